import type * as vocabulary from '../../../vocabulary/commerce';
import type { QuantityText } from '../../locale';

export const commerce: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  customers: {
    title: 'klienci',
    description: 'Osoby lub firmy, które kupiły w okresie; każda liczy się raz, niezależnie od liczby zakupów.',
  },
  unitsSold: {
    title: 'sprzedane jednostki',
    description: 'Towary sprzedane w okresie, liczone w sztukach albo mierzone masą lub objętością.',
  },
  visits: {
    title: 'wizyty',
    description: 'Wizyty w serwisie lub sklepie w okresie; kto wraca później, liczy się ponownie.',
  },
  visitors: {
    title: 'odwiedzający',
    description:
      'Osoby, które odwiedziły serwis lub sklep w okresie; każda liczy się raz, więc miesiące nie sumują się do roku.',
  },
  bouncedVisits: {
    title: 'odrzucone wizyty',
    description:
      'Wizyty zakończone bez żadnego zaangażowania, takiego jak druga strona, jakieś działanie lub minimalny czas pobytu.',
  },
  orderRevenue: {
    title: 'przychód z zamówień',
    description: 'Wartość zamówień złożonych w okresie, po rabatach, a przed zwrotami pieniędzy.',
  },
  orders: {
    title: 'zamówienia',
    description: 'Zamówienia złożone w okresie; jeden zakup to jedno zamówienie, niezależnie od liczby pozycji.',
  },
  repeatCustomers: {
    title: 'klienci powracający',
    description: 'Ci spośród klientów, którzy złożyli co najmniej dwa zamówienia.',
  },
  createdCarts: {
    title: 'utworzone koszyki',
    description: 'Koszyki, do których w okresie dodano pierwszy produkt.',
  },
  completedCarts: {
    title: 'koszyki zakończone zamówieniem',
    description: 'Te spośród utworzonych koszyków, które stały się zamówieniem.',
  },
  startedCheckouts: {
    title: 'rozpoczęte finalizacje zakupu',
    description: 'Ile razy kupujący przeszli z koszyka do podawania danych kontaktowych, dostawy lub płatności.',
  },
  completedCheckouts: {
    title: 'ukończone finalizacje zakupu',
    description: 'Te spośród rozpoczętych finalizacji zakupu, które zakończyły się zamówieniem.',
  },
  visitsWithCart: {
    title: 'wizyty z dodaniem do koszyka',
    description: 'Wizyty, w których do koszyka dodano co najmniej jeden produkt; każda liczy się raz.',
  },
  refundedOrders: {
    title: 'zamówienia ze zwrotem pieniędzy',
    description: 'Zamówienia, za które w okresie zwrócono całość lub część pieniędzy, kiedykolwiek je złożono.',
  },
  averageInventoryValue: {
    title: 'średnia wartość zapasów',
    description:
      'Zapas towarów w okresie wyceniony według kosztu, zwykle średnia z wartości na początku i na końcu okresu.',
  },
  unitsReceived: {
    title: 'przyjęte jednostki',
    description: 'Towary przyjęte od dostawców w okresie, w tej samej mierze co sprzedane jednostki.',
  },
};
