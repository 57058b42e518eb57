import type * as vocabulary from '../../../vocabulary/product';
import type { QuantityText } from '../../locale';

export const product: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  monthlyActiveUsers: {
    title: 'aktywni użytkownicy w miesiącu',
    description: 'Osoby, które korzystały z produktu w miesiącu kalendarzowym; każda liczy się raz.',
  },
  averageDailyActiveUsers: {
    title: 'średnia dzienna liczba aktywnych użytkowników',
    description:
      'Osoby, które korzystały z produktu w danym dniu, każda liczona raz dziennie, uśrednione po wszystkich dniach miesiąca.',
  },
  activatedUsers: {
    title: 'aktywowani użytkownicy',
    description: 'Nowi użytkownicy, którzy wykonali krok, w którym po raz pierwszy doświadczają wartości produktu.',
  },
  signedUpUsers: {
    title: 'zarejestrowani użytkownicy',
    description: 'Osoby, które w okresie założyły konto, niezależnie od tego, czy z niego korzystały.',
  },
  featureUsers: {
    title: 'użytkownicy funkcji',
    description: 'Ci spośród aktywnych użytkowników, którzy skorzystali z funkcji; każdy liczy się raz.',
  },
  activeUsers: {
    title: 'aktywni użytkownicy',
    description: 'Osoby, które korzystały z produktu w okresie; każda liczy się raz.',
  },
  invitesPerUser: {
    title: 'zaproszenia na użytkownika',
    description: 'Ile zaproszeń średnio wysyła użytkownik, łącznie z tymi, którzy nie wysyłają żadnego.',
  },
  inviteConversionRate: {
    title: 'współczynnik konwersji zaproszeń',
    description: 'Udział wysłanych zaproszeń, które przyniosły nowego użytkownika.',
  },
};
