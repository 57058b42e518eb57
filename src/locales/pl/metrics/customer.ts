import type * as metrics from '../../../metrics/customer';
import type { MetricText } from '../../locale';

export const customer: Readonly<Record<keyof typeof metrics, MetricText>> = {
  averageResolutionTime: {
    title: 'Średni czas rozwiązania zgłoszenia',
    description: 'Średni czas od wpłynięcia zgłoszenia do wsparcia do jego rozwiązania.',
    aliases: ['MTTR (wsparcie)', 'średni czas rozwiązania', 'czas rozwiązania zgłoszenia'],
    notes: [
      'Podaj, czy zegar się zatrzymuje, gdy czeka się na odpowiedź klienta, oraz czy zgłoszenie otwarte ponownie liczy się do pierwszego, czy do ostatniego rozwiązania.',
      'Zgłoszeń jeszcze otwartych się nie wlicza: zamykanie starych podnosi średnią. Dla awarii usługi użyj czasu przywrócenia usługi.',
    ],
  },
  averageSatisfaction: {
    title: 'Średnia ocena satysfakcji',
    description: 'Średnia ocena, którą klienci wystawili za swoje zadowolenie.',
    aliases: ['średnia satysfakcja klientów'],
    notes: [
      'Podaj razem z liczbą skalę: 4,2 na 5 to nie 4,2 na 7.',
      'Nie jest to udział zadowolonych klientów: podaje go wskaźnik satysfakcji klientów.',
    ],
  },
  customerEffortScore: {
    title: 'Wskaźnik wysiłku klienta',
    description: 'Średnia ocena, którą klienci określili, jak trudno lub łatwo było im coś załatwić.',
    aliases: ['CES', 'Customer Effort Score'],
    notes: [
      'Podaj, który koniec skali oznacza łatwość. W pierwotnym pytaniu 5 na 5 to bardzo duży wysiłek, więc mniej znaczy lepiej; w późniejszej wersji 7 na 7 oznacza zgodę, że było łatwo, więc więcej znaczy lepiej.',
      'Niektórzy dostawcy podają udział odpowiedzi „łatwo” pomniejszony o udział odpowiedzi „trudno”. To inna liczba.',
    ],
  },
  customerSatisfactionScore: {
    title: 'Wskaźnik satysfakcji klientów',
    description: 'Udział odpowiedzi zadowolonych klientów w odpowiedziach na ankietę.',
    aliases: ['CSAT', 'wskaźnik zadowolenia klientów', 'top-two-box'],
    notes: [
      'Zadowolenie oznaczają dwie najlepsze oceny, 4 i 5 na 5. Niektórzy dostawcy podają pod tą nazwą średnią ocenę; to jest średnia ocena satysfakcji.',
    ],
  },
  firstContactResolutionRate: {
    title: 'Wskaźnik rozwiązań przy pierwszym kontakcie',
    description: 'Udział rozwiązanych zgłoszeń do wsparcia, które załatwiono przy pierwszej wymianie.',
    aliases: ['FCR', 'first contact resolution', 'rozwiązanie przy pierwszym kontakcie'],
    notes: [
      'Niektóre zespoły dzielą przez wszystkie otrzymane zgłoszenia, przez co otwarte liczą się jako nierozwiązane, a wynik jest niższy.',
      'Zgłoszenie otwarte ponownie nie zostało rozwiązane przy pierwszym kontakcie. Zanim policzysz, odczekaj, aż będzie to wiadomo.',
    ],
  },
  firstResponseTime: {
    title: 'Czas pierwszej odpowiedzi',
    description: 'Ile średnio klienci czekają na pierwszą odpowiedź na zgłoszenie do wsparcia.',
    aliases: ['FRT', 'first response time', 'czas do pierwszej odpowiedzi'],
    notes: [
      'Godziny kalendarzowe i godziny pracy dają różne wyniki: trzymaj się jednych i podaj, których.',
      'Zgłoszeń, które jeszcze czekają, się nie wlicza, więc przy rosnącym backlogu średnia wygląda lepiej, niż jest. Kilka bardzo długich oczekiwań działa odwrotnie.',
    ],
  },
  netPromoterScore: {
    title: 'Wskaźnik rekomendacji netto',
    description: 'O ile więcej klientów poleciłoby firmę niż odradziło, w skali od -100 do 100.',
    aliases: ['NPS', 'Net Promoter Score', 'wskaźnik promotorów netto'],
    notes: [
      'Neutralni liczą się w dzielniku: ich pominięcie daje bardziej skrajny wynik.',
      'Odpowiedzi są w skali od 0 do 10, a krytycy to od 0 do 6. Skala, która zaczyna się od 1 lub ma inną liczbę stopni, daje wyniki nieporównywalne.',
      'Zaokrąglaj raz, na końcu: wcześniejsze zaokrąglenie obu odsetków może przesunąć wynik o punkt.',
    ],
  },
};
