import type * as vocabulary from '../../../vocabulary/email';
import type { QuantityText } from '../../locale';

export const email: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  emailOpens: {
    title: 'unikalne otwarcia e-maili',
    description:
      'Odbiorcy, u których zarejestrowano otwarcie e-maila; każdy liczy się raz na e-mail, niezależnie od liczby otwarć.',
  },
  deliveredEmails: {
    title: 'dostarczone e-maile',
    description: 'E-maile przyjęte przez serwery odbiorców: wysłane bez zwróconych, łącznie z tymi w folderach spamu.',
  },
  emailClicks: {
    title: 'unikalne kliknięcia w e-mailach',
    description:
      'Odbiorcy, którzy kliknęli link w e-mailu; każdy liczy się raz na e-mail, niezależnie od liczby kliknięć.',
  },
  sentEmails: {
    title: 'wysłane e-maile',
    description: 'Wysłane e-maile, po jednym na każdego odbiorcę, niezależnie od tego, czy dotarły.',
  },
  bouncedEmails: {
    title: 'zwrócone e-maile',
    description:
      'E-maile, które nie dotarły, bo serwery odbiorców je odrzuciły, od razu (twarde zwroty) lub po kolejnych próbach (miękkie zwroty).',
  },
  unsubscribes: {
    title: 'wypisania',
    description: 'Odbiorcy, którzy sami wypisali się z listy; zgłoszenia spamu i nieaktywne adresy się nie liczą.',
  },
  spamComplaints: {
    title: 'zgłoszenia spamu',
    description: 'Ile razy odbiorca oznaczył e-mail jako spam, o ile dostawcy skrzynek o tym informują.',
  },
  emailConversions: {
    title: 'konwersje z e-maili',
    description:
      'Pożądane działania, takie jak zakupy lub rejestracje, wykonane przez odbiorców, którzy kliknęli w e-mailu.',
  },
  newSubscribers: {
    title: 'nowi subskrybenci listy mailingowej',
    description:
      'Adresy, które w okresie dołączyły do listy mailingowej; tam, gdzie wymaga się potwierdzenia, tylko potwierdzone.',
  },
  subscribersAtStart: {
    title: 'subskrybenci listy mailingowej na początku',
    description: 'Adresy na liście mailingowej w chwili rozpoczęcia okresu, bez wypisanych.',
  },
};
