import type * as metrics from '../../../metrics/delivery';
import type { MetricText } from '../../locale';

export const delivery: Readonly<Record<keyof typeof metrics, MetricText>> = {
  atypicalEstimateAtCompletion: {
    title: 'Szacowany koszt końcowy przy nietypowym odchyleniu',
    description:
      'Ile będzie kosztował cały projekt, jeśli reszta prac będzie kosztować dokładnie tyle, ile zaplanowano.',
    aliases: ['EAC przy nietypowym odchyleniu'],
    notes: [
      'Przyjmuje, że dotychczasowe odchylenie kosztów było jednorazowe. Jeśli prawdopodobnie będzie się utrzymywać, użyj szacowanego kosztu końcowego.',
    ],
  },
  bugsPerSprint: {
    title: 'Liczba błędów na sprint',
    description: 'Ile błędów średnio zgłasza się w jednym sprincie.',
    aliases: ['średnia liczba błędów na sprint'],
    notes: [
      'Zespół, który więcej testuje, więcej znajduje. To, jaka część defektów umknęła testom, pokazuje wskaźnik defektów wykrytych po wydaniu.',
    ],
  },
  burndownProgress: {
    title: 'Postęp wypalania',
    description: 'Jaka część zaplanowanej pracy jest wykonana.',
    aliases: ['stopień ukończenia prac'],
    notes: [
      'Przekracza 100 %, gdy wykonano więcej, niż zaplanowano, co zwykle znaczy, że w zaplanowanej pracy brakuje pracy dodanej później.',
      'Praca dodana później go obniża, choć niczego nie cofnięto. Wskaźnik realizacji sprintu odnosi się do pracy przyjętej na początku i się przez to nie zmienia.',
    ],
  },
  changeFailureRate: {
    title: 'Wskaźnik nieudanych zmian',
    description: 'Udział wdrożeń, które pogorszyły działanie usługi i wymagały naprawy.',
    aliases: ['CFR', 'change failure rate', 'wskaźnik niepowodzeń zmian'],
    notes: [
      'Zmiana zatrzymana przez potok CI/CD przed wydaniem nie jest tu ani wdrożeniem, ani niepowodzeniem.',
      'Kilka incydentów po jednym wdrożeniu liczy się jako jedno nieudane wdrożenie.',
    ],
  },
  costPerformanceIndex: {
    title: 'Wskaźnik wydajności kosztowej',
    description: 'Ile zaplanowanej pracy kupiła każda wydana jednostka pieniężna.',
    aliases: ['CPI', 'wskaźnik wydajności kosztów', 'wskaźnik wykonania kosztów'],
    notes: [
      'Wartość wypracowana i koszt rzeczywisty muszą obejmować tę samą pracę. Faktura, która dopiero nadejdzie, zawyża wynik.',
    ],
  },
  costVariance: {
    title: 'Odchylenie kosztów',
    description: 'O ile mniej lub więcej kosztowała ukończona praca, niż przewidywał dla niej plan.',
    aliases: ['CV', 'odchylenie kosztowe'],
    notes: [
      'To nie jest kwota, którą należało dotąd wydać, pomniejszona o wydaną. Taka różnica miesza koszty z opóźnieniem.',
    ],
  },
  cycleTime: {
    title: 'Czas cyklu',
    description: 'Ile dni średnio mija od rozpoczęcia pracy nad elementem do jej zakończenia.',
    aliases: ['cycle time', 'czas przepływu'],
    notes: [
      'Czas liczy się od rozpoczęcia pracy. Liczony od zgłoszenia potrzeby jest czasem realizacji (lead time), który obejmuje także oczekiwanie na rozpoczęcie.',
      'Kilka bardzo starych elementów podnosi średnią, więc często jest ona znacznie wyższa niż czas potrzebny na większość elementów.',
      'W produkcji przemysłowej czas cyklu może też oznaczać czas między dwiema ukończonymi sztukami, czyli odwrotność przepustowości.',
    ],
  },
  deploymentFrequency: {
    title: 'Częstotliwość wdrożeń',
    description: 'Ile razy dziennie zmiany trafiają na produkcję.',
    aliases: ['deployment frequency', 'częstotliwość wdrażania'],
    notes: [
      'Czytaj ją razem ze wskaźnikiem nieudanych zmian: częstsze wdrożenia nic nie dają, jeśli więcej z nich się nie udaje.',
    ],
  },
  escapedDefectRate: {
    title: 'Wskaźnik defektów wykrytych po wydaniu',
    description: 'Udział wszystkich wykrytych defektów, które znaleziono dopiero po wydaniu.',
    aliases: ['wyciek defektów', 'wskaźnik wycieku defektów', 'defect leakage'],
    notes: [
      'Użytkownicy znajdują defekty jeszcze przez wiele miesięcy, więc dla świeżego wydania wskaźnik jest zbyt niski i rośnie.',
      'Niektórzy dzielą przez defekty wykryte przed wydaniem, co daje wyższą liczbę, która może przekroczyć 100 %.',
    ],
  },
  estimateAtCompletion: {
    title: 'Szacowany koszt końcowy',
    description:
      'Ile będzie kosztował cały projekt, jeśli reszta prac będzie kosztować względem swojego budżetu tyle, ile prace dotychczasowe.',
    aliases: ['EAC', 'szacunkowy koszt końcowy', 'prognozowany koszt końcowy'],
    notes: [
      'Przyjmuje, że dotychczasowe koszty są typowe. Jeśli ich przyczyna minęła, a reszta będzie kosztować tyle, ile zaplanowano, użyj szacowanego kosztu końcowego przy nietypowym odchyleniu.',
      'Podaj wskaźnik bez zaokrąglenia. Zaokrąglony do dwóch cyfr zauważalnie zmienia szacunek dużego projektu.',
    ],
  },
  estimateToComplete: {
    title: 'Szacowany koszt do ukończenia',
    description: 'Ile będzie jeszcze kosztować reszta projektu.',
    aliases: ['ETC', 'szacunkowy koszt do ukończenia', 'koszt pozostałych prac'],
    notes: [
      'Wynik ujemny znaczy, że szacowany koszt końcowy jest nieaktualny.',
      'Pozostały budżet to inna liczba: mówi, ile można wydać, a nie ile się wyda.',
    ],
  },
  flowEfficiency: {
    title: 'Efektywność przepływu',
    description: 'Udział czasu od rozpoczęcia do zakończenia, w którym ktoś pracował nad elementem.',
    aliases: ['PCE', 'flow efficiency', 'efektywność cyklu procesu'],
    notes: [
      'Oba rodzaje czasu licz w takich samych godzinach. Godziny pracy zestawione z oczekiwaniem liczonym całą dobę mocno zaniżają wynik.',
      'Przy kilku elementach najpierw zsumuj ich godziny. Średnia z ich efektywności nadaje krótkiemu elementowi taką samą wagę jak długiemu.',
    ],
  },
  idealRemainingWork: {
    title: 'Idealna pozostała praca',
    description: 'Praca, która pozostałaby dzisiaj, gdyby zespół aż do planowanego końca kończył codziennie tyle samo.',
    aliases: ['idealna linia wypalania', 'linia idealna wykresu wypalania'],
    notes: [
      'To linia prosta na wykresie wypalania. Więcej pozostałej pracy oznacza, że zespół jest opóźniony względem planu.',
    ],
  },
  remainingWork: {
    title: 'Pozostała praca',
    description: 'Część zaplanowanej pracy, którą trzeba jeszcze wykonać.',
    aliases: ['praca do wykonania', 'praca pozostała do wykonania'],
    notes: [
      'Praca dodana po rozpoczęciu należy do zaplanowanej pracy. Bez niej wykonana praca może przekroczyć plan, a takie dane są odrzucane.',
      'To opadająca linia na wykresie wypalania. Linią prostą, z którą się ją porównuje, jest idealna pozostała praca.',
    ],
  },
  schedulePerformanceIndex: {
    title: 'Wskaźnik wydajności harmonogramu',
    description: 'Jaka część pracy zaplanowanej do dzisiaj jest wykonana.',
    aliases: ['SPI', 'wskaźnik wykonania harmonogramu'],
    notes: [
      'Na koniec projektu, choćby bardzo spóźnionego, wraca do 1, bo do tego czasu cała zaplanowana praca jest wykonana.',
      'Waży pracę kosztem, więc może utrzymywać się powyżej 1, choć tanie zadanie na ścieżce krytycznej jest opóźnione.',
    ],
  },
  scheduleVariance: {
    title: 'Odchylenie harmonogramu',
    description:
      'O ile więcej lub mniej pracy wykonano, niż plan przewidywał na dzisiaj, według jej planowanego kosztu.',
    aliases: ['SV', 'odchylenie od harmonogramu'],
    notes: [
      'Wyraża się je w pieniądzach, a nie w dniach.',
      'Na koniec projektu, choćby bardzo spóźnionego, wraca do zera, bo do tego czasu cała zaplanowana praca jest wykonana.',
    ],
  },
  scopeChangeRate: {
    title: 'Wskaźnik zmiany zakresu',
    description: 'Ile pracy dodano do sprintu po jego rozpoczęciu w stosunku do pracy przyjętej na początku.',
    aliases: ['przyrost zakresu', 'wskaźnik rozrostu zakresu', 'scope creep'],
    notes: [
      'Liczą się tylko dodania. Niektóre narzędzia odejmują pracę usuniętą, co ukrywa sprint wymieniony w całości.',
      'Przekracza 100 %, gdy dodano więcej, niż przyjęto na początku.',
    ],
  },
  sprintCompletionRate: {
    title: 'Wskaźnik realizacji sprintu',
    description: 'Jaką część pracy przyjętej na początku sprintu w nim ukończono.',
    aliases: ['say/do ratio', 'wskaźnik dotrzymania zobowiązań'],
    notes: [
      'Przekracza 100 %, gdy praca dodana w trakcie sprintu liczy się jako wykonana. Aby sprawdzić, jak dobrze dotrzymuje się zobowiązań, licz jako wykonane tylko elementy przyjęte na początku.',
    ],
  },
  sprintsRemaining: {
    title: 'Liczba pozostałych sprintów',
    description: 'Ile jeszcze sprintów wymaga pozostała praca przy dotychczasowym tempie zespołu.',
    aliases: ['pozostałe sprinty', 'liczba sprintów do końca'],
    notes: [
      'Wynik nie jest zaokrąglany w górę. W planie z pełnymi sprintami przyjmij następną liczbę całkowitą.',
      'To prognoza oparta na średniej. Bezpieczniej jest obiecać przedział wyznaczony przez niską i wysoką prędkość zespołu.',
    ],
  },
  throughput: {
    title: 'Przepustowość',
    description: 'Ile elementów zespół kończy w ciągu dnia.',
    aliases: ['throughput', 'przepustowość zespołu'],
    notes: ['Każdy element liczy się jako jeden, niezależnie od wielkości. Prędkość zespołu waży je szacunkami.'],
  },
  timeToRestore: {
    title: 'Czas przywrócenia usługi',
    description: 'Ile godzin średnio zajmuje przywrócenie działania usługi po incydencie.',
    aliases: ['MTTR (usługa)', 'średni czas przywrócenia usługi', 'mean time to restore', 'mean time to recovery'],
    notes: [
      'MTTR oznacza też średni czas naprawy, reakcji i rozwiązania, w których początek lub koniec pomiaru wypada gdzie indziej. Dla zgłoszeń do wsparcia użyj średniego czasu rozwiązania zgłoszenia.',
      'Jedna długa awaria może przesądzić o średniej. Sprawdź też najdłuższy incydent.',
    ],
  },
  toCompletePerformanceIndex: {
    title: 'Wskaźnik wydajności do ukończenia',
    description:
      'Jak tanio, względem planowanego kosztu, trzeba wykonać resztę prac, aby projekt zakończył się w budżecie.',
    aliases: ['TCPI', 'wymagany wskaźnik wydajności kosztowej'],
    notes: [
      'Powyżej 1 reszta musi kosztować mniej, niż zaplanowano. Porównaj go ze wskaźnikiem wydajności kosztowej, który pokazuje, co udawało się dotychczas.',
      'Celem jest budżet. Gdy budżet jest wydany, nie da się go już dotrzymać, a celem staje się nowy szacowany koszt końcowy.',
    ],
  },
  varianceAtCompletion: {
    title: 'Odchylenie na zakończenie',
    description: 'O ile poniżej lub powyżej budżetu projekt ma się według prognozy zakończyć.',
    aliases: ['VAC', 'odchylenie końcowe', 'prognozowane odchylenie kosztów'],
    notes: ['To prognoza na koniec. Różnica do dzisiaj to odchylenie kosztów.'],
  },
  velocity: {
    title: 'Prędkość zespołu',
    description: 'Ile pracy zespół średnio kończy w sprincie.',
    aliases: ['velocity', 'prędkość sprintu'],
    notes: [
      'Punkty znaczą w każdym zespole coś innego, więc prędkości dwóch zespołów nie można ani porównywać, ani sumować.',
      'Liczy oszacowaną wielkość. Przepustowość liczy ukończone elementy, a szybkość sprzedaży to metryka przychodu.',
    ],
  },
  workBurnRate: {
    title: 'Tempo wypalania pracy',
    description: 'Ile pracy zespół kończy w ciągu dnia.',
    aliases: ['tempo wypalania sprintu', 'dzienne tempo pracy zespołu'],
    notes: [
      'Liczy pracę, a nie pieniądze. Tempo zużywania gotówki pokazuje inna metryka, spalanie gotówki netto.',
      'Dni kalendarzowe i dni robocze dają różne tempo. Plan w dniach roboczych wymaga tempa w dniach roboczych.',
    ],
  },
  workInProgress: {
    title: 'Praca w toku',
    description:
      'Ile elementów jest średnio w toku, co wynika z tego, ile kończy się dziennie i jak długo trwa każdy z nich.',
    aliases: ['WIP', "prawo Little'a", 'liczba elementów w toku'],
    notes: [
      'To średnia, która jest prawdziwa, dopóki rozpoczyna się mniej więcej tyle elementów, ile się kończy. Elementy będące w toku w danej chwili się zlicza, a nie oblicza.',
      'Przepustowość i czas cyklu muszą liczyć dni tak samo: wszystkie dni kalendarzowe albo tylko dni robocze.',
    ],
  },
};
