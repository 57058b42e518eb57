import type * as vocabulary from '../../../vocabulary/activity';
import type { QuantityText } from '../../locale';

export const activity: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  calls: {
    title: 'połączenia',
    description: 'Połączenia telefoniczne wykonane przez handlowców do leadów i klientów, odebrane lub nie.',
  },
  emails: {
    title: 'e-maile handlowe',
    description: 'E-maile, które handlowcy wysłali do pojedynczych osób; wysyłek do całej listy się nie wlicza.',
  },
  conversations: {
    title: 'rozmowy',
    description:
      'Ile razy handlowiec dotarł do kogoś i z nim rozmawiał, przez telefon, na czacie lub osobiście; nieodebranych połączeń i poczty głosowej się nie wlicza.',
  },
  socialEngagements: {
    title: 'kontakty w mediach społecznościowych',
    description:
      'Komentarze, wiadomości i udostępnienia, którymi handlowcy nawiązywali kontakt w mediach społecznościowych; postów na stronach firmy się nie wlicza.',
  },
  meetings: {
    title: 'spotkania',
    description:
      'Spotkania z leadami lub klientami, które się odbyły; odwołanych i takich, na które nikt nie przyszedł, się nie wlicza.',
  },
  demos: {
    title: 'odbyte prezentacje',
    description:
      'Prezentacje produktu (demo) i prezentacje handlowe, które się odbyły; odwołanych i takich, na które nikt nie przyszedł, się nie wlicza.',
  },
  referralRequests: {
    title: 'prośby o polecenie',
    description:
      'Ile razy handlowcy poprosili klienta lub znajomego z branży o poznanie z kimś nowym, bez względu na to, czy do tego doszło.',
  },
  proposals: {
    title: 'oferty',
    description:
      'Oferty i wyceny wysłane do potencjalnych klientów; poprawionej wersji tej samej oferty nie liczy się ponownie.',
  },
  activities: {
    title: 'aktywności',
    description:
      'Wszystkie aktywności sprzedażowe handlowców razem: połączenia, e-maile, spotkania, prezentacje i wszystko inne, co zespół odnotowuje.',
  },
  scheduledDemos: {
    title: 'umówione prezentacje',
    description:
      'Prezentacje umówione na dany okres, także te, na które nikt nie przyszedł; przełożona liczy się w okresie, na który ją przełożono.',
  },
};
