import type * as vocabulary from '../../../vocabulary/unit-economics';
import type { QuantityText } from '../../locale';

export const unitEconomics: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  newCustomers: {
    title: 'nowi klienci',
    description:
      'Klienci, którzy w okresie po raz pierwszy kupili lub podpisali kontrakt; powracających się nie wlicza.',
  },
  advertisingCost: {
    title: 'koszt reklamy',
    description:
      'Pieniądze zapłacone za powierzchnię reklamową, kliknięcia i płatne umieszczenia; bez kosztu przygotowania reklam.',
  },
  marketingTeamCost: {
    title: 'koszt zespołu marketingu',
    description:
      'Wynagrodzenia, podatki i świadczenia osób, które zajmują się marketingiem, zatrudnionych na etacie lub na podstawie umowy o współpracy.',
  },
  salesTeamCost: {
    title: 'koszt zespołu sprzedaży',
    description: 'Wynagrodzenia, prowizje, podatki i świadczenia osób, które sprzedają.',
  },
  creativeCost: {
    title: 'koszt kreacji',
    description: 'Honoraria za projekty reklam i pisanie treści; bez wynagrodzeń własnego zespołu.',
  },
  technologyCost: {
    title: 'koszt technologii',
    description:
      'Oprogramowanie dla marketingu i sprzedaży, na przykład CRM lub system mailingowy; bez narzędzi pomiarowych.',
  },
  productionCost: {
    title: 'koszt produkcji materiałów',
    description:
      'Wytworzenie materiałów marketingowych, na przykład nagrania i druk; bez wytworzenia sprzedawanych towarów.',
  },
  trackingCost: {
    title: 'koszt pomiaru',
    description: 'Narzędzia i usługi, które mierzą kampanie, na przykład analityka, śledzenie połączeń i atrybucja.',
  },
  customerLifetimeYears: {
    title: 'czas życia klienta w latach',
    description: 'Jak długo pozostaje przeciętny klient, łącznie z odnowieniami.',
  },
  quarterRevenue: {
    title: 'przychód kwartału',
    description: 'Przychód rozpoznany w badanym kwartale, pomniejszony o zwroty pieniędzy.',
  },
  priorQuarterAcquisitionSpend: {
    title: 'wydatki na pozyskanie klientów w poprzednim kwartale',
    description: 'Wszystko, co wydano na sprzedaż i marketing w kwartale poprzedzającym badany.',
  },
  cashSpent: {
    title: 'wydana gotówka',
    description:
      'Cała gotówka wypłacona w okresie, bez względu na termin zobowiązania; przesunięć między własnymi rachunkami się nie wlicza.',
  },
  cashReceived: {
    title: 'otrzymana gotówka',
    description:
      'Gotówka, którą firma uzyskała w okresie ze swojej działalności; pieniędzy od inwestorów i pożyczkodawców się nie wlicza.',
  },
  cashBalance: {
    title: 'stan gotówki',
    description:
      'Gotówka w kasie i na rachunkach bankowych na koniec okresu; poniżej zera, gdy na rachunku jest debet.',
  },
  netNewArr: {
    title: 'przyrost ARR netto',
    description:
      'Roczny przychód powtarzalny pozyskany i rozszerzony w okresie, pomniejszony o zmniejszony i utracony.',
  },
  revenueGrowth: {
    title: 'wzrost przychodu',
    description: 'Wzrost przychodu względem poprzedniego roku, jako ułamek: 0,25 to 25 %.',
  },
  profitMargin: {
    title: 'marża zysku',
    description:
      'Zysk jako ułamek przychodu, według podanej miary: EBITDA, zysku operacyjnego lub wolnych przepływów pieniężnych.',
  },
};
