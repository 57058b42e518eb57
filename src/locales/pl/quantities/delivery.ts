import type * as vocabulary from '../../../vocabulary/delivery';
import type { QuantityText } from '../../locale';

export const delivery: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  completedWork: {
    title: 'wykonana praca',
    description:
      'Praca ukończona i odebrana, w jednostce, w której szacuje zespół: story pointach, godzinach lub zadaniach; praca zrobiona w połowie się nie liczy.',
  },
  elapsedDays: {
    title: 'minione dni',
    description:
      'Dni od początku sprintu lub okresu do teraz, wszystkie kalendarzowe albo tylko robocze, zawsze w ten sam sposób.',
  },
  plannedWork: {
    title: 'zaplanowana praca',
    description:
      'Cała praca w planie sprintu, wydania lub projektu, w jednostce, w której szacuje zespół, wraz z tym, co dodano później.',
  },
  plannedDays: {
    title: 'zaplanowane dni',
    description: 'Dni od planowanego początku do planowanego końca, liczone w ten sam sposób co minione dni.',
  },
  sprints: {
    title: 'sprinty',
    description: 'Zakończone sprinty (iteracje o stałej długości).',
  },
  committedWork: {
    title: 'praca przyjęta do sprintu',
    description:
      'Praca, którą zespół wziął na siebie na początku sprintu, w jednostce, w której szacuje; bez późniejszych dodań.',
  },
  addedWork: {
    title: 'praca dodana do sprintu',
    description:
      'Praca dodana do sprintu po jego rozpoczęciu, w jednostce, w której szacuje zespół; pracy usuniętej się nie odejmuje.',
  },
  bugs: {
    title: 'błędy',
    description: 'Usterki zgłoszone w produkcie; każda liczy się raz, w sprincie, w którym ją zgłoszono.',
  },
  activeHours: {
    title: 'godziny aktywnej pracy',
    description: 'Godziny, w których ktoś pracował nad elementami, zsumowane po elementach.',
  },
  waitingHours: {
    title: 'godziny oczekiwania',
    description:
      'Godziny, w których rozpoczęte elementy leżały nietknięte, w kolejce lub zablokowane, zsumowane po elementach.',
  },
  cycleDays: {
    title: 'dni realizacji ukończonych elementów',
    description:
      'Dni od rozpoczęcia pracy nad elementem do jej zakończenia, zsumowane po elementach ukończonych w okresie.',
  },
  finishedItems: {
    title: 'ukończone elementy',
    description: 'Elementy pracy ukończone w okresie; każdy liczy się jako jeden, niezależnie od wielkości.',
  },
  earnedValue: {
    title: 'wartość wypracowana',
    description:
      'Ile plan przewidywał na pracę, która jest dotąd wykonana, niezależnie od tego, ile naprawdę kosztowała.',
  },
  plannedValue: {
    title: 'wartość planowana',
    description: 'Ile plan przewidywał na pracę, która powinna być już wykonana.',
  },
  actualCost: {
    title: 'koszt rzeczywisty',
    description: 'Ile naprawdę kosztowała dotąd wykonana praca, podane jako kwota dodatnia.',
  },
  budgetAtCompletion: {
    title: 'budżet całkowity',
    description: 'Ile plan przewiduje na cały projekt, bez rezerwy zatrzymanej przez kierownictwo.',
  },
  deployments: {
    title: 'wdrożenia',
    description: 'Wydania zmiany na produkcję lub dla użytkowników końcowych; bez wdrożeń na systemy testowe.',
  },
  failedDeployments: {
    title: 'nieudane wdrożenia',
    description:
      'Wdrożenia, które pogorszyły działanie usługi i trzeba je było naprawić poprawką doraźną (hotfix), wycofaniem lub łatką.',
  },
  restoreHours: {
    title: 'godziny przywracania usługi',
    description: 'Godziny od początku każdego incydentu do ponownego działania usługi, zsumowane po incydentach.',
  },
  incidents: {
    title: 'incydenty',
    description: 'Przerwy lub zakłócenia w działaniu usługi, które użytkownicy zauważyli i które się skończyły.',
  },
  escapedDefects: {
    title: 'defekty wykryte po wydaniu',
    description: 'Defekty wykryte po wydaniu, na produkcji lub przez klientów.',
  },
  defects: {
    title: 'defekty',
    description: 'Wszystkie wykryte defekty, zarówno przed wydaniem, jak i po nim.',
  },
};
