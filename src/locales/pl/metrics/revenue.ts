import type * as metrics from '../../../metrics/revenue';
import type { MetricText } from '../../locale';

export const revenue: Readonly<Record<keyof typeof metrics, MetricText>> = {
  averageRevenuePerUnit: {
    title: 'Średni przychód na jednostkę',
    description: 'Przychód, jaki średnio przyniosła jedna sprzedana jednostka.',
    aliases: ['średnia cena jednostkowa', 'średnia cena za jednostkę'],
    notes: [
      'Zmienia się wraz ze strukturą sprzedaży, a nie tylko z cenami. Pierwsza cena, jaką płaci nowy subskrybent, to średnia cena sprzedaży.',
    ],
  },
  breakEvenUnits: {
    title: 'Ilościowy próg rentowności',
    description: 'Ile jednostek trzeba sprzedać, aby pokryć koszty stałe.',
    aliases: ['BEP', 'próg rentowności', 'punkt rentowności', 'break-even point'],
    notes: [
      'Jeśli jednostki są niepodzielne, zaokrąglij wynik w górę.',
      'Koszty stałe dotyczą jednego okresu, a jednostki tego samego okresu.',
    ],
  },
  compoundGrowthRate: {
    title: 'Średniookresowe tempo wzrostu',
    description: 'Stałe tempo wzrostu na okres, które doprowadziłoby od pierwszej wartości do ostatniej.',
    aliases: [
      'CAGR',
      'CMGR',
      'skumulowany roczny wskaźnik wzrostu',
      'średnioroczne tempo wzrostu',
      'średniomiesięczne tempo wzrostu',
    ],
    notes: [
      'Tempo dotyczy jednego minionego okresu: lata dają tempo roczne (CAGR), miesiące miesięczne (CMGR).',
      'Liczą się tylko pierwsza i ostatnia wartość, więc nietypowy rok na którymkolwiek końcu zniekształca wynik.',
    ],
  },
  contributionMargin: {
    title: 'Marża pokrycia',
    description:
      'Część przychodu, która po opłaceniu kosztów rosnących wraz ze sprzedażą zostaje na koszty stałe i zysk.',
    aliases: ['marża kontrybucyjna', 'stopa marży pokrycia', 'wskaźnik marży pokrycia'],
    notes: [
      'Tak samo nazywa się też kwotę; tutaj chodzi o stosunek do przychodu.',
      'Marża brutto odejmuje koszt własny sprzedaży, w tym stałe koszty produkcji, a nie odejmuje prowizji i opłat za płatności.',
    ],
  },
  existingCustomerRevenueShare: {
    title: 'Udział przychodu od dotychczasowych klientów',
    description: 'Udział przychodu pochodzącego od klientów pozyskanych we wcześniejszych okresach.',
    aliases: ['udział przychodu od obecnych klientów', 'odsetek przychodu od dotychczasowych klientów'],
    notes: [
      'Mówi, skąd pochodzi przychód, a nie czy klienci zostają: zobacz współczynnik utrzymania klientów i wskaźnik utrzymania przychodów netto.',
    ],
  },
  grossMargin: {
    title: 'Marża brutto',
    description: 'Część przychodu, która zostaje po pokryciu bezpośrednich kosztów tego, co sprzedano.',
    aliases: ['marża zysku brutto', 'wskaźnik marży brutto', 'rentowność brutto sprzedaży'],
    notes: ['Marża jest częścią ceny, a narzut częścią kosztu: marża 50 % to narzut 100 %.'],
  },
  grossProfit: {
    title: 'Zysk brutto ze sprzedaży',
    description: 'To, co zostaje z przychodu po pokryciu bezpośrednich kosztów tego, co sprzedano.',
    aliases: ['zysk brutto na sprzedaży', 'wynik brutto ze sprzedaży'],
    notes: ['Trzeba z niego jeszcze opłacić wynagrodzenia, czynsz, sprzedaż i marketing.'],
  },
  growthRate: {
    title: 'Tempo wzrostu',
    description: 'O ile coś wzrosło od poprzedniego okresu, jako część ówczesnej wartości.',
    aliases: ['stopa wzrostu', 'wzrost okres do okresu', 'zmiana procentowa'],
    notes: [
      'Przy przejściu ze straty do zysku tempa wzrostu nie da się określić; podaj zamiast niego obie kwoty.',
      'Temp wzrostu z kilku okresów się nie uśrednia: użyj średniookresowego tempa wzrostu.',
    ],
  },
  monthOverMonthGrowth: {
    title: 'Wzrost miesiąc do miesiąca',
    description: 'O ile przychód wzrósł od poprzedniego miesiąca.',
    aliases: ['MoM', 'm/m', 'wzrost m/m'],
    notes: [
      'Miesiące różnią się długością i liczbą dni roboczych, więc mała zmiana może nic nie znaczyć. Dla subskrypcji zobacz tempo wzrostu MRR.',
    ],
  },
  netProfitMargin: {
    title: 'Marża zysku netto',
    description: 'Część przychodu, która po wszystkich kosztach, odsetkach i podatku zostaje jako zysk.',
    aliases: ['marża netto', 'rentowność netto', 'rentowność sprzedaży netto', 'ROS'],
    notes: ['Zawiera jednorazowe zyski i straty; bieżącą działalność firmy pokazuje marża operacyjna.'],
  },
  newCustomerRevenueShare: {
    title: 'Udział przychodu od nowych klientów',
    description: 'Udział przychodu pochodzącego od klientów, którzy kupili po raz pierwszy.',
    aliases: ['odsetek przychodu od nowych klientów'],
    notes: [
      'Ustal, jak długo klient jest nowy, i trzymaj się tego: według pierwszego zakupu w okresie albo przez pierwsze dwanaście miesięcy.',
    ],
  },
  operatingMargin: {
    title: 'Marża operacyjna',
    description: 'Część przychodu, która zostaje jako zysk z działalności operacyjnej, przed odsetkami i podatkiem.',
    aliases: ['marża EBIT', 'marża zysku operacyjnego', 'rentowność operacyjna'],
    notes: ['Odsetki i podatek nie są jeszcze odjęte: po ich odjęciu otrzymuje się marżę zysku netto.'],
  },
  quarterOverQuarterGrowth: {
    title: 'Wzrost kwartał do kwartału',
    description: 'O ile przychód wzrósł od poprzedniego kwartału.',
    aliases: ['QoQ', 'k/k', 'kw/kw', 'wzrost k/k'],
    notes: [
      'Widać w nim sezonowość: po mocnym czwartym kwartale następny pierwszy wygląda na spadek. Wzrost rok do roku pomija sezonowość.',
    ],
  },
  recurringRevenueShare: {
    title: 'Udział przychodu powtarzalnego',
    description: 'Udział przychodu, który powtarza się na podstawie subskrypcji i umów.',
    aliases: ['odsetek przychodu powtarzalnego', 'udział przychodów cyklicznych'],
    notes: [
      'Obie wartości bierz z tych samych ksiąg: przychód powtarzalny uzyskany w okresie, a nie MRR ani wystawione faktury.',
    ],
  },
  revenueConcentration: {
    title: 'Koncentracja przychodu',
    description: 'Udział przychodu, który zależy od kilku największych klientów.',
    aliases: ['koncentracja przychodów', 'koncentracja klientów'],
    notes: [
      'Podaj, ilu klientów obejmuje: jednego największego, pięciu czy dziesięciu. Wartości dla różnej liczby klientów są nieporównywalne.',
    ],
  },
  revenuePerCustomer: {
    title: 'Przychód na klienta',
    description: 'Przychód, jaki średnio przyniósł w okresie jeden klient.',
    aliases: ['ARPC', 'średni przychód na klienta'],
    notes: [
      'Dla miesiąca jest to wartość miesięczna, dla roku roczna. Dla subskrypcji zobacz średni przychód na konto.',
    ],
  },
  revenueRunRate: {
    title: 'Przychód w ujęciu rocznym',
    description: 'Przychód całego roku, gdyby utrzymał się poziom z mierzonych miesięcy.',
    aliases: ['run rate', 'revenue run rate', 'przychód zannualizowany'],
    notes: [
      'Obejmuje każdy przychód, także ze sprzedaży jednorazowej, i nie uwzględnia sezonowości. To, ile w roku przynoszą subskrypcje, pokazuje roczny przychód powtarzalny.',
    ],
  },
  totalRevenue: {
    title: 'Przychód ogółem',
    description: 'Cały przychód ze sprzedaży w okresie, przed odjęciem jakichkolwiek kosztów.',
    aliases: ['łączny przychód', 'przychody ze sprzedaży', 'obrót', 'obroty'],
    notes: ['Przychód to nie wpływy pieniężne: na roczną opłatę zapłaconą z góry firma zarabia miesiąc po miesiącu.'],
  },
  yearOverYearGrowth: {
    title: 'Wzrost rok do roku',
    description: 'O ile przychód wzrósł od tego samego okresu rok wcześniej.',
    aliases: ['YoY', 'r/r', 'wzrost r/r'],
    notes: [
      'Porównanie tych samych miesięcy pomija sezonowość; wzrost kwartał do kwartału i wzrost miesiąc do miesiąca jej nie pomijają.',
    ],
  },
};
