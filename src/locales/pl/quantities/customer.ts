import type * as vocabulary from '../../../vocabulary/customer';
import type { QuantityText } from '../../locale';

export const customer: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  promoters: {
    title: 'promotorzy',
    description: 'Odpowiedzi 9 lub 10 na pytanie o skłonność do polecenia firmy, w skali od 0 do 10.',
  },
  passives: {
    title: 'neutralni',
    description: 'Odpowiedzi 7 lub 8 na pytanie o skłonność do polecenia firmy, w skali od 0 do 10.',
  },
  detractors: {
    title: 'krytycy',
    description: 'Odpowiedzi od 0 do 6 na pytanie o skłonność do polecenia firmy, w skali od 0 do 10.',
  },
  satisfiedResponses: {
    title: 'odpowiedzi zadowolonych',
    description: 'Odpowiedzi ankietowe z dwiema najlepszymi ocenami, 4 i 5 w skali od 1 do 5.',
  },
  responses: {
    title: 'odpowiedzi',
    description:
      'Odpowiedzi na pytanie ankiety, dobre i złe; osób, które zapytano, a które nie odpowiedziały, się nie wlicza.',
  },
  satisfactionPoints: {
    title: 'punkty satysfakcji',
    description: 'Suma ocen satysfakcji wystawionych przez klientów, na przykład od 1 do 5 za każdą odpowiedź.',
  },
  effortPoints: {
    title: 'punkty wysiłku',
    description: 'Suma ocen, którymi klienci określili, jak trudno lub łatwo było im coś załatwić.',
  },
  firstContactResolutions: {
    title: 'zgłoszenia rozwiązane przy pierwszym kontakcie',
    description:
      'Te spośród rozwiązanych zgłoszeń, które wymagały tylko jednej wymiany: bez dalszego kontaktu, przekazania i ponownego otwarcia.',
  },
  resolvedTickets: {
    title: 'rozwiązane zgłoszenia',
    description: 'Zgłoszenia do wsparcia załatwione w okresie, bez względu na to, kiedy wpłynęły.',
  },
  firstResponseHours: {
    title: 'godziny do pierwszej odpowiedzi',
    description:
      'Godziny od wpłynięcia zgłoszenia do pierwszej odpowiedzi człowieka, zsumowane po zgłoszeniach z odpowiedzią.',
  },
  respondedTickets: {
    title: 'zgłoszenia z odpowiedzią',
    description:
      'Zgłoszenia do wsparcia, na które w okresie po raz pierwszy odpowiedział człowiek; automatyczne odpowiedzi się nie liczą.',
  },
  resolutionHours: {
    title: 'godziny do rozwiązania',
    description:
      'Godziny od wpłynięcia zgłoszenia do jego rozwiązania, łącznie z czekaniem, zsumowane po rozwiązanych zgłoszeniach.',
  },
};
