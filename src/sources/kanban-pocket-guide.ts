import type { Source } from '../metric';

export const kanbanPocketGuide: Source = {
  title: 'ProKanban.org: The Kanban Pocket Guide, chapter 6, The Basic Metrics of Flow',
  url: 'https://prokanban.org/blog/the-kanban-pocket-guide-chapter-6-the-basic-metrics-of-flow/',
};
