import type * as vocabulary from '../../../vocabulary/productivity';
import type { QuantityText } from '../../locale';

export const productivity: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  sellingHours: {
    title: 'godziny sprzedaży',
    description:
      'Godziny, które handlowcy poświęcili na samo sprzedawanie, na przykład połączenia, spotkania, prezentacje i oferty; bez prac administracyjnych i szkoleń.',
  },
  workedHours: {
    title: 'przepracowane godziny',
    description: 'Wszystkie godziny pracy handlowców, bez względu na to, co w nich robili.',
  },
  dataEntryHours: {
    title: 'godziny wprowadzania danych',
    description: 'Godziny, które handlowcy poświęcili na wpisywanie danych do CRM i innych systemów.',
  },
  contentCreationHours: {
    title: 'godziny tworzenia materiałów',
    description:
      'Godziny, które handlowcy poświęcili na przygotowanie własnych materiałów sprzedażowych, na przykład slajdów i szablonów e-maili.',
  },
  collateralUsed: {
    title: 'wykorzystane materiały',
    description:
      'Różne materiały marketingowe, na przykład broszury i studia przypadków, których handlowcy użyli w okresie co najmniej raz.',
  },
  collateralAvailable: {
    title: 'dostępne materiały',
    description: 'Różne materiały marketingowe, których handlowcy mogli użyć w okresie, wykorzystane lub nie.',
  },
  salesTools: {
    title: 'narzędzia sprzedażowe',
    description:
      'Różne programy i usługi, z których korzystają handlowcy, na przykład CRM, dialer lub podpis elektroniczny; każde liczy się raz, bez względu na liczbę użytkowników.',
  },
};
