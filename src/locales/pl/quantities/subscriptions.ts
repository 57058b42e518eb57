import type * as vocabulary from '../../../vocabulary/subscriptions';
import type { QuantityText } from '../../locale';

export const subscriptions: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  mrrAtEnd: {
    title: 'MRR na końcu',
    description:
      'Ile wszystkie płatne subskrypcje przynoszą miesięcznie na koniec okresu, dłuższe w rozłożeniu na miesiące; bez podatku, okresów próbnych, opłat jednorazowych i opłat za użycie.',
  },
  newMrr: {
    title: 'nowy MRR',
    description:
      'Miesięczny przychód powtarzalny od klientów, którzy w okresie rozpoczęli pierwszą płatną subskrypcję, w wysokości z tamtej chwili.',
  },
  expansionMrr: {
    title: 'MRR z rozszerzeń',
    description:
      'Miesięczny przychód powtarzalny dodany przez płacących klientów dzięki wyższym planom, dodatkowym stanowiskom, kolejnym subskrypcjom lub zakończeniu rabatu.',
  },
  reactivationMrr: {
    title: 'MRR z reaktywacji',
    description:
      'Miesięczny przychód powtarzalny od byłych klientów, którzy w okresie ponownie rozpoczęli płatną subskrypcję.',
  },
  contractionMrr: {
    title: 'MRR utracony przez zmniejszenia',
    description:
      'Miesięczny przychód powtarzalny utracony u klientów, którzy zostają, ale płacą mniej, wskutek niższych planów, mniejszej liczby stanowisk lub rezygnacji z jednej z kilku subskrypcji; podany jako liczba dodatnia.',
  },
  churnedMrr: {
    title: 'MRR utracony przez rezygnacje',
    description:
      'Miesięczny przychód powtarzalny utracony wraz z klientami, których ostatnia płatna subskrypcja skończyła się w okresie, podany jako liczba dodatnia.',
  },
  mrrAtStart: {
    title: 'MRR na początku',
    description:
      'Ile wszystkie płatne subskrypcje przynoszą miesięcznie na początku okresu, dłuższe w rozłożeniu na miesiące; bez podatku, okresów próbnych, opłat jednorazowych i opłat za użycie.',
  },
  customersAtStart: {
    title: 'klienci na początku',
    description:
      'Klienci z co najmniej jedną płatną subskrypcją na początku okresu, każdy liczony raz; bez okresów próbnych i darmowych planów.',
  },
  customersAtEnd: {
    title: 'klienci na końcu',
    description:
      'Klienci z co najmniej jedną płatną subskrypcją na koniec okresu, każdy liczony raz; bez okresów próbnych i darmowych planów.',
  },
  payingUsers: {
    title: 'płacący użytkownicy',
    description:
      'Różni użytkownicy, którzy w okresie zapłacili co najmniej raz; bez tych, którzy korzystali tylko za darmo.',
  },
  churnedCustomers: {
    title: 'klienci, którzy zrezygnowali',
    description:
      'Klienci obecni na początku okresu, których ostatnia płatna subskrypcja skończyła się w tym okresie; bez tych, którzy dołączyli w jego trakcie.',
  },
  lostCustomers: {
    title: 'utraceni klienci',
    description:
      'Wszyscy klienci, których ostatnia płatna subskrypcja skończyła się w okresie, także ci, którzy dołączyli w jego trakcie; kto rezygnuje dwa razy, liczy się dwa razy.',
  },
  reactivatedCustomers: {
    title: 'reaktywowani klienci',
    description:
      'Klienci bez płatnej subskrypcji na początku okresu, którzy mieli ją wcześniej i w okresie ponownie ją rozpoczęli, każdy liczony raz.',
  },
  formerCustomers: {
    title: 'byli klienci',
    description: 'Osoby lub firmy bez płatnej subskrypcji na początku okresu, które miały ją wcześniej.',
  },
  convertedTrials: {
    title: 'okresy próbne zakończone zakupem',
    description: 'Okresy próbne, które przeszły w płatną subskrypcję; anulowanych i jeszcze trwających się nie wlicza.',
  },
  startedTrials: {
    title: 'rozpoczęte okresy próbne',
    description: 'Okresy próbne, które zaczęły się w okresie, bez względu na ich wynik.',
  },
  seats: {
    title: 'stanowiska',
    description: 'Stanowiska lub licencje we wszystkich płatnych subskrypcjach na koniec okresu, wykorzystane lub nie.',
  },
};
