import { winRate } from 'metricbook';
import { describe, expect, it } from 'vitest';
import { inNotation, readNumber } from '../../src/site/app/read-number';

const number = (text: string): object => ({ kind: 'number', text });
const refused = (problem: string): object => ({ kind: 'refused', problem });

describe('readNumber', () => {
  it.each([
    ['30', '30'],
    [' 30 ', '30'],
    ['1234.5', '1234.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+7', '7'],
    ['-7', '-7'],
    ['−7', '-7'],
    ['–7', '-7'],
    ['007.50', '7.5'],
    ['-0', '0'],
    ['0.00', '0'],
    ['1 234 567.8', '1234567.8'],
    ['1\u00a0234', '1234'],
    ['1\u202f234', '1234'],
    ['1\u2009234', '1234'],
    ['1e3', '1e3'],
    ['2.50E-3', '2.5e-3'],
    ['0.1234567890123456789012345678901234567', '0.1234567890123456789012345678901234567'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %j in English as %s', (typed, text) => {
    expect(readNumber(typed, 'en', 'money')).toEqual(number(text));
  });

  it.each(['ru', 'pl'] as const)('takes a decimal comma and a decimal point in %s', (language) => {
    expect(readNumber('1 234,5', language, 'money')).toEqual(number('1234.5'));
    expect(readNumber('1234.5', language, 'money')).toEqual(number('1234.5'));
    expect(readNumber('0,3', language, 'share')).toEqual(number('0.3'));
    expect(readNumber(',5', language, 'share')).toEqual(number('0.5'));
    expect(readNumber('-0,50', language, 'money')).toEqual(number('-0.5'));
    expect(readNumber('1,5e3', language, 'money')).toEqual(number('1.5e3'));
  });

  it.each(['1,234', '1,5', ',5', '1,234.5', '1,234,567', '30,5%'])('refuses the comma of %j in English', (typed) => {
    expect(readNumber(typed, 'en', 'share')).toEqual(refused('comma'));
  });

  it.each(['1.234,5', '1,234,5', '1,2.3'])('refuses %j in Polish, which has one decimal separator', (typed) => {
    expect(readNumber(typed, 'pl', 'money')).toEqual(refused('notANumber'));
  });

  it.each([
    ['30%', '0.3'],
    ['30 %', '0.3'],
    ['30\u00a0%', '0.3'],
    ['5%', '0.05'],
    ['0.5%', '0.005'],
    ['.5%', '0.005'],
    ['100%', '1'],
    ['120%', '1.2'],
    ['0%', '0'],
    ['-12.5%', '-0.125'],
    ['33.333333333333333333333333333333333333%', '0.33333333333333333333333333333333333333'],
  ])('shifts the decimal point of %j for shares and ratios', (typed, text) => {
    expect(readNumber(typed, 'en', 'share')).toEqual(number(text));
    expect(readNumber(typed, 'en', 'ratio')).toEqual(number(text));
  });

  it('shifts it behind a decimal comma too', () => {
    expect(readNumber('12,5 %', 'ru', 'ratio')).toEqual(number('0.125'));
  });

  it.each(['money', 'count', 'multiple', 'score', 'days', 'amount per day'] as const)(
    'refuses a percentage for %s',
    (unit) => {
      expect(readNumber('30%', 'en', unit)).toEqual(refused('percent'));
    },
  );

  it('refuses a percentage with an exponent', () => {
    expect(readNumber('3e1%', 'en', 'share')).toEqual(refused('percent'));
  });

  it.each(['', ' ', '\u00a0\t'])('takes %j for nothing', (typed) => {
    expect(readNumber(typed, 'en', 'money')).toEqual({ kind: 'empty' });
  });

  it.each([
    'abc',
    '12abc',
    '$5',
    '1-2',
    '--1',
    '.',
    '-',
    '+',
    '%',
    '30%%',
    '1e',
    'e5',
    '0x10',
    'NaN',
    'Infinity',
    '1_000',
    '١٢',
  ])('refuses %j', (typed) => {
    expect(readNumber(typed, 'en', 'share')).toEqual(refused('notANumber'));
    expect(readNumber(typed, 'ru', 'share')).toEqual(refused('notANumber'));
  });

  it('gives what the library reads', () => {
    for (const typed of ['+30.', '030', '3e1', '30.0']) {
      const read = readNumber(typed, 'en', 'count');
      expect(read.kind === 'number' && winRate({ wonDeals: read.text, lostDeals: 70 }).toString()).toBe('0.3');
    }
  });
});

describe('inNotation', () => {
  it('writes decimal commas where the language has them, and nowhere else', () => {
    expect(inNotation('= 60 × 1234.5 ÷ 0.3. Ok', 'ru')).toBe('= 60 × 1234,5 ÷ 0,3. Ok');
    expect(inNotation('-0.5', 'pl')).toBe('-0,5');
    expect(inNotation('1234.5', 'en')).toBe('1234.5');
  });
});
