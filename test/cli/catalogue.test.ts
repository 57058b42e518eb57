import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { domains, metrics, toJson } from 'metricbook/catalogue';
import { languages } from '../../src/cli/language';
import { runInProcess } from './fake-terminal';

describe('list', () => {
  it('has every metric under its domain', async () => {
    const { stdout } = await runInProcess(['list']);
    for (const { title, id } of domains) expect(stdout).toContain(`${title} (${id})\n`);
    expect(stdout.match(/^ {2}[a-z0-9-]+ {2,}\S/gm)).toHaveLength(metrics.length);
  });

  it.each(['email', 'E-mail marketing'])('takes one domain, %s', async (domain) => {
    const { stdout } = await runInProcess(['list', '--domain', domain, '--json']);
    const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(domains.find(({ id }) => id === 'email')?.metrics.map(({ name }) => name));
  });

  it('names the domains where there is none of this name', async () => {
    const { code, stderr } = await runInProcess(['list', '--domain', 'sale']);
    expect(code).toBe(2);
    expect(stderr).toContain('deals, leads, activity');
  });
});

describe('search', () => {
  it('finds misspelt words, best first', async () => {
    const { code, stdout, stderr } = await runInProcess(['search', 'net', 'promotor', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as object[])[0]).toMatchObject({
      name: 'netPromoterScore',
      id: 'net-promoter-score',
      domain: 'customer',
    });
    expect(stderr).toBe('');
  });

  it('shows ten, and says how many more there are', async () => {
    const some = await runInProcess(['search', 'churn']);
    const all = await runInProcess(['search', 'churn', '--all']);
    const heads = (text: string): number => text.split('\n').filter((line) => /^\S/.test(line)).length;
    expect(heads(some.stdout)).toBe(10);
    expect(some.stderr).toBe(`${String(heads(all.stdout) - 10)} more with --all\n`);
    expect(all.stderr).toBe('');
  });

  it('speaks the language', async () => {
    const { stdout } = await runInProcess(['search', 'dlugosc cyklu', '--lang', 'pl']);
    expect(stdout).toMatch(/^Długość cyklu sprzedaży sales-cycle-length\n/);
  });

  it('has a code for nothing found', async () => {
    const { code, stdout } = await runInProcess(['search', 'qqqqqqqq', '--json']);
    expect([code, stdout]).toEqual([3, '[]\n']);
  });
});

describe('show', () => {
  it('has all about a metric', async () => {
    const { stdout } = await runInProcess(['show', 'cac', 'payback', 'period']);
    expect(stdout).toMatch(/^CAC payback period {2}cac-payback-period\n/);
    for (const text of [
      '--gross-margin',
      'gross margin ≤ 1',
      'gross margin > 0',
      'Down to quantities',
      '   ├─ ',
      'orders',
    ]) {
      expect(stdout).toContain(text);
    }
  });

  it('works the example with its numbers', async () => {
    const { stdout } = await runInProcess(['show', 'win-rate']);
    expect(stdout).toMatch(/^ {4}https:\/\/docs\.quartzhq\.com\/\S+$/m);
    expect(stdout).toContain('Win rate = 30 ÷ (30 + 70) = 30%');
    expect(stdout).toContain('$ metricbook calc win-rate --won-deals 30 --lost-deals 70');
  });

  it('is the entry of the catalogue as JSON', async () => {
    const { stdout } = await runInProcess(['show', 'salesVelocity', '--json']);
    const entry = toJson().find(({ name }) => name === 'salesVelocity');
    const shown = JSON.parse(stdout) as Record<string, unknown>;
    expect(shown).toMatchObject(JSON.parse(JSON.stringify(entry)) as object);
    expect(shown['records']).toContainEqual({ quantity: 'wonDeals', sources: ['deals'] });
    expect(shown['drivers']).toMatchObject({
      name: 'salesVelocity',
      drivers: [{ name: 'openDeals' }, { name: 'averageDealSize' }, {}, {}],
    });
  });

  it('is translated as JSON, too', async () => {
    const { stdout } = await runInProcess(['show', 'churn rate', '--json', '--lang', 'ru']);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'customerChurnRate',
      title: 'Отток клиентов',
      formula: { text: 'ушедшие клиенты ÷ клиенты на начало' },
      conditions: ['ушедшие клиенты ≤ клиенты на начало'],
      schema: { properties: { churnedCustomers: { title: 'ушедшие клиенты' } } },
    });
  });

  it.each(languages)('has no English frame in %s, and fits 40 columns', async (language) => {
    const firsts = domains.flatMap((domain) => domain.metrics.slice(0, 1));
    for (const { name } of firsts) {
      const { code, stdout } = await runInProcess(['show', name], { language, columns: 40 });
      expect(code).toBe(0);
      // What is to be clicked or copied is not broken.
      const lines = stdout.split('\n').filter((line) => !/^ *(?:https?:|\$ )/.test(line));
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
      if (language !== 'en') expect(stdout).not.toMatch(/^(?:Formula|Inputs|Notes|Example|Drivers|Sources|See also)$/m);
    }
  });

  it('has colours where there are any', async () => {
    const { stdout } = await runInProcess(['show', 'win-rate'], { colours: picocolors.createColors(true) });
    expect(stdout).toContain('\u001B[1mWin rate\u001B[22m');
  });
});
