import { format, type Metric } from 'metricbook';
import type { VNode } from 'preact';
import { calculate, type Entry } from './calculation';
import { outcomeInWords } from './calculator-result';
import type { Language } from './language';
import { metricLink } from './metric-link';
import type { MissingNumber } from './reachable';
import type { AppTexts } from './texts/app-texts';
import { fill } from './words';

interface ComputableProps {
  readonly metrics: readonly Metric[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly values: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly texts: AppTexts;
}

/** The metrics that can be computed, with their values where those of all numbers are known. */
export function ComputableMetrics({ metrics, entries, values, language, texts }: ComputableProps): VNode {
  return (
    <section aria-labelledby="computable">
      <h2 id="computable">
        {texts.compute.computable} <span class="count">{metrics.length}</span>
      </h2>
      {metrics.length === 0 && <p class="quiet">{texts.compute.nothingComputable}</p>}
      <ul class="computable-list">
        {metrics.map((metric) => (
          <li key={metric.name}>
            <a href={metricLink(metric, values)}>{metric.title}</a>{' '}
            <Value metric={metric} entries={entries} language={language} texts={texts.calculator} />
            <span class="quiet">{metric.formula.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ValueProps {
  readonly metric: Metric;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly language: Language;
  readonly texts: AppTexts['calculator'];
}

function Value({ metric, entries, language, texts }: ValueProps): VNode | null {
  const calculation = calculate(metric, language, (name, input) => {
    return entries.get(name) ?? (input.kind === 'metric' ? 'computed' : { kind: 'empty' });
  });
  const { outcome } = calculation;
  switch (outcome.kind) {
    case 'result':
      return <strong class="computed-value">{format(metric, outcome.value, { locale: language })}</strong>;
    case 'undefined':
      return <span class="result-undefined">{outcomeInWords(calculation, language, texts)}</span>;
    case 'invalid':
      return outcome.contradictions.length === 0 ? null : (
        <span class="field-error">{outcome.contradictions.join('. ')}</span>
      );
    case 'incomplete':
      return null;
  }
}

interface OneAwayProps {
  readonly numbers: readonly MissingNumber[];
  readonly values: ReadonlyMap<string, string>;
  readonly titleOf: (name: string) => string;
  readonly texts: AppTexts['compute'];
  readonly onAdd: (name: string) => void;
}

/** The numbers of which one more would do, each with the metrics that it makes. */
export function OneNumberAway({ numbers, values, titleOf, texts, onAdd }: OneAwayProps): VNode {
  return (
    <section aria-labelledby="one-away">
      <h2 id="one-away">{texts.oneAway}</h2>
      <ul class="one-away-list">
        {numbers.map(({ name, metrics }) => (
          <li key={name}>
            <button
              type="button"
              class="button"
              onClick={() => {
                onAdd(name);
              }}
            >
              {fill(texts.addMissing, { title: titleOf(name) })}
            </button>
            <ul>
              {metrics.map((metric) => (
                <li key={metric.name}>
                  <a href={metricLink(metric, values)}>{metric.title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
