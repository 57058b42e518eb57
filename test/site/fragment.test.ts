import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../src/site/app/fragment';

describe('readFragment', () => {
  it('reads values and names', () => {
    const { values, have } = readFragment('#wonDeals=30&lostDeals=70&have=quota,openPipelineValue');
    expect([...values]).toEqual([
      ['wonDeals', '30'],
      ['lostDeals', '70'],
    ]);
    expect(have).toEqual(['quota', 'openPipelineValue']);
  });

  it.each(['', '#', '#main', '#&&&', '#=5', '#%', '#%E0%A4%A', '#have=', '#have=,,'])(
    'makes nothing of %j',
    (fragment) => {
      const { values, have } = readFragment(fragment);
      expect([...values.values()].filter((text) => text !== '' && text !== '5')).toEqual([]);
      expect(have).toEqual([]);
    },
  );

  it('keeps an empty value, which says that a field was cleared', () => {
    expect([...readFragment('#wonDeals=&lostDeals=70').values]).toEqual([
      ['wonDeals', ''],
      ['lostDeals', '70'],
    ]);
  });

  it('takes the first of two values, and no name twice', () => {
    const { values, have } = readFragment('#a=1&a=2&have=b,b,a&have=c');
    expect([...values]).toEqual([['a', '1']]);
    expect(have).toEqual(['b', 'c']);
  });

  it('is not led astray by names that objects have', () => {
    expect([...readFragment('#__proto__=1&constructor=2').values]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});

describe('writeFragment', () => {
  it('writes what can be read again', () => {
    const values = new Map([
      ['wonDeals', '1 234,5'],
      ['winRate', '30 % & more=#'],
      ['empty', ''],
    ]);
    const fragment = writeFragment({ values, have: ['quota', 'leads'] });
    expect(fragment).toMatch(/^#wonDeals=1%20234%2C5&/);
    expect(readFragment(fragment)).toEqual({ values, have: ['quota', 'leads'] });
  });

  it('writes a name with a value once, and names with plain commas', () => {
    expect(writeFragment({ values: new Map([['a', '1']]), have: ['a', 'b', 'c'] })).toBe('#a=1&have=b,c');
    expect(writeFragment({ values: new Map(), have: ['a'] })).toBe('#have=a');
  });

  it('writes nothing for nothing', () => {
    expect(writeFragment({ values: new Map(), have: [] })).toBe('');
  });
});
