import { customerChurnRate, type Metric, salesVelocity, winRate } from 'metricbook';
import { translate } from 'metricbook/catalogue';
import { ru } from 'metricbook/locales/ru';
import { describe, expect, it } from 'vitest';
import { calculate, type Calculation, type Entry } from '../../src/site/app/calculation';
import { outcomeInWords } from '../../src/site/app/calculator-result';
import { en } from '../../src/site/app/texts/en';

/** A calculation from texts by name; names in `computed` are computed from their own inputs. */
function calculateFrom(
  metric: unknown,
  texts: Readonly<Record<string, string | Entry>>,
  { computed = [], language = 'en' }: { computed?: readonly string[]; language?: 'en' | 'ru' } = {},
): Calculation {
  return calculate(metric as Metric, language, (name) => {
    if (computed.includes(name)) return 'computed';
    const given = texts[name];
    if (given === undefined) return { kind: 'empty' };
    return typeof given === 'string' ? { kind: 'number', text: given } : given;
  });
}

const problems = ({ inputs }: Calculation): Record<string, string | undefined> =>
  Object.fromEntries(inputs.map(({ name, problem }) => [name, problem]));

describe('calculate', () => {
  it('gives the result of the library', () => {
    const { outcome } = calculateFrom(winRate, { wonDeals: '1', lostDeals: '3' });
    expect(outcome.kind === 'result' && outcome.value.toString()).toBe('0.25');
  });

  it('asks for what is missing, and calls nothing wrong', () => {
    const calculation = calculateFrom(winRate, { wonDeals: '1' });
    expect(calculation.outcome).toEqual({ kind: 'incomplete', missing: ['lost deals'] });
    expect(problems(calculation)).toEqual({ wonDeals: undefined, lostDeals: undefined });
  });

  it('says at each input what is wrong with it, also where others are missing', () => {
    const calculation = calculateFrom(winRate, { wonDeals: '2.5' });
    expect(calculation.outcome).toEqual({ kind: 'invalid', contradictions: [] });
    expect(problems(calculation)).toEqual({
      wonDeals: 'Must be a whole number (received 2.5)',
      lostDeals: undefined,
    });
  });

  it('keeps the reason for which a text was refused', () => {
    const calculation = calculateFrom(winRate, { wonDeals: { kind: 'refused', reason: 'no' }, lostDeals: '-1' });
    expect(calculation.outcome.kind).toBe('invalid');
    expect(problems(calculation)).toEqual({ wonDeals: 'no', lostDeals: 'Must not be below 0 (received -1)' });
  });

  it('calls inputs by their titles where they contradict each other', () => {
    const calculation = calculateFrom(customerChurnRate, { churnedCustomers: '50', customersAtStart: '40' });
    expect(calculation.outcome.kind).toBe('invalid');
    expect(problems(calculation)['churnedCustomers']).toBe('Must be at most customers at start (received 50 and 40)');
  });

  it('says why there is no value', () => {
    const { outcome } = calculateFrom(winRate, { wonDeals: '0', lostDeals: '0' });
    expect(outcome).toMatchObject({ kind: 'undefined', reason: 'won deals + lost deals is zero' });
    expect(outcome.kind === 'undefined' && outcome.metric.name).toBe('winRate');
  });

  describe('with an input that is computed itself', () => {
    const direct = { openDeals: '100', averageDealSize: '1000', salesCycleLength: '20' };
    const computed = { computed: ['winRate'] };

    it('computes that first', () => {
      // 100 × 1,000 × 0.25 ÷ 20
      const calculation = calculateFrom(salesVelocity, { ...direct, wonDeals: '1', lostDeals: '3' }, computed);
      expect(calculation.outcome.kind === 'result' && calculation.outcome.value.toString()).toBe('1250');
      expect(String(calculation.values['winRate'])).toBe('0.25');
      expect(calculation.nested['winRate']).toEqual({ wonDeals: '1', lostDeals: '3' });
    });

    it('asks for its inputs', () => {
      const { outcome } = calculateFrom(salesVelocity, { ...direct, wonDeals: '1' }, computed);
      expect(outcome).toEqual({ kind: 'incomplete', missing: ['lost deals'] });
    });

    it('names what is missing twice once', () => {
      const { outcome } = calculateFrom(
        salesVelocity,
        { openDeals: '1', salesCycleLength: '1', wonValue: '1', lostDeals: '1' },
        { computed: ['winRate', 'averageDealSize'] },
      );
      expect(outcome).toEqual({ kind: 'incomplete', missing: ['won deals'] });
    });

    it('says that it has no value', () => {
      const { outcome } = calculateFrom(salesVelocity, { ...direct, wonDeals: '0', lostDeals: '0' }, computed);
      expect(outcome.kind === 'undefined' && outcome.metric.name).toBe('winRate');
    });

    it('is invalid where one of its inputs is', () => {
      const { outcome, inputs } = calculateFrom(salesVelocity, { ...direct, wonDeals: '1.5' }, computed);
      expect(outcome.kind).toBe('invalid');
      const inner = inputs.find(({ name }) => name === 'winRate')?.calculation;
      expect(inner && problems(inner)['wonDeals']).toContain('whole number');
    });
  });

  it('writes numbers and names as the language does', () => {
    const metric = translate(ru).find('winRate');
    const calculation = calculateFrom(metric, { wonDeals: '2.5', lostDeals: '1' }, { language: 'ru' });
    expect(problems(calculation)['wonDeals']).toMatch(/2,5/);
    expect(problems(calculation)['wonDeals']).not.toMatch(/[a-z"]/i);
  });
});

describe('outcomeInWords', () => {
  it.each([
    [{ wonDeals: '1', lostDeals: '3' }, 'Win rate: 25%'],
    [{}, 'Fill in: won deals and lost deals'],
    [{ wonDeals: '0', lostDeals: '0' }, 'Win rate has no value with these numbers: won deals + lost deals is zero.'],
    [
      { wonDeals: '-1', lostDeals: '0' },
      'Won deals: Must not be below 0 (received -1). Correct the marked numbers to see the result.',
    ],
  ])('says of %j: %s', (texts, words) => {
    expect(outcomeInWords(calculateFrom(winRate, texts), 'en', en.calculator)).toBe(words);
  });
});
