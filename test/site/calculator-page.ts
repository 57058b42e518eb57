import type { Locator, Page } from 'playwright-core';
import { appTexts } from './app-texts';
import { type Language, titleOf } from './catalogues';

/** The calculator of a page, as someone uses it who goes by labels. */
export interface CalculatorPage {
  /** The field of a quantity or metric. */
  readonly field: (name: string) => Locator;
  readonly button: (label: string) => Locator;
  readonly result: Locator;
  /** Puts the inputs of a metric among the inputs in its place, or takes them away again. */
  readonly open: (name: string) => Promise<void>;
  readonly enter: (numbers: Readonly<Record<string, string>>) => Promise<void>;
  /** Waits until the result says this. */
  readonly says: (words: string | RegExp) => Promise<void>;
  /** Waits until a field is marked as wrong, for this reason. */
  readonly refuses: (name: string, reason: RegExp) => Promise<void>;
  /** What stands in the fields, in their order. */
  readonly numbers: () => Promise<readonly string[]>;
}

export function calculatorPage(page: Page, language: Language): CalculatorPage {
  const form = page.locator('#calculator');
  const field = (name: string): Locator => form.getByRole('textbox', { name: titleOf(name, language), exact: true });
  const result = form.getByRole('region', { name: appTexts[language].calculator.result, exact: true });
  return {
    field,
    result,
    button: (label) => form.getByRole('button', { name: label }),
    open: (name) => form.getByRole('button', { name: titleOf(name, language) }).click(),
    async enter(numbers) {
      for (const [name, text] of Object.entries(numbers)) await field(name).fill(text);
    },
    async says(words) {
      await result.filter({ hasText: words }).waitFor();
    },
    async refuses(name, reason) {
      const described = form.getByRole('textbox', { name: titleOf(name, language), exact: true, description: reason });
      await described.and(page.locator('[aria-invalid=true]')).waitFor();
    },
    numbers: () =>
      form
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((each) => (each instanceof HTMLInputElement ? each.value : ''))),
  };
}
