import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/cli/messages/messages-in';
import { translator } from '../../../src/cli/messages/translator';

const russian = translator(
  {
    '{#rows} {noun} of {file} were refused': '{file}: {rows} {rows:строка|строки|строк}',
    '{file}: it is {how}': '{file} — {how}',
    '{file}: it is empty': '{file} — пусто',
    '{file} cannot be read: {?cause}': 'не читается {file}: {cause}',
    '{file}, line {line}: {>reason}': '{file}, строка {line}: {reason}',
    'there is no such file': 'нет файла',
    'must be a number (received {received})': 'нужно число (получено: {received})',
    'must be one of {|choices}': 'нужно {choices}',
    '{name} and {&others} are alike': '{others} — как {name}',
    'no column "{name}"; there are {columns}': 'нет столбца «{name}»; есть {columns}',
    'state --map {name}=…, and not {name}': 'задайте --map {name}=…',
    'did you mean {name}?': 'может быть, {name}?',
  },
  'ru',
);

describe('a message', () => {
  it.each([
    ['what varies', 'must be a number (received "x")', 'нужно число (получено: "x")'],
    ['a list with "or"', 'must be one of a, b or c', 'нужно a, b или c'],
    ['a list with "and"', 'x and y and z are alike', 'y и z — как x'],
    ['the same name twice', 'state --map a=…, and not a', 'задайте --map a=…'],
    ['a text that is known', 'x.csv cannot be read: there is no such file', 'не читается x.csv: нет файла'],
    ['a text that is not', 'x.csv cannot be read: EBADF', 'не читается x.csv: EBADF'],
    ['another message', 'x.csv, line 3: there is no such file', 'x.csv, строка 3: нет файла'],
    ['a message behind it', 'there is no such file; did you mean x?', 'нет файла; может быть, x?'],
    [
      'a list of its own before that',
      'no column "a"; there are b, c; did you mean b?',
      'нет столбца «a»; есть b, c; может быть, b?',
    ],
    [
      'what parts messages',
      'must be a number (received "a; did you mean b")',
      'нужно число (получено: "a; did you mean b")',
    ],
    [
      'lines, with what they are indented by',
      'there is no such file\n  did you mean x?',
      'нет файла\n  может быть, x?',
    ],
    ['a name of several lines', 'no column "a\nb"; there are c', 'нет столбца «a\nb»; есть c'],
    ['a line that is not known', 'there is no such file\nx', 'нет файла\nx'],
  ])('has %s', (_, english, own) => {
    expect(russian(english)).toBe(own);
  });

  it('is that of the template with the most text', () => {
    expect(russian('x: it is empty')).toBe('x — пусто');
    expect(russian('x: it is late')).toBe('x — late');
  });

  it.each(['x.csv, line 3: is late', 'must be a number', 'there is no such file here', '', 'x; y'])(
    'stays as it is if it is not known: %j',
    (message) => {
      expect(russian(message)).toBe(message);
    },
  );
});

describe('a count', () => {
  it.each([
    ['1', '1 строка'],
    ['2', '2 строки'],
    ['5', '5 строк'],
    ['11', '11 строк'],
    ['21', '21 строка'],
    ['1,022', '1\u00a0022 строки'],
  ])('of %s goes with its word', (count, words) => {
    expect(russian(`${count} rows of x were refused`)).toBe(`x: ${words}`);
  });

  it.each([
    ['ru', 1, '1 строка из 50 отклонена и в отчёт не вошла'],
    ['ru', 2, '2 строки из 50 отклонены и в отчёт не вошли'],
    ['ru', 5, '5 строк из 50 отклонено и в отчёт не вошло'],
    ['ru', 21, '21 строка из 50 отклонена и в отчёт не вошла'],
    ['pl', 1, 'odrzucono 1 wiersz z 50: nie ma go w raporcie'],
    ['pl', 2, 'odrzucono 2 wiersze z 50: nie ma ich w raporcie'],
    ['pl', 5, 'odrzucono 5 wierszy z 50: nie ma ich w raporcie'],
    ['pl', 21, 'odrzucono 21 wierszy z 50: nie ma ich w raporcie'],
  ] as const)('of refused rows, in %s: %i', async (language, count, sentence) => {
    const translate = await messagesIn(language);
    const [was, they, are, them] = count === 1 ? ['was', 'it', 'is', 'it'] : ['were', 'they', 'are', 'them'];
    const told = `${String(count)} of 50 rows ${was} refused: ${they} ${are} not in the report`;
    expect(translate(`${told}; --rejected writes ${them} to a file`)).toContain(`${sentence}; --rejected`);
    expect(translate(`${told} and ${are} in x.csv`)).toMatch(new RegExp(`^${sentence}.*x\\.csv$`));
  });

  it.each([
    ['ru', '45 %, 1\u00a0234 строки, 600 в секунду, осталось 0:05', '21 строка, 5 в секунду'],
    ['pl', '45%, 1234 wiersze, 600 na sekundę, zostało 0:05', '21 wierszy, 5 na sekundę'],
  ] as const)('of rows that have been read, in %s', async (language, withPart, without) => {
    const translate = await messagesIn(language);
    expect(translate('45 %, 1,234 rows, 600 a second, 0:05 left')).toBe(withPart);
    expect(translate('21 rows, 5 a second')).toBe(without);
  });
});

it('English is left as it is', async () => {
  const translate = await messagesIn('en');
  expect(translate('there is no such file')).toBe('there is no such file');
});
