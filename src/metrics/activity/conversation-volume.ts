import { defineMetric } from '../../metric';
import { conversations } from '../../vocabulary/activity';

export const conversationVolume = defineMetric({
  name: 'conversationVolume',
  title: 'Conversation volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { conversations },
  formula: ({ conversations }) => conversations,
  example: { input: { conversations: 0 }, result: 'TODO' },
});
