import { type Metric, salesVelocity, winRate } from 'metricbook';
import { metrics } from 'metricbook/catalogue';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { excelSnippet, typescriptSnippet } from '../../src/site/snippets';

const rate = winRate as unknown as Metric;
const velocity = salesVelocity as unknown as Metric;

describe('typescriptSnippet', () => {
  it('imports, calls and says what comes out', () => {
    expect(typescriptSnippet(rate)).toBe(
      [`import { winRate } from 'metricbook';`, '', 'winRate({ wonDeals: 30, lostDeals: 70 });', '// → 0.3'].join('\n'),
    );
  });

  it('keeps numbers that a float would change as texts', () => {
    const code = typescriptSnippet(rate, { wonDeals: '12345678901234567890', lostDeals: '1e3' });
    expect(code).toContain(`winRate({ wonDeals: '12345678901234567890', lostDeals: '1e3' });`);
  });

  it('says what is thrown', () => {
    expect(typescriptSnippet(rate, { wonDeals: 0, lostDeals: 0 })).toMatch(
      /\n\/\/ throws UndefinedMetricError: won deals \+ lost deals is zero$/,
    );
  });

  it('computes an input from its own, a line each where one line would be long', () => {
    const input = {
      openDeals: '100',
      averageDealSize: { wonValue: '30000', wonDeals: '30' },
      winRate: { wonDeals: '1', lostDeals: '3' },
      salesCycleLength: '20',
    };
    // 100 × 1,000 × 0.25 ÷ 20
    expect(typescriptSnippet(velocity, input)).toBe(
      [
        `import { averageDealSize, salesVelocity, winRate } from 'metricbook';`,
        '',
        'salesVelocity({',
        '  openDeals: 100,',
        '  averageDealSize: averageDealSize({ wonValue: 30000, wonDeals: 30 }),',
        '  winRate: winRate({ wonDeals: 1, lostDeals: 3 }),',
        '  salesCycleLength: 20,',
        '});',
        '// → 1250',
      ].join('\n'),
    );
  });

  it('says what an input that is computed throws', () => {
    const input = { openDeals: 1, averageDealSize: 1, winRate: { wonDeals: 0, lostDeals: 0 }, salesCycleLength: 1 };
    expect(typescriptSnippet(velocity, input)).toContain('throws UndefinedMetricError: won deals + lost deals is zero');
  });
});

describe('excelSnippet', () => {
  it('has a row for each input and one for the formula', () => {
    expect(excelSnippet(rate)).toBe('won deals\t30\nlost deals\t70\nWin rate\t=B1/(B1+B2)');
  });

  it('has a quantity once, however often it is needed', () => {
    const input = {
      openDeals: '100',
      averageDealSize: { wonValue: '30000', wonDeals: '30' },
      winRate: { wonDeals: '30', lostDeals: '90' },
      salesCycleLength: '20',
    };
    expect(excelSnippet(velocity, input).split('\n')).toEqual([
      'open deals\t100',
      'value of won deals\t30000',
      'won deals\t30',
      'Average deal size\t=B2/B3',
      'lost deals\t90',
      'Win rate\t=B3/(B3+B5)',
      'Sales cycle length\t20',
      'Sales velocity\t=B1*B4*B6/B7',
    ]);
  });

  it('computes every metric in a spreadsheet', () => {
    const cell = (text: string): string | number =>
      text.startsWith('=') || Number.isNaN(Number(text)) ? text : Number(text);
    const rows = (metric: Metric): (string | number)[][] =>
      excelSnippet(metric)
        .split('\n')
        .map((row) => row.split('\t').map(cell));
    const book = HyperFormula.buildFromSheets(
      Object.fromEntries(metrics.map((metric) => [metric.name, rows(metric)])),
      {
        licenseKey: 'gpl-v3',
      },
    );
    for (const { name, inputs, example } of metrics) {
      const last = { sheet: book.getSheetId(name) ?? -1, row: Object.keys(inputs).length, col: 1 };
      expect(book.getCellValue(last), name).toBeCloseTo(Number(example.result), 8);
    }
    book.destroy();
  });
});
