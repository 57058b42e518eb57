import { type Metric, salesVelocity, winRate } from 'metricbook';
import { describe, expect, it } from 'vitest';
import {
  exampleState,
  stateFromValues,
  valuesOf,
  withClosed,
  withOpened,
  withText,
} from '../../src/site/app/calculator-state';

const velocity = salesVelocity as unknown as Metric;
const rate = winRate as unknown as Metric;
const values = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries));

describe('exampleState', () => {
  it('has the example as the language writes it', () => {
    expect(Object.fromEntries(exampleState(velocity, 'pl').texts)).toEqual({
      openDeals: '60',
      averageDealSize: '15000',
      winRate: '0,3',
      salesCycleLength: '45',
    });
    expect(exampleState(velocity, 'en').texts.get('winRate')).toBe('0.3');
  });
});

describe('stateFromValues', () => {
  it('takes the numbers of the metric, and leaves what is absent empty', () => {
    const state = stateFromValues(rate, values({ wonDeals: '5', quota: '3' }), 'en');
    expect(state && Object.fromEntries(state.texts)).toEqual({ wonDeals: '5' });
  });

  it('computes a metric whose own inputs are there', () => {
    const state = stateFromValues(velocity, values({ openDeals: '5', wonDeals: '1', lostDeals: '3' }), 'en');
    // Won deals are an input of three of them.
    expect(state && [...state.opened]).toEqual(['averageDealSize', 'winRate', 'salesCycleLength']);
  });

  it('enters a metric that is there itself', () => {
    const given = { averageDealSize: '1', winRate: '', salesCycleLength: '2', wonDeals: '1' };
    const state = stateFromValues(velocity, values(given), 'en');
    expect(state?.opened.size).toBe(0);
    expect(state?.texts.get('winRate')).toBe('');
    expect(state?.texts.has('wonDeals')).toBe(false);
  });

  it('writes numbers as the language does, and leaves other texts alone', () => {
    const state = stateFromValues(velocity, values({ winRate: '0.25', openDeals: '1.2.3' }), 'ru');
    expect(state?.texts.get('winRate')).toBe('0,25');
    expect(state?.texts.get('openDeals')).toBe('1.2.3');
  });

  it('gives nothing where no number has to do with the metric', () => {
    expect(stateFromValues(rate, values({ quota: '3', main: '' }), 'en')).toBeUndefined();
  });
});

describe('valuesOf', () => {
  it('has the numbers in the notation of the library, and what is no number as typed', () => {
    let state = exampleState(velocity, 'pl');
    state = withText(state, 'averageDealSize', '1 234,50');
    state = withText(state, 'winRate', '30 %');
    state = withText(state, 'openDeals', ' many ');
    state = withText(state, 'salesCycleLength', '');
    expect([...valuesOf(velocity, state, 'pl')]).toEqual([
      ['openDeals', 'many'],
      ['averageDealSize', '1234.5'],
      ['winRate', '0.3'],
      ['salesCycleLength', ''],
    ]);
  });

  it('leads back to the same state', () => {
    let state = withOpened(exampleState(velocity, 'ru'), 'winRate', rate, 'ru');
    state = withText(state, 'averageDealSize', '0,5');
    const carried = valuesOf(velocity, state, 'ru');
    expect(carried.has('winRate')).toBe(false);
    const again = stateFromValues(velocity, carried, 'ru');
    expect(again?.opened).toEqual(new Set(['winRate']));
    expect(again && valuesOf(velocity, again, 'ru')).toEqual(carried);
  });
});

describe('withOpened and withClosed', () => {
  it('begins with the example of the metric, and keeps numbers that are there', () => {
    const before = withText(exampleState(velocity, 'en'), 'wonDeals', '12');
    const state = withOpened(before, 'winRate', rate, 'en');
    expect(state.texts.get('wonDeals')).toBe('12');
    expect(state.texts.get('lostDeals')).toBe('70');
    expect(state.opened.has('winRate')).toBe(true);
  });

  it('goes on with what was computed, if anything was', () => {
    const opened = withOpened(exampleState(velocity, 'en'), 'winRate', rate, 'en');
    expect(withClosed(opened, 'winRate', '0.4').texts.get('winRate')).toBe('0.4');
    expect(withClosed(opened, 'winRate', undefined).texts.get('winRate')).toBe('0.3');
    expect(withClosed(opened, 'winRate', '0.4').opened.size).toBe(0);
  });
});
