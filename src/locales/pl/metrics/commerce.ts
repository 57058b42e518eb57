import type * as metrics from '../../../metrics/commerce';
import type { MetricText } from '../../locale';

export const commerce: Readonly<Record<keyof typeof metrics, MetricText>> = {
  addToCartRate: {
    title: 'Współczynnik dodań do koszyka',
    description: 'Udział wizyt, w których dodano coś do koszyka.',
    aliases: ['ATC', 'add-to-cart rate', 'wskaźnik dodania do koszyka'],
    notes: [
      'Wizyta liczy się raz, niezależnie od tego, ile produktów trafiło do koszyka. Kliknięcia przycisku podzielone przez wizyty to inna liczba, która może przekroczyć 100 %.',
    ],
  },
  averageOrderValue: {
    title: 'Średnia wartość zamówienia',
    description: 'Średnia kwota, jaką przynosi jedno zamówienie.',
    aliases: ['AOV', 'średnia wartość koszyka', 'średni paragon'],
    notes: [
      'Sklepy różnie podchodzą do tego, czy podatek, dostawa i rabaty wchodzą do przychodu z zamówień. Porównuj tylko wartości liczone w ten sam sposób.',
      'Klient, który złożył kilka zamówień, liczy się przy każdym z nich. To, ile przynosi jeden klient, pokazuje przychód na klienta.',
    ],
  },
  bounceRate: {
    title: 'Współczynnik odrzuceń',
    description: 'Udział wizyt, które zakończyły się bez żadnego zaangażowania.',
    aliases: ['bounce rate', 'współczynnik odrzuceń strony'],
    notes: [
      'Odrzucenie bywa różnie rozumiane: klasycznie jest to wizyta na jednej stronie, a w Google Analytics 4 wizyta trwająca najwyżej 10 sekund, z jedną odsłoną i bez kluczowego zdarzenia. Porównuj tylko współczynniki jednego rodzaju.',
      'Niedostarczone e-maile to inna sprawa: zobacz wskaźnik zwrotów e-mail.',
    ],
  },
  cartAbandonmentRate: {
    title: 'Współczynnik porzuceń koszyka',
    description: 'Udział koszyków, do których dodano produkty, ale które nie zakończyły się zamówieniem.',
    aliases: ['wskaźnik porzuconych koszyków', 'cart abandonment rate'],
    notes: [
      'Liczą się także koszyki porzucone przed finalizacją zakupu. Aby ocenić samą finalizację, użyj współczynnika porzuceń finalizacji zakupu.',
      'Koszyki zakończone zamówieniem bierz spośród utworzonych: koszyk z zeszłego miesiąca opłacony w tym miesiącu należy do zeszłego miesiąca.',
    ],
  },
  checkoutAbandonmentRate: {
    title: 'Współczynnik porzuceń finalizacji zakupu',
    description: 'Udział rozpoczętych finalizacji zakupu, które nie zakończyły się zamówieniem.',
    aliases: ['checkout abandonment rate', 'współczynnik porzuceń checkoutu'],
    notes: [
      'Nie obejmuje koszyków, których właściciele nie przeszli do finalizacji zakupu. Aby je uwzględnić, użyj współczynnika porzuceń koszyka.',
    ],
  },
  conversionRate: {
    title: 'Współczynnik konwersji',
    description: 'Ile konwersji, takich jak zakupy lub rejestracje, przypada na jednego odwiedzającego.',
    aliases: ['CR', 'wskaźnik konwersji', 'conversion rate'],
    notes: [
      'Wiele narzędzi dzieli przez wizyty, co daje niższy współczynnik: odwiedzający może przyjść kilka razy, zanim kupi.',
      'Jeden odwiedzający może dokonać więcej niż jednej konwersji, dlatego współczynnik może przekroczyć 100 %.',
    ],
  },
  inventoryTurnover: {
    title: 'Rotacja zapasów',
    description: 'Ile razy w okresie sprzedano i uzupełniono zapas towarów.',
    aliases: ['wskaźnik rotacji zapasów', 'obrotowość zapasów'],
    notes: [
      'Podzielenie sprzedaży w cenach sprzedaży przez zapasy wycenione według kosztu zawyża rotację o narzut.',
      'Wynik zależy od długości okresu: 4 w roku to 1 w kwartale.',
    ],
  },
  oneTimeCustomerRate: {
    title: 'Udział klientów jednorazowych',
    description: 'Udział klientów, którzy kupili raz i dotąd nie wrócili.',
    aliases: ['odsetek klientów jednorazowych'],
    notes: [
      'Są wśród nich klienci, którzy kupili niedawno i mogą jeszcze wrócić, dlatego w szybko rosnącym sklepie wskaźnik jest wysoki.',
    ],
  },
  purchasesPerCustomer: {
    title: 'Liczba zakupów na klienta',
    description: 'Średnia liczba zamówień złożonych w okresie przez jednego klienta.',
    aliases: ['częstotliwość zakupów', 'liczba zamówień na klienta'],
    notes: [
      'Odstęp między dwoma zakupami to odwrotność tego wskaźnika: liczba dni okresu podzielona przez tę liczbę.',
      'Wynik rośnie wraz z długością okresu, dlatego zawsze ją podawaj.',
    ],
  },
  refundRate: {
    title: 'Wskaźnik zwrotów pieniędzy',
    description: 'Liczba zamówień, za które zwrócono pieniądze, na jedno złożone zamówienie.',
    aliases: ['refund rate', 'wskaźnik zwrotu środków'],
    notes: [
      'Zwroty często dotyczą zamówień z wcześniejszego okresu, więc po gorącym sezonie wskaźnik może przekroczyć 100 %. Aby otrzymać udział dla jednej grupy zamówień, licz tylko zwroty za te właśnie zamówienia.',
      'Liczą się zamówienia, a nie kwoty: zwrot częściowy waży tyle samo co pełny.',
    ],
  },
  repeatPurchaseRate: {
    title: 'Wskaźnik powtórnych zakupów',
    description: 'Udział klientów, którzy kupili więcej niż raz.',
    aliases: ['udział klientów powracających', 'wskaźnik powracających klientów', 'repeat purchase rate'],
    notes: [
      'Wszystkie zamówienia licz w jednym i tym samym czasie: w ciągu miesiąca niewielu klientów kupuje dwa razy, w ciągu roku wielu.',
      'Niektóre sklepy nazywają powracającym klienta, który kupił w tym okresie i kiedykolwiek wcześniej. Daje to wyższy wynik niż liczenie samych zamówień z okresu.',
    ],
  },
  revenuePerVisitor: {
    title: 'Przychód na odwiedzającego',
    description: 'Średni przychód z zamówień na jednego odwiedzającego, niezależnie od tego, czy coś kupił.',
    aliases: ['RPV', 'średnia wartość odwiedzającego'],
    notes: [
      'Gdy każda konwersja jest zamówieniem, wskaźnik jest iloczynem współczynnika konwersji i średniej wartości zamówienia; pokazuje, kiedy jedno rośnie kosztem drugiego.',
      'Dzielenie przez wizyty daje przychód na wizytę, czyli mniejszą liczbę.',
    ],
  },
  sellThroughRate: {
    title: 'Stopień wyprzedania towaru',
    description: 'Ile jednostek sprzedano na każdą jednostkę przyjętą od dostawców w tym samym okresie.',
    aliases: ['STR', 'sell-through rate', 'wskaźnik sell-through', 'wskaźnik wyprzedaży'],
    notes: [
      'Sprzedaż ze starszych zapasów może podnieść wskaźnik powyżej 100 %. Niektórzy sprzedawcy dzielą przez jednostki przyjęte wraz z zapasem początkowym, a wtedy nie jest to możliwe.',
    ],
  },
  unitsPerOrder: {
    title: 'Liczba jednostek na zamówienie',
    description: 'Średnia liczba jednostek towaru w jednym zamówieniu.',
    aliases: ['UPT', 'liczba produktów w zamówieniu', 'liczba sztuk na paragonie'],
    notes: [],
  },
  visitVolume: {
    title: 'Liczba wizyt',
    description: 'Liczba wizyt w serwisie lub sklepie, czyli miara jego ruchu.',
    aliases: ['ruch', 'liczba sesji', 'sesje'],
    notes: ['Kto wraca, liczy się tu ponownie. Aby policzyć osoby, użyj liczby odwiedzających.'],
  },
  visitorVolume: {
    title: 'Liczba odwiedzających',
    description: 'Liczba różnych osób, które odwiedziły serwis lub sklep.',
    aliases: ['unikalni odwiedzający', 'unikalni użytkownicy', 'UU'],
    notes: [
      'Odwiedzających nie można sumować: kto przyszedł w dwóch miesiącach, jest jednym odwiedzającym w kwartale.',
      'Osoba korzystająca z dwóch urządzeń lub usuwająca pliki cookie liczy się zwykle jako dwie.',
    ],
  },
};
