import type * as metrics from '../../../metrics/unit-economics';
import type { MetricText } from '../../locale';

export const unitEconomics: Readonly<Record<keyof typeof metrics, MetricText>> = {
  acquisitionSpend: {
    title: 'Wydatki na pozyskanie klientów',
    description: 'Wszystko, co wydano w okresie na pozyskanie klientów: reklamy, ludzie, treści i narzędzia.',
    aliases: ['pełny koszt pozyskania klientów'],
    notes: [
      'Każdy koszt należy tylko do jednej pozycji; pozycja, która nie występuje, wynosi 0.',
      'Nie obejmują wydatków na utrzymanie klientów.',
    ],
  },
  burnMultiple: {
    title: 'Mnożnik spalania gotówki',
    description: 'Ile gotówki spalono na każdą jednostkę zyskanego rocznego przychodu powtarzalnego.',
    aliases: ['burn multiple'],
    notes: [
      'Spalanie i przyrost ARR muszą dotyczyć tego samego okresu, czy to miesiąca, kwartału, czy roku.',
      'Sacks nazywa wynik poniżej 1 znakomitym, do 1,5 świetnym, do 2 dobrym, do 3 podejrzanym, a wyższy złym.',
      'Wskaźnik efektywności firmy Bessemer (efficiency score) jest jego odwrotnością i jest tym lepszy, im wyższy.',
    ],
  },
  cacPaybackPeriod: {
    title: 'Okres zwrotu CAC',
    description: 'Liczba miesięcy, po której zysk brutto ze sprzedaży klientowi zwróci koszt jego pozyskania.',
    aliases: ['CAC payback', 'CAC payback period', 'okres zwrotu kosztu pozyskania klienta'],
    notes: [
      'Marża musi dotyczyć przychodu, który przynoszą nowi klienci, a nie całej firmy.',
      'Pominięcie marży, jak w okresie zwrotu z kontraktu, sprawia, że zwrot wygląda na szybszy, niż jest.',
      'Nie uwzględnia klientów, którzy odchodzą przed zwrotem kosztu; czytaj go razem ze współczynnikiem rezygnacji klientów.',
    ],
  },
  cashRunway: {
    title: 'Zapas gotówki w miesiącach',
    description: 'Na ile miesięcy wystarczy gotówki, jeśli będzie spalana tak szybko jak teraz.',
    aliases: ['runway', 'cash runway'],
    notes: [
      'Spalanie netto z kwartału trzeba najpierw podzielić przez trzy.',
      'Jeden miesiąc z dużym rachunkiem lub dużym wpływem jest mylący; średnia z kilku miesięcy jest stabilniejsza.',
    ],
  },
  contractLifetimeValue: {
    title: 'Wartość życiowa klienta kontraktowego',
    description: 'Przychód, który klient z kontraktem przynosi przez wszystkie lata współpracy.',
    aliases: ['LTV z kontraktów'],
    notes: [
      'Obejmuje wszystkie lata, przez które klient pozostaje, wraz z odnowieniami; całkowita wartość kontraktu obejmuje jeden kontrakt.',
      'Jest to przychód, bez uwzględnienia marży; uwzględnia ją wartość życiowa subskrybenta.',
    ],
  },
  contractPaybackPeriod: {
    title: 'Okres zwrotu z kontraktu',
    description: 'Liczba miesięcy, po której przychód z kontraktu zwróci koszt pozyskania klienta.',
    aliases: [],
    notes: ['Liczy przychód, a nie zysk; okres zwrotu CAC uwzględnia marżę brutto i jest dłuższy.'],
  },
  customerAcquisitionCost: {
    title: 'Koszt pozyskania klienta',
    description: 'Ile średnio kosztuje pozyskanie jednego nowego klienta.',
    aliases: ['CAC'],
    notes: [
      'Same wydatki na reklamę sprawiają, że koszt wygląda na niższy, niż jest: wynagrodzenia, narzędzia i treści też należą do wydatków na pozyskanie klientów.',
      'Gdy sprzedaż trwa miesiącami, wydatki, dzięki którym pozyskano tych klientów, przypadają na wcześniejszy okres; podaj, o który chodzi.',
      'Koszt konwersji liczy każdą konwersję, a nie tylko klientów pozyskanych po raz pierwszy.',
    ],
  },
  customerLifetimeProfit: {
    title: 'Zysk życiowy z klienta',
    description: 'Zysk netto, który przeciętny klient pozostawia ze wszystkich swoich zamówień.',
    aliases: ['LTP', 'zysk z klienta w całym okresie współpracy', 'customer lifetime profit'],
    notes: [
      'Marża netto uwzględnia już koszt pozyskania klientów; ponowne odjęcie tego kosztu liczy go dwa razy.',
      'Wartość życiowa musi być przychodem: wartość życiowa subskrybenta uwzględnia już marżę.',
      'Inni biorą tu marżę brutto, co daje wyższy wynik.',
    ],
  },
  customerLifetimeValue: {
    title: 'Wartość życiowa klienta',
    description: 'Przychód, który przeciętny klient przynosi wszystkimi zamówieniami, jakie kiedykolwiek złoży.',
    aliases: ['CLTV', 'CLV', 'LTV', 'życiowa wartość klienta'],
    notes: [
      'Liczba zakupów na klienta musi obejmować cały czas, w którym klienci kupują; liczba z jednego roku daje wartość tylko tego roku.',
      'Jest to przychód; ile z niego zostaje, pokazuje zysk życiowy z klienta.',
      'Do kontraktów rocznych pasuje wartość życiowa klienta kontraktowego, a do subskrypcji wartość życiowa subskrybenta.',
    ],
  },
  firstOrderProfit: {
    title: 'Zysk z pierwszego zamówienia',
    description: 'Ile pozostaje z pierwszego zamówienia po pokryciu kosztu pozyskania klienta.',
    aliases: ['rentowność pierwszego zamówienia'],
    notes: [
      'Kosztu towarów i dostawy się nie odejmuje; bardziej rygorystyczne definicje to robią.',
      'Gdy pierwsze zamówienia różnią się wielkością od późniejszych, podaj średnią z pierwszych zamówień.',
    ],
  },
  grossBurn: {
    title: 'Spalanie gotówki brutto',
    description: 'Gotówka, którą firma wypłaca w okresie, bez względu na wpływy.',
    aliases: ['gross burn', 'burn rate brutto', 'gross burn rate'],
    notes: [
      'Liczy gotówkę wypłaconą, a nie zaksięgowane koszty: amortyzacji się nie wlicza, a opłata roczna liczy się wtedy, gdy się ją płaci.',
      'Na jak długo wystarczy gotówki, zależy od spalania netto.',
    ],
  },
  ltvToCacRatio: {
    title: 'Stosunek LTV do CAC',
    description: 'Ile razy klient zwraca koszt swojego pozyskania.',
    aliases: ['LTV:CAC', 'LTV/CAC', 'wskaźnik LTV do CAC'],
    notes: [
      'Zwyczajowy cel 3 dotyczy wartości życiowej po uwzględnieniu marży brutto; liczona od przychodu daje wyższy wynik.',
      'W przypadku subskrypcji jako wartość życiową klienta należy podać wartość życiową subskrybenta.',
    ],
  },
  magicNumber: {
    title: 'Magiczna liczba SaaS',
    description:
      'Roczny przychód zyskany na każdą jednostkę pieniężną wydaną kwartał wcześniej na sprzedaż i marketing.',
    aliases: ['magic number', 'SaaS magic number'],
    notes: [
      'Oba przychody dotyczą kwartału i dopiero tutaj przelicza się je na roczne; przyrost ARR netto jest już roczny i nie wolno go podawać.',
      'Wydatki pochodzą z poprzedniego kwartału, bo potrzebują czasu, aby zadziałać; inne wersje biorą ten sam kwartał.',
    ],
  },
  netBurn: {
    title: 'Spalanie gotówki netto',
    description: 'O ile więcej gotówki firma w okresie wypłaca, niż otrzymuje.',
    aliases: ['burn rate', 'net burn', 'burn rate netto', 'cash burn', 'tempo spalania gotówki'],
    notes: [
      'Gotówki pozyskanej od inwestorów lub pożyczkodawców nie wolno liczyć jako otrzymanej, bo wtedy spalanie znika.',
      'Zapas gotówki w miesiącach wymaga spalania netto z jednego miesiąca albo średniej miesięcznej z kilku.',
    ],
  },
  netCustomerLifetimeValue: {
    title: 'Wartość życiowa klienta netto',
    description: 'Ile klient przynosi w ciągu całego czasu życia ponad koszt swojego pozyskania.',
    aliases: ['LTV netto'],
    notes: [
      'Stosunek LTV do CAC porównuje te same dwie wartości jako krotność, którą czyta się tak samo dla tanich i drogich produktów.',
    ],
  },
  ruleOf40: {
    title: 'Zasada 40',
    description: 'Czy firma tworząca oprogramowanie nadrabia zyskiem to, czego brakuje jej we wzroście, lub odwrotnie.',
    aliases: ['reguła 40', 'Rule of 40', 'zasada 40 %'],
    notes: [
      'Zasada jest spełniona od 0,4, czyli od 40 %.',
      'Chodzi o wzrost względem poprzedniego roku; wzrost z miesiąca lub kwartału nie pasuje do marży.',
      'Wynik zależy od tego, o jaką marżę chodzi (EBITDA, operacyjna, z wolnych przepływów pieniężnych) i o jaki wzrost (przychodu, ARR); podaj jedno i drugie.',
    ],
  },
  subscriptionLifetimeValue: {
    title: 'Wartość życiowa subskrybenta',
    description: 'Zysk brutto ze sprzedaży, który przeciętny subskrybent przynosi, zanim zrezygnuje.',
    aliases: ['LTV subskrypcji', 'LTV ze współczynnika rezygnacji'],
    notes: [
      'Współczynnik rezygnacji musi być miesięczny, tak jak przychód; roczny wielokrotnie zaniża wartość.',
      'Przy marży brutto równej 1 jest to przychód zamiast zysku brutto ze sprzedaży, jak pokazuje ChartMogul.',
      'Dla miesiąca bez rezygnacji wartości życiowej nie ma; daje ją średni współczynnik rezygnacji z kilku miesięcy.',
    ],
  },
};
