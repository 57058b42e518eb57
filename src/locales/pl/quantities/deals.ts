import type * as vocabulary from '../../../vocabulary/deals';
import type { QuantityText } from '../../locale';

export const deals: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  wonDeals: {
    title: 'wygrane transakcje',
    description: 'Szanse sprzedaży zamknięte w okresie sprzedażą, bez względu na to, kiedy powstały.',
  },
  lostDeals: {
    title: 'przegrane transakcje',
    description:
      'Szanse sprzedaży zamknięte w okresie bez sprzedaży, na rzecz konkurencji lub bez decyzji klienta; otwartych się nie wlicza.',
  },
  createdDeals: {
    title: 'utworzone transakcje',
    description:
      'Szanse sprzedaży otwarte w okresie, bez względu na ich dalszy los; leadów, z których jeszcze nie powstała szansa, się nie wlicza.',
  },
  wonValue: {
    title: 'wartość wygranych transakcji',
    description:
      'Kwota, którą klienci zgodzili się zapłacić w transakcjach wygranych w okresie, pomniejszona o korekty; poniżej zera tylko wtedy, gdy korekty ją przewyższają.',
  },
  lostValue: {
    title: 'wartość przegranych transakcji',
    description: 'Kwota, którą przyniosłyby transakcje przegrane w okresie, podana jako liczba dodatnia.',
  },
  wonCycleDays: {
    title: 'dni do zamknięcia wygranych transakcji',
    description: 'Suma dni od utworzenia do zamknięcia transakcji, po wszystkich transakcjach wygranych w okresie.',
  },
  openDeals: {
    title: 'otwarte transakcje',
    description: 'Szanse sprzedaży, które na koniec okresu nie są ani wygrane, ani przegrane.',
  },
  quota: {
    title: 'plan sprzedaży',
    description:
      'Wartość transakcji, które mają zostać wygrane w okresie, wyznaczona handlowcowi, zespołowi lub całej firmie.',
  },
  repsAtQuota: {
    title: 'handlowcy z wykonanym planem',
    description: 'Handlowcy, którzy wygrali transakcje za co najmniej 100 % własnego planu sprzedaży na dany okres.',
  },
  reps: {
    title: 'handlowcy',
    description:
      'Osoby, które sprzedają, każda liczona raz; menedżerów i pracowników wsparcia, którzy sami nie sprzedają, się nie wlicza.',
  },
  openPipelineValue: {
    title: 'wartość otwartych transakcji',
    description:
      'Kwota, którą przyniosłyby w całości otwarte transakcje z terminem zamknięcia w okresie planu, bez względu na ich szanse.',
  },
  lateStagePipelineValue: {
    title: 'wartość transakcji na późnych etapach',
    description:
      'Kwota, którą przyniosłyby w całości otwarte transakcje za pierwszym etapem procesu sprzedaży, czyli na etapie 2. lub dalszym.',
  },
  forecastValue: {
    title: 'prognoza sprzedaży',
    description: 'Wartość transakcji, które firma przewiduje wygrać w okresie, łącznie z tym, co już w nim wygrano.',
  },
  weightedPipeline: {
    title: 'ważona wartość otwartych transakcji',
    description: 'Suma po otwartych transakcjach: wartość transakcji razy prawdopodobieństwo jej wygrania.',
  },
  salesExpenses: {
    title: 'koszty sprzedaży',
    description:
      'Bezpośrednie i pośrednie koszty sprzedawania w okresie, na przykład wynagrodzenia, prowizje, podróże i narzędzia, podane jako liczba dodatnia.',
  },
  listValue: {
    title: 'wartość cennikowa wygranych transakcji',
    description: 'Kwota, którą przyniosłyby transakcje wygrane w okresie po cenach z cennika, przed rabatami.',
  },
  rampDays: {
    title: 'dni wdrażania handlowców',
    description:
      'Suma dni od pierwszego dnia pracy do pierwszego wykonania planu sprzedaży, po wszystkich wdrożonych handlowcach.',
  },
  rampedReps: {
    title: 'wdrożeni handlowcy',
    description:
      'Handlowcy, którzy w okresie po raz pierwszy wykonali plan sprzedaży; tych, którzy dopiero do tego dążą, się nie wlicza.',
  },
};
