import type * as vocabulary from '../../../vocabulary/contracts';
import type { QuantityText } from '../../locale';

export const contracts: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  monthlyFee: {
    title: 'opłata miesięczna',
    description: 'Powtarzalna opłata z jednego kontraktu za miesiąc; opłat jednorazowych się nie wlicza.',
  },
  contractMonths: {
    title: 'czas trwania kontraktu w miesiącach',
    description: 'Długość jednego kontraktu, od jego początku do uzgodnionego końca, w miesiącach.',
  },
  oneTimeFees: {
    title: 'opłaty jednorazowe',
    description: 'Opłaty z jednego kontraktu, które płaci się raz, na przykład za uruchomienie, szkolenie i migrację.',
  },
  contractValue: {
    title: 'powtarzalna wartość kontraktu',
    description:
      'Wszystkie powtarzalne opłaty z jednego kontraktu za cały czas jego trwania; opłat jednorazowych i opłat za użycie się nie wlicza.',
  },
  contractYears: {
    title: 'czas trwania kontraktu w latach',
    description: 'Długość jednego kontraktu, od jego początku do uzgodnionego końca, w latach: 18 miesięcy to 1,5.',
  },
  activeLicences: {
    title: 'aktywne licencje',
    description: 'Licencje lub stanowiska używane i opłacane na koniec okresu; okresów próbnych się nie wlicza.',
  },
  annualRevenuePerUser: {
    title: 'roczny przychód na użytkownika',
    description:
      'Ile jedna licencja lub jedno stanowisko średnio przynosi rocznie w powtarzalnych opłatach; opłat jednorazowych się nie wlicza.',
  },
  renewedContracts: {
    title: 'odnowione kontrakty',
    description:
      'Kontrakty z terminem odnowienia w okresie, które odnowiono; odnowiony wcześniej liczy się w okresie, w którym przypadał termin.',
  },
  contractsUpForRenewal: {
    title: 'kontrakty do odnowienia',
    description:
      'Kontrakty, których czas trwania skończył się w okresie, odnowione lub nie; jeszcze trwających się nie wlicza.',
  },
};
