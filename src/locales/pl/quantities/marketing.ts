import type * as vocabulary from '../../../vocabulary/marketing';
import type { QuantityText } from '../../locale';

export const marketing: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  conversions: {
    title: 'konwersje',
    description: 'Ile razy wykonano pożądane działanie, takie jak zakup lub rejestracja; kliknięcia się nie liczą.',
  },
  investmentReturn: {
    title: 'wpływy z inwestycji',
    description: 'Wszystkie pieniądze, które przyniosła inwestycja, przed odjęciem jej kosztu.',
  },
  investmentCost: {
    title: 'koszt inwestycji',
    description: 'Wszystkie pieniądze włożone w inwestycję.',
  },
  attributedRevenue: {
    title: 'przypisany przychód',
    description:
      'Przychód, po odjęciu zwrotów, ze sprzedaży przypisanej badanym działaniom marketingowym lub reklamom.',
  },
  marketingSpend: {
    title: 'wydatki na marketing',
    description:
      'Wszystko, co marketing kosztował w okresie: reklamy, agencje, narzędzia i pracownicy; bez pracowników sprzedaży.',
  },
  adSpend: {
    title: 'wydatki na reklamę',
    description: 'Pieniądze zapłacone za emisję reklam; bez opłat dla agencji, pracowników i narzędzi.',
  },
  clicks: {
    title: 'kliknięcia',
    description: 'Kliknięcia reklam; kilka kliknięć jednej osoby liczy się osobno.',
  },
  impressions: {
    title: 'wyświetlenia',
    description: 'Ile razy wyświetlono reklamę lub post; każde wyświetlenie tej samej osobie się liczy.',
  },
  engagements: {
    title: 'interakcje',
    description:
      'Polubienia, komentarze, udostępnienia, zapisania i inne reakcje na posty lub reklamy; same wyświetlenia się nie liczą.',
  },
};
