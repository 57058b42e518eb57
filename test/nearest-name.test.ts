import { describe, expect, it } from 'vitest';
import { nearestName } from '../src/nearest-name';

const names = ['wonDeals', 'lostDeals', 'openPipelineValue', 'quota', 'mrrAtStart'];

describe('nearestName', () => {
  it.each([
    ['a letter missing', 'wonDeal', 'wonDeals'],
    ['a letter too many', 'lostDealss', 'lostDeals'],
    ['a letter doubled inside', 'wonnDeals', 'wonDeals'],
    ['a wrong letter', 'quotq', 'quota'],
    ['the first letter wrong', 'nonDeals', 'wonDeals'],
    ['two neighbours swapped, which is two replacements', 'lsotDeals', 'lostDeals'],
    ['an underscore and lower case', 'lost_deals', 'lostDeals'],
    ['capitals', 'MRRATSTART', 'mrrAtStart'],
    ['the exact name', 'quota', 'quota'],
    ['several small slips in a long name', 'openPiplineValues', 'openPipelineValue'],
    ['digits', 'mrrAtStart2', 'mrrAtStart'],
  ])('finds the name meant by %s: %s', (_, misspelt, meant) => {
    expect(nearestName(misspelt, names)).toBe(meant);
  });

  it.each([
    ['another word', 'revenue'],
    ['only a part of a name', 'deals'],
    ['a name with much added', 'quotaOfTheTeam'],
    ['nothing', ''],
    ['one letter', 'q'],
    ['other letters', 'сделки'],
  ])('finds none for %s: %s', (_, misspelt) => {
    expect(nearestName(misspelt, names)).toBeUndefined();
  });

  it.each([
    // Two of six letters are a third, three are more.
    ['abcdef', 'abxxef', true],
    ['abcdef', 'abxxxf', false],
    // A third of five letters is one.
    ['abcde', 'abxde', true],
    ['abcde', 'abxxe', false],
    ['abc', 'abx', true],
    ['abc', 'axx', false],
    // Words of one or two letters have to be right, but for capitals.
    ['ab', 'ax', false],
    ['ab', 'abc', false],
    ['ab', 'AB', true],
    ['', '', true],
    // The length that counts is the misspelt word's.
    ['abcdef', 'abcdefgh', true],
    ['abcde', 'abcdefg', false],
    ['abcdefgh', 'abcdef', true],
    // Kitten, sitten, sittin, sitting: three steps, and a third of six letters is two.
    ['kitten', 'sitting', false],
    ['kitten', 'sittin', true],
  ])('takes %j for %j: %s', (misspelt, name, close) => {
    expect(nearestName(misspelt, [name])).toBe(close ? name : undefined);
  });

  it('takes the closest, wherever it stands in the list', () => {
    expect(nearestName('wonDeels', ['lostDeals', 'wonDeels2', 'wonReels', 'wonDeals'])).toBe('wonDeels2');
    expect(nearestName('wonDeals', ['wonDeal', 'wonDeals', 'wonDealss'])).toBe('wonDeals');
  });

  it('takes the first of names that are equally close', () => {
    expect(nearestName('wonDeal', ['wonDeals', 'wonMeal', 'wonDeal2'])).toBe('wonDeals');
    expect(nearestName('wonDeal', ['wonDeal2', 'wonMeal', 'wonDeals'])).toBe('wonDeal2');
    expect(nearestName('QUOTA', ['Quota', 'quota'])).toBe('Quota');
  });

  it('finds none in an empty list', () => {
    expect(nearestName('wonDeals', [])).toBeUndefined();
  });

  it('leaves the list as it is', () => {
    const list = Object.freeze(['Quota', 'WonDeals']);
    expect(nearestName('quoto', list)).toBe('Quota');
  });

  it('compares the first 64 letters of a very long word', () => {
    const long = 'a'.repeat(64);
    expect(nearestName(long + 'b'.repeat(1_000_000), names)).toBeUndefined();
    expect(nearestName(long + 'b'.repeat(1_000_000), [long])).toBe(long);
    expect(nearestName(long, [long + 'b'.repeat(21)])).toBe(long + 'b'.repeat(21));
    expect(nearestName(long, [long + 'b'.repeat(22)])).toBeUndefined();
  });
});
