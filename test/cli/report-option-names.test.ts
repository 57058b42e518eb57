import { expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes';
import { runInProcess } from './fake-terminal';

it.each([
  [['--every', 'mnth'], '--every must be one of'],
  [['--week-starts-on', 'funday'], '--week-starts-on must be one of'],
  [['--year-starts-in', '0'], '--year-starts-in must be at least 1 (received 0)'],
  [['--compare', 'last-year'], '--compare must be one of'],
  [['--format', 'xml'], '--format must be one of'],
  [['-o', 'pdf'], '--output must be one of'],
  [['--chart', 'pie'], '--chart must be one of bar, line (received "pie")'],
  [['--encoding', ''], '--encoding must not be empty'],
  [['--map', 'revenue='], '--map revenue must not be empty'],
  [['--segment', 'country='], '--segment country must not be empty'],
  [['--set', 'promotersFrom=many'], '--set promotersFrom must be a number, or true or false (received "many")'],
  [['--target', 'AOV='], '--target AOV must not be empty'],
  [['--rejected', ''], '--rejected must not be empty'],
])('a wrong option goes by its own name: %s', async (options, message) => {
  const { code, stderr } = await runInProcess(['report', 'orders.csv', ...options]);
  expect(code).toBe(exitCodes.usage);
  expect(stderr).toContain(`error: the command line is not right:\n  ${message}`);
});
