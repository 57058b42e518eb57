import { expect, it } from 'vitest';
import { appTexts } from '../app-texts';
import type { BuiltSite } from '../built-site';
import { calculatorPage } from '../calculator-page';
import { type Language, languages } from '../catalogues';
import { visit } from '../visit';

interface Calculation {
  readonly language: Language;
  readonly metric: string;
  readonly numbers: Readonly<Record<string, string>>;
  /** As it is read, and with all its digits. */
  readonly result: string;
  readonly exact: string;
}

// Worked by hand.
const calculations: readonly Calculation[] = [
  // 45 of 60
  { language: 'en', metric: 'win-rate', numbers: { wonDeals: '45', lostDeals: '15' }, result: '75%', exact: '0.75' },
  // 50 of 1200 is a twenty-fourth, to 34 digits.
  {
    language: 'en',
    metric: 'customer-churn-rate',
    numbers: { churnedCustomers: '50', customersAtStart: '1200' },
    result: '4.2%',
    exact: `0.041${'6'.repeat(31)}7`,
  },
  // 80 × 12,500 × 0.25 ÷ 40
  {
    language: 'en',
    metric: 'sales-velocity',
    numbers: { openDeals: '80', averageDealSize: '12500', winRate: '25%', salesCycleLength: '40' },
    result: '6,250.00/day',
    exact: '6250',
  },
  // Floats would make it 0.19999999999999998.
  {
    language: 'en',
    metric: 'gross-profit',
    numbers: { revenue: '0.3', costOfGoodsSold: '0.1' },
    result: '0.20',
    exact: '0.2',
  },
  // 1.1 to the fifth is 1.61051.
  {
    language: 'en',
    metric: 'compound-growth-rate',
    numbers: { endValue: '161051', startValue: '100 000', elapsedPeriods: '5' },
    result: '10%',
    exact: '0.1',
  },
  {
    language: 'en',
    metric: 'net-promoter-score',
    numbers: { promoters: '50', passives: '30', detractors: '20' },
    result: '30 points',
    exact: '30',
  },
  // 12,000 ÷ (80.5 − 50.5)
  {
    language: 'ru',
    metric: 'break-even-units',
    numbers: { fixedCosts: '12 000', unitPrice: '80,5', unitVariableCost: '50,50' },
    result: '400',
    exact: '400',
  },
  // 10 × 1,234.5 × 0.3 ÷ 30
  {
    language: 'ru',
    metric: 'sales-velocity',
    numbers: { openDeals: '10', averageDealSize: '1\u00a0234,5', winRate: '30 %', salesCycleLength: '30' },
    result: '123,45/день',
    exact: '123,45',
  },
  // 1,999.5 of 10,000
  {
    language: 'pl',
    metric: 'discount-rate',
    numbers: { listValue: '10 000,00', wonValue: '8000,5' },
    result: '20%',
    exact: '0,19995',
  },
];

/** What the calculators do with numbers, right and wrong. */
export function testCalculator(site: BuiltSite): void {
  it.concurrent.each(languages)('computes what is entered: %s', async (language) => {
    const own = calculations.filter((calculation) => calculation.language === language);
    await visit(site, `${language}/index.html`, async (page) => {
      for (const { metric, numbers, result, exact } of own) {
        await page.goto(`${site.onDisk}${language}/${metric}.html`);
        const calculator = calculatorPage(page, language);
        await calculator.enter(numbers);
        await calculator.says(result);
        await calculator.says(new RegExp(`: ${exact.replace('.', '\\.')}(?![\\d.,])`));
      }
    });
  });

  it.concurrent('begins with the example and goes back to it', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.says('30%');
      expect(await calculator.numbers()).toEqual(['30', '70']);
      await calculator.enter({ wonDeals: '7' });
      await calculator.says('9.1%');
      await calculator.button(appTexts.en.calculator.reset).click();
      await calculator.says('30%');
      expect(await calculator.numbers()).toEqual(['30', '70']);
    });
  });

  it.concurrent('shows the formula with the numbers put in, and each step', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.enter({ wonDeals: '45', lostDeals: '15' });
      await calculator.says(/won deals ÷ \(won deals \+ lost deals\)\s*= 45 ÷ \(45 \+ 15\)\s*= 0\.75/);
      await calculator.result.getByText(appTexts.en.calculator.steps).click();
      await calculator.result
        .getByRole('listitem')
        .filter({ hasText: /45 \+ 15\s*= 60/ })
        .waitFor();
    });
  });

  it.concurrent.each([
    ['en', /^Win rate .*won deals \+ lost deals is zero/],
    ['ru', /^«Доля выигранных сделок.*выигранные сделки \+ проигранные сделки/],
    ['pl', /^„Współczynnik wygranych.*wygrane transakcje \+ przegrane transakcje/],
  ] as const)('says in words why there is no value: %s', async (language, words) => {
    await visit(site, `${language}/win-rate.html`, async (page) => {
      const calculator = calculatorPage(page, language);
      await calculator.enter({ wonDeals: '0', lostDeals: '0' });
      await calculator.says(words);
      if (language !== 'en') expect(await calculator.result.textContent()).not.toMatch(/\b(is|zero|not|the)\b/);
      expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    });
  });

  it.concurrent('says in words at its field what is wrong with a number', async () => {
    await visit(site, 'en/sales-velocity.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      const cases = [
        ['openDeals', 'many', /not a number/],
        ['openDeals', '2.5', /whole number/],
        ['openDeals', '-3', /not be below 0/],
        ['openDeals', '30%', /percentage/],
        ['averageDealSize', '1,234', /comma/],
        ['winRate', '120%', /not be above 1/],
        ['winRate', '1.2', /not be above 1/],
      ] as const;
      for (const [name, text, reason] of cases) {
        const right = await calculator.field(name).inputValue();
        await calculator.enter({ [name]: text });
        await calculator.refuses(name, reason);
        await calculator.says(appTexts.en.calculator.correct);
        expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
        await calculator.enter({ [name]: right });
        await calculator.says('6,000.00/day');
        expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
      }
    });
  });

  it.concurrent.each(['ru', 'pl'] as const)('says it in the language: %s', async (language) => {
    await visit(site, `${language}/sales-velocity.html`, async (page) => {
      const calculator = calculatorPage(page, language);
      await calculator.enter({ openDeals: '2,5', averageDealSize: 'abc', winRate: '120 %' });
      for (const name of ['openDeals', 'averageDealSize', 'winRate']) await calculator.refuses(name, /./);
      const errors = (await page.locator('.field-error:visible').allTextContents()).join(' ');
      expect(errors).not.toMatch(/\b(is|must|not|number|whole|above|received|fraction|share)\b/i);
    });
  });

  it.concurrent('asks for what is missing, without calling it wrong', async () => {
    await visit(site, 'en/win-rate.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.enter({ wonDeals: '', lostDeals: ' ' });
      await calculator.says(/Won deals.*Lost deals/i);
      expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    });
  });

  it.concurrent('says where numbers contradict each other', async () => {
    await visit(site, 'en/customer-churn-rate.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.enter({ churnedCustomers: '50', customersAtStart: '40' });
      await page
        .locator('#calculator')
        .getByText(/churned customers.*(at most|above|more than).*customers at start/i)
        .first()
        .waitFor();
      expect(await calculator.result.textContent()).not.toContain('%');
    });
  });

  it.concurrent('computes a metric among the inputs from its own', async () => {
    await visit(site, 'en/sales-velocity.html', async (page) => {
      const calculator = calculatorPage(page, 'en');
      await calculator.enter({ openDeals: '100', averageDealSize: '1000', salesCycleLength: '20' });
      await calculator.open('winRate');
      await calculator.enter({ wonDeals: '1', lostDeals: '3' });
      // 100 × 1,000 × 0.25 ÷ 20
      await calculator.says('1,250.00/day');
      expect(await calculator.field('winRate').inputValue()).toBe('0.25');
      // A mistake below is told below.
      await calculator.enter({ lostDeals: '2.5' });
      await calculator.refuses('lostDeals', /whole number/);
      await calculator.enter({ wonDeals: '0', lostDeals: '0' });
      await calculator.says(/^Win rate .*zero/);
      await calculator.enter({ wonDeals: '1', lostDeals: '1' });
      await calculator.says('2,500.00/day');
      await calculator.open('winRate');
      expect(await calculator.field('winRate').inputValue()).toBe('0.5');
      expect(await calculator.field('wonDeals').count()).toBe(0);
      await calculator.says('2,500.00/day');
    });
  });
}
