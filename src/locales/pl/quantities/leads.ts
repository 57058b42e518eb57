import type * as vocabulary from '../../../vocabulary/leads';
import type { QuantityText } from '../../locale';

export const leads: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  leads: {
    title: 'leady',
    description: 'Osoby lub firmy, które w okresie po raz pierwszy wykazały zainteresowanie, każda liczona raz.',
  },
  qualifiedLeads: {
    title: 'kwalifikowane leady',
    description:
      'Leady, które dział sprzedaży sprawdził i przyjął w okresie jako warte podjęcia (sales-qualified leads, SQL).',
  },
  previousQualifiedLeads: {
    title: 'kwalifikowane leady z poprzedniego miesiąca',
    description: 'Leady, które dział sprzedaży przyjął miesiąc wcześniej, kwalifikowane według tych samych zasad.',
  },
  marketingQualifiedLeads: {
    title: 'leady kwalifikowane przez marketing',
    description:
      'Leady, które marketing uznał w okresie za gotowe do przekazania sprzedaży, zanim sprawdził je dział sprzedaży.',
  },
  rejectedLeads: {
    title: 'odrzucone leady',
    description:
      'Leady, które dział sprzedaży odrzucił w okresie; tych, którymi nikt się jeszcze nie zajął, się nie wlicza.',
  },
  followedUpLeads: {
    title: 'leady z podjętym kontaktem',
    description: 'Leady, z którymi handlowiec skontaktował się co najmniej raz; automatyczne odpowiedzi się nie liczą.',
  },
  leadsFollowedUpInTime: {
    title: 'leady z kontaktem w terminie',
    description:
      'Leady, z którymi handlowiec skontaktował się po raz pierwszy w czasie uzgodnionym przez sprzedaż i marketing.',
  },
  qualityFollowUps: {
    title: 'leady obsłużone zgodnie ze standardem',
    description:
      'Leady z podjętym kontaktem, które obsłużono zgodnie z uzgodnionym standardem, na przykład co do liczby prób, każdy liczony raz.',
  },
  responseHours: {
    title: 'godziny do pierwszej reakcji',
    description: 'Suma godzin od pojawienia się leada do pierwszej reakcji człowieka, po wszystkich leadach z reakcją.',
  },
  respondedLeads: {
    title: 'leady z reakcją',
    description: 'Leady, które w okresie doczekały się pierwszej reakcji; tych, które jeszcze czekają, się nie wlicza.',
  },
};
