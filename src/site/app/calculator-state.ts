import type { Metric } from 'metricbook';
import { inNotation, readNumber } from './read-number';
import type { Language } from './language';

/** What a person has entered into a calculator. The same quantity below two metrics is one number. */
export interface CalculatorState {
  /** Texts as typed, by the names of inputs. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the metrics among the inputs that are computed from their own. */
  readonly opened: ReadonlySet<string>;
}

/** The numbers of the metric's example. */
export function exampleState(metric: Metric, language: Language): CalculatorState {
  return { texts: new Map(exampleTexts(metric, language)), opened: new Set() };
}

function exampleTexts(metric: Metric, language: Language): readonly (readonly [string, string])[] {
  const { input } = metric.example;
  return Object.keys(metric.inputs).map((name) => [name, inNotation(String(input[name] ?? ''), language)]);
}

/**
 * The numbers that an address carries. A metric that is not among them is computed from its own inputs where those are.
 *
 * @returns nothing, if no number has to do with the metric
 */
export function stateFromValues(
  metric: Metric,
  values: ReadonlyMap<string, string>,
  language: Language,
): CalculatorState | undefined {
  const opened = new Set<string>();
  const texts = new Map<string, string>();
  const collect = (own: Metric): boolean => {
    let isGiven = false;
    for (const [name, input] of Object.entries(own.inputs)) {
      const text = values.get(name);
      if (text !== undefined) {
        texts.set(name, readNumber(text, 'en', input.unit).kind === 'number' ? inNotation(text, language) : text);
        isGiven = true;
      } else if (input.kind === 'metric' && collect(input as Metric)) {
        opened.add(name);
        isGiven = true;
      }
    }
    return isGiven;
  };
  return collect(metric) ? { texts, opened } : undefined;
}

/** The numbers that are in use, in the notation of the library where they can be read; for the fragment of an address. */
export function valuesOf(metric: Metric, state: CalculatorState, language: Language): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const collect = (own: Metric): void => {
    for (const [name, input] of Object.entries(own.inputs)) {
      if (input.kind === 'metric' && state.opened.has(name)) {
        collect(input as Metric);
        continue;
      }
      const typed = state.texts.get(name) ?? '';
      const read = readNumber(typed, language, input.unit);
      values.set(name, read.kind === 'number' ? read.text : typed.trim());
    }
  };
  collect(metric);
  return values;
}

export function withText(state: CalculatorState, name: string, text: string): CalculatorState {
  return { ...state, texts: new Map(state.texts).set(name, text) };
}

/** Computes an input from its own, which start with the numbers of its example where none are there yet. */
export function withOpened(state: CalculatorState, name: string, metric: Metric, language: Language): CalculatorState {
  return {
    texts: new Map([...exampleTexts(metric, language), ...state.texts]),
    opened: new Set(state.opened).add(name),
  };
}

/** Enters an input directly again, beginning with what was computed for it last. */
export function withClosed(state: CalculatorState, name: string, computed: string | undefined): CalculatorState {
  const opened = new Set(state.opened);
  opened.delete(name);
  return { texts: computed === undefined ? state.texts : new Map(state.texts).set(name, computed), opened };
}
