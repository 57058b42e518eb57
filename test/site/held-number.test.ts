import { domains, find, metrics, quantities, search } from 'metricbook/catalogue';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../src/site/app/fragment';
import { allInputs, fragmentOf, heldFrom, readHeld } from '../../src/site/app/held-number';
import { createInputSearch } from '../../src/site/app/search-inputs';
import { en } from '../../src/site/app/texts/en';

const catalogue = { language: 'en', domains, metrics, quantities, find, search };
const known = allInputs(catalogue);

describe('numbers at hand', () => {
  it('are quantities, and metrics that others are computed from', () => {
    for (const name of Object.keys(quantities)) expect(known.has(name)).toBe(true);
    expect(known.has('winRate')).toBe(true);
    expect(known.has('salesVelocity')).toBe(false);
  });

  it('come from an address, in the notation of the language', () => {
    const state = readFragment('#winRate=0.3&nonsense=1&have=quota,wonDeals,toString');
    expect(heldFrom(state, known, 'pl')).toEqual([
      { name: 'winRate', text: '0,3' },
      { name: 'quota', text: '' },
      { name: 'wonDeals', text: '' },
    ]);
  });

  it('go into an address, in the notation of the library', () => {
    const held = [
      { name: 'winRate', text: '30 %' },
      { name: 'quota', text: ' ' },
      { name: 'wonDeals', text: 'abc' },
    ];
    expect(fragmentOf(held, known, 'pl')).toEqual({
      values: new Map([
        ['winRate', '0.3'],
        ['wonDeals', 'abc'],
      ]),
      have: ['quota'],
    });
  });

  it('are read, and refused where every metric would', () => {
    const held = [
      { name: 'wonDeals', text: '2.5' },
      { name: 'winRate', text: '120%' },
      { name: 'lostDeals', text: '70' },
      { name: 'quota', text: '' },
      { name: 'leads', text: '1,000' },
    ];
    const entries = readHeld(held, catalogue, 'en', en.numbers);
    expect(entries.get('wonDeals')).toEqual({ kind: 'refused', reason: 'Must be a whole number (received 2.5)' });
    expect(entries.get('winRate')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('above 1') as string,
    });
    expect(entries.get('lostDeals')).toEqual({ kind: 'number', text: '70' });
    expect(entries.get('quota')).toEqual({ kind: 'empty' });
    expect(entries.get('leads')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('comma') as string });
  });
});

describe('createInputSearch', () => {
  const find = createInputSearch(known);

  it.each([
    ['won', 'wonDeals'],
    ['deals won', 'wonDeals'],
    ['lost deasl', 'lostDeals'],
    ['QUOTA', 'quota'],
    ['openPipelineValue', 'openPipelineValue'],
  ])('finds for %j %s', (words, name) => {
    expect(find(words).slice(0, 3)).toContain(name);
  });

  it('begins with the one of just this title', () => {
    expect(find('Won deals')[0]).toBe('wonDeals');
    expect(find('revenue ')[0]).toBe('revenue');
  });

  it('lists all for no words, and nothing for others', () => {
    expect(find(' ')).toEqual([...known.keys()]);
    expect(find('zzzzqqqq')).toEqual([]);
  });
});
