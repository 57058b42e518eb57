import type { Metric } from 'metricbook';
import { calculate, type Entry } from './calculation';
import type { Catalogue } from './catalogue';
import type { FragmentState } from './fragment';
import type { Language } from './language';
import { readEntry } from './read-entry';
import { inNotation, readNumber } from './read-number';
import type { AppTexts } from './texts/app-texts';

/** A quantity that is at hand, or a metric whose value is, with the text of its value; an empty one if it has none. */
export interface HeldNumber {
  readonly name: string;
  readonly text: string;
}

/** A quantity, or a metric that others are computed from. */
export type MetricInputKind = Metric['inputs'][string];

/** All that can be at hand, by name: what metrics are computed from. */
export function allInputs({ metrics }: Catalogue): ReadonlyMap<string, MetricInputKind> {
  return new Map(metrics.flatMap(({ inputs }) => Object.entries(inputs)));
}

/** What an address says is at hand; names that there are not are left out. */
export function heldFrom(
  { values, have }: FragmentState,
  known: ReadonlyMap<string, MetricInputKind>,
  language: Language,
): readonly HeldNumber[] {
  const withValues = [...values].map(([name, text]) => {
    const unit = known.get(name)?.unit;
    const isNumber = unit !== undefined && readNumber(text, 'en', unit).kind === 'number';
    return { name, text: isNumber ? inNotation(text, language) : text };
  });
  return [...withValues, ...have.map((name) => ({ name, text: '' }))].filter(({ name }) => known.has(name));
}

/** What is at hand as an address says it, with numbers in the notation of the library where they can be read. */
export function fragmentOf(
  held: readonly HeldNumber[],
  known: ReadonlyMap<string, MetricInputKind>,
  language: Language,
): FragmentState {
  const values = new Map<string, string>();
  for (const { name, text } of held) {
    const unit = known.get(name)?.unit;
    const read = unit === undefined ? undefined : readNumber(text, language, unit);
    if (read?.kind === 'number') values.set(name, read.text);
    else if (text.trim() !== '') values.set(name, text.trim());
  }
  return { values, have: held.map(({ name }) => name).filter((name) => !values.has(name)) };
}

/** What is at hand as numbers, each refused here if every metric would refuse it. */
export function readHeld(
  held: readonly HeldNumber[],
  { metrics }: Catalogue,
  language: Language,
  texts: AppTexts['numbers'],
): ReadonlyMap<string, Entry> {
  return new Map(
    held.flatMap(({ name, text }) => {
      const user = metrics.find(({ inputs }) => name in inputs);
      const input = user?.inputs[name];
      if (user === undefined || input === undefined) return [];
      const entry = readEntry(text, input, language, texts);
      const alone = calculate(user, language, (other) => (other === name ? entry : { kind: 'empty' }));
      const problem = alone.inputs.find((own) => own.name === name)?.problem;
      return [[name, problem === undefined ? entry : { kind: 'refused', reason: problem }] as const];
    }),
  );
}
