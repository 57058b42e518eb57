import type * as metrics from '../../../metrics/product';
import type { MetricText } from '../../locale';

export const product: Readonly<Record<keyof typeof metrics, MetricText>> = {
  activationRate: {
    title: 'Wskaźnik aktywacji',
    description:
      'Ilu nowych użytkowników wykonuje krok, w którym po raz pierwszy doświadczają wartości produktu, na jedną rejestrację.',
    aliases: ['wskaźnik aktywacji użytkowników', 'współczynnik aktywacji', 'activation rate'],
    notes: [
      'Licz aktywacje tej samej grupy, która się zarejestrowała, w ustalonym czasie, na przykład w ciągu siedmiu dni. Jeśli aktywacje liczy się wtedy, gdy następują, aktywacje osób zarejestrowanych wcześniej mogą podnieść wskaźnik powyżej 100 %.',
      'Wybierz krok, który wiąże się z pozostaniem przy produkcie: potwierdzenie adresu e-mail niewiele mówi.',
    ],
  },
  featureAdoptionRate: {
    title: 'Wskaźnik adopcji funkcji',
    description: 'Udział aktywnych użytkowników, którzy skorzystali z określonej funkcji.',
    aliases: ['feature adoption rate', 'wskaźnik wykorzystania funkcji'],
    notes: [
      'Użytkowników funkcji i aktywnych użytkowników licz w tym samym czasie. Dzielenie przez wszystkie kiedykolwiek założone konta daje znacznie niższy wynik.',
      'Jeśli funkcja jest dostępna tylko w niektórych planach, licz tylko użytkowników, którzy mają do niej dostęp.',
    ],
  },
  monthlyActiveUserVolume: {
    title: 'Miesięczna liczba aktywnych użytkowników',
    description: 'Liczba różnych osób, które korzystały z produktu w miesiącu kalendarzowym.',
    aliases: ['MAU', 'miesięczni aktywni użytkownicy', 'aktywni użytkownicy miesięcznie'],
    notes: [
      'Miesięcy nie można sumować: kto był aktywny w dwóch miesiącach, jest jednym użytkownikiem obu.',
      'Niektóre narzędzia liczą ostatnie 28 lub 30 dni zamiast miesiąca kalendarzowego, a każdy produkt sam określa, co znaczy aktywny.',
    ],
  },
  stickiness: {
    title: 'Przywiązanie użytkowników',
    description: 'Udział miesięcznych użytkowników, którzy korzystają z produktu w przeciętnym dniu.',
    aliases: ['DAU/MAU', 'stickiness', 'lepkość produktu'],
    notes: [
      'Dziennych użytkowników uśrednij po wszystkich dniach tego samego miesiąca: wynik pojedynczego dnia zależy od tego, czy jest to dzień roboczy, czy weekend.',
      'Po pomnożeniu przez liczbę dni miesiąca mówi, ile dni średnio jest aktywny miesięczny użytkownik.',
    ],
  },
  viralCoefficient: {
    title: 'Współczynnik wiralności',
    description: 'Ilu nowych użytkowników przyciąga każdy użytkownik, zapraszając innych.',
    aliases: ['K-factor', 'współczynnik K', 'współczynnik wirusowości', 'wskaźnik wiralności'],
    notes: [
      'Nic nie mówi o szybkości: przy tym samym współczynniku produkt rośnie szybciej, gdy na zaproszenia odpowiada się w ciągu dnia, niż gdy w ciągu miesiąca.',
    ],
  },
};
