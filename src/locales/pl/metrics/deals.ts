import type * as metrics from '../../../metrics/deals';
import type { MetricText } from '../../locale';

export const deals: Readonly<Record<keyof typeof metrics, MetricText>> = {
  averageDealSize: {
    title: 'Średnia wartość transakcji',
    description: 'Ile średnio jest warta wygrana transakcja.',
    aliases: ['średnia wielkość transakcji', 'ADS'],
    notes: [
      'Przegranych i otwartych transakcji się nie wlicza: tylko wygrana transakcja ma wartość, na którą ktoś się zgodził.',
      'Jedna bardzo duża transakcja mocno przesuwa średnią.',
      'Dłuższe kontrakty wyglądają na większe. Aby porównać je w skali roku, użyj rocznej wartości kontraktu.',
    ],
  },
  closeRate: {
    title: 'Współczynnik zamykania sprzedaży',
    description: 'Ile wygranych transakcji przypada na jedną transakcję utworzoną w tym samym okresie.',
    aliases: ['close rate', 'transakcje wygrane do utworzonych'],
    notes: [
      'Przekracza 1, gdy wygrywa się więcej transakcji, niż powstaje, bo transakcja wygrana teraz mogła zostać utworzona wcześniej.',
      'Wielu nazywa tak współczynnik wygranych. Ten jednak liczy tylko transakcje rozstrzygnięte i nigdy nie przekracza 1.',
    ],
  },
  discountRate: {
    title: 'Stopa rabatu',
    description: 'O ile poniżej cen z cennika sprzedano w ramach wygranych transakcji.',
    aliases: ['średni rabat', 'średni upust'],
    notes: [
      'Każda transakcja waży tyle, ile wynosi jej wartość cennikowa. Zwykła średnia rabatów z poszczególnych transakcji to inna liczba.',
      'Stopa, którą w finansach dyskontuje się przyszłe przepływy pieniężne, nosi po angielsku tę samą nazwę (discount rate), ale nie ma z tym związku.',
    ],
  },
  forecastAccuracy: {
    title: 'Trafność prognozy',
    description: 'Jak bardzo prognoza sprzedaży zbliżyła się do wartości, którą ostatecznie wygrano.',
    aliases: ['trafność prognozy sprzedaży', 'dokładność prognozy sprzedaży', 'forecast accuracy'],
    notes: [
      'Błąd odnosi się do tego, co wygrano, a nie do prognozy.',
      'Prognoza zawyżona i zaniżona liczą się tak samo, więc prognoza stale zaniżona się nie wyróżnia.',
    ],
  },
  lateStagePipelineCoverage: {
    title: 'Pokrycie prognozy późnymi etapami lejka',
    description: 'Ile razy transakcje na późnych etapach pokryłyby tę część prognozy, którą trzeba jeszcze wygrać.',
    aliases: ['pokrycie z późnych etapów lejka'],
    notes: [
      'Późny oznacza etap 2. i dalsze. Firmy wyznaczają tę granicę różnie, więc porównuj tylko w obrębie jednego procesu sprzedaży.',
      'Dzieli się przez prognozę, a nie przez plan sprzedaży, jak w pokryciu reszty planu lejkiem sprzedaży.',
    ],
  },
  lossRate: {
    title: 'Współczynnik przegranych',
    description: 'Udział przegranych wśród rozstrzygniętych transakcji.',
    aliases: ['loss rate', 'wskaźnik przegranych szans'],
    notes: ['Niektóre raporty dzielą przez wszystkie transakcje, także otwarte, i dlatego pokazują niższą wartość.'],
  },
  newOpportunityVolume: {
    title: 'Liczba nowych szans sprzedaży',
    description: 'Ile nowych transakcji otwarto w okresie.',
    aliases: ['utworzone szanse sprzedaży'],
    notes: ['Transakcje liczy się w chwili utworzenia, bez względu na ich dalszy los.'],
  },
  pipelineCoverage: {
    title: 'Pokrycie planu lejkiem sprzedaży',
    description: 'Ile razy otwarte transakcje pokryłyby plan sprzedaży, gdyby wszystkie zostały wygrane.',
    aliases: ['pipeline coverage', 'wskaźnik pokrycia lejka', 'pokrycie lejka sprzedaży'],
    notes: [
      'Odczytuje się je na początku okresu. Gdy część transakcji już wygrano, właściwe jest pokrycie reszty planu lejkiem sprzedaży.',
      'Transakcje liczą się tu w pełnej wartości. Ich wartość według prawdopodobieństwa podaje ważona wartość lejka sprzedaży.',
    ],
  },
  quotaAttainment: {
    title: 'Realizacja planu sprzedaży',
    description: 'Jaką część planu sprzedaży wygrano.',
    aliases: ['wykonanie planu sprzedaży', 'stopień realizacji planu', 'quota attainment'],
    notes: [
      'Można ją liczyć dla handlowca, zespołu lub firmy: wartość i plan muszą dotyczyć tych samych osób i tego samego okresu.',
      'Zespół może zawdzięczać 100 % jednemu handlowcowi. Ilu osiągnęło plan, pokazuje udział handlowców z wykonanym planem.',
    ],
  },
  rampTime: {
    title: 'Czas wdrożenia handlowca',
    description: 'Ile dni średnio potrzebuje nowy handlowiec, aby po raz pierwszy wykonać plan sprzedaży.',
    aliases: ['ramp-up handlowca', 'ramp time', 'czas do wykonania planu'],
    notes: [
      'Nie wlicza się handlowców, którzy odeszli przed wykonaniem planu albo jeszcze go nie wykonali, więc wynik jest zbyt pochlebny.',
    ],
  },
  remainingPipelineCoverage: {
    title: 'Pokrycie reszty planu lejkiem sprzedaży',
    description: 'Ile razy otwarte transakcje pokryłyby tę część planu sprzedaży, którą trzeba jeszcze wygrać.',
    aliases: [],
    notes: [
      'Wielu nazywa to po prostu pokryciem lejka (pipeline coverage). Tutaj pokrycie planu lejkiem sprzedaży dzieli się przez cały plan.',
    ],
  },
  repsAtQuotaShare: {
    title: 'Udział handlowców z wykonanym planem',
    description: 'Udział handlowców, którzy w pełni wykonali swój plan sprzedaży.',
    aliases: ['odsetek handlowców realizujących plan'],
    notes: [
      'Niektórzy nazywają to realizacją planu (quota attainment). Tutaj realizacja planu sprzedaży to wygrana wartość w stosunku do planu i może przekroczyć 1.',
      'W obu liczbach uwzględniaj tylko handlowców z własnym planem.',
    ],
  },
  revenuePerRep: {
    title: 'Przychód na handlowca',
    description: 'Ile przychodu średnio przynosi jeden handlowiec.',
    aliases: ['produktywność handlowca', 'produktywność sprzedaży'],
    notes: ['Obniżają go handlowcy, którzy dopiero się szkolą. Czytaj go razem z czasem wdrożenia handlowca.'],
  },
  salesCycleLength: {
    title: 'Długość cyklu sprzedaży',
    description: 'Ile dni średnio trwa wygranie transakcji, od jej utworzenia do zamknięcia.',
    aliases: ['średni cykl sprzedaży', 'średni czas do zamknięcia transakcji'],
    notes: ['Tylko wygrane transakcje. Definicje, które uwzględniają także przegrane, dają inną wartość.'],
  },
  salesExpenseRatio: {
    title: 'Wskaźnik kosztów sprzedaży',
    description: 'Jaką część przychodu wydaje się na sprzedawanie.',
    aliases: ['udział kosztów sprzedaży w przychodach'],
    notes: [
      'Uwzględniaj zarówno bezpośrednie, jak i pośrednie koszty sprzedawania.',
      'Koszt własny sprzedaży w sprawozdaniu finansowym to co innego: ile kosztowały sprzedane towary, jak w marży brutto.',
    ],
  },
  salesVelocity: {
    title: 'Szybkość sprzedaży',
    description: 'Jakiej wartości dziennie można oczekiwać z obecnie otwartych transakcji.',
    aliases: ['sales velocity', 'pipeline velocity', 'prędkość sprzedaży'],
    notes: [
      'Licz transakcje otwarte teraz, a wartość transakcji, współczynnik wygranych i długość cyklu bierz z transakcji już zamkniętych.',
      'Niektóre raporty CRM o nazwie deal velocity pokazują dni do zamknięcia. To jest długość cyklu sprzedaży.',
    ],
  },
  weightedPipelineValue: {
    title: 'Ważona wartość lejka sprzedaży',
    description:
      'Ile są warte otwarte transakcje, gdy każda liczy się tylko w stopniu prawdopodobieństwa jej wygrania.',
    aliases: ['ważony lejek sprzedaży', 'ważony pipeline', 'weighted pipeline'],
    notes: [
      'Prawdopodobieństwo pochodzi z transakcji lub z jej etapu i jest tak dobre, jak dawne transakcje, z których je wyznaczono.',
      'To średnia po wielu transakcjach: przy kilku dużych rzeczywisty wynik będzie od niej daleki.',
    ],
  },
  winRateByValue: {
    title: 'Współczynnik wygranych według wartości',
    description: 'Udział wartości wygranej w wartości rozstrzygniętych transakcji.',
    aliases: ['współczynnik wygranych ważony wartością', 'wartościowy współczynnik wygranych'],
    notes: [
      'Jeśli jest niższy od współczynnika wygranych, to właśnie duże transakcje się przegrywa.',
      'Przegrane transakcje muszą mieć do tego własną wartość. Jeśli się jej nie zapisuje, użyj współczynnika wygranych.',
    ],
  },
  winRate: {
    title: 'Współczynnik wygranych',
    description: 'Udział wygranych wśród rozstrzygniętych transakcji.',
    aliases: ['win rate', 'wskaźnik wygranych szans'],
    notes: [
      'Otwartych transakcji się nie wlicza. Dzielenie przez wszystkie utworzone transakcje to inna miara, współczynnik zamykania sprzedaży, i daje niższą wartość, dopóki część transakcji jest otwarta.',
      'Wynik jest zbyt pochlebny, gdy przegrane transakcje pozostawia się otwarte, zamiast je zamknąć.',
    ],
  },
};
