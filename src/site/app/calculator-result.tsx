import { Decimal, format } from 'metricbook';
import type { VNode } from 'preact';
import type { Calculation } from './calculation';
import { digitsOf } from './digits-of';
import type { Language } from './language';
import { inNotation } from './read-number';
import type { AppTexts } from './texts/app-texts';
import { capitalised, fill, listed, withoutStop } from './words';

/** The digits to which every result is rounded. */
const KEPT_DIGITS = 34;
/** Those of a step that are shown. */
const SHOWN_DIGITS = 12;

type Texts = AppTexts['calculator'];

interface ResultProps {
  readonly calculation: Calculation;
  readonly language: Language;
  readonly texts: Texts;
}

/** What comes out, and how: the value as it is read, all its digits, the formula with the numbers put in, every step. */
export function CalculatorResult({ calculation, language, texts }: ResultProps): VNode {
  const { metric, outcome } = calculation;
  if (outcome.kind !== 'result') {
    const words = outcome.kind === 'invalid' ? texts.correct : outcomeInWords(calculation, language, texts);
    return (
      <section class={outcome.kind === 'undefined' ? 'result result-undefined' : 'result'} aria-label={texts.result}>
        <p>{words}</p>
      </section>
    );
  }
  const { value } = outcome;
  const isRounded = value.precision() >= KEPT_DIGITS;
  const { formula, numbers } = explain(calculation);
  return (
    <section class="result" aria-label={texts.result}>
      <p class="result-title">{metric.title}</p>
      <p class="result-value">
        <strong>{format(metric, value, { locale: language })}</strong>
      </p>
      <p class="result-exact">
        <span class="quiet">{isRounded ? texts.rounded : texts.exact}:</span>{' '}
        <code>{inNotation(digitsOf(value), language)}</code>
      </p>
      <p class="result-formula">
        <span>{formula}</span> <span>= {inNotation(numbers, language)}</span> <span>{equals(value, language)}</span>
      </p>
      <details class="result-steps">
        <summary>{texts.steps}</summary>
        {calculationsOf(calculation).map((part) => (
          <Steps key={part.metric.name} calculation={part} language={language} />
        ))}
      </details>
    </section>
  );
}

function Steps({ calculation, language }: Pick<ResultProps, 'calculation' | 'language'>): VNode {
  const { title, steps } = explain(calculation);
  return (
    <>
      <p class="steps-title">{title}</p>
      <ol class="steps">
        {steps.map(({ formula, numbers, result }) => (
          <li key={formula}>
            <span>{formula}</span> <span>= {inNotation(numbers, language)}</span>{' '}
            <span>{equals(result, language)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function explain({ metric, values }: Calculation): ReturnType<typeof metric.explain> {
  return metric.explain(values);
}

/** The calculations of the inputs that are computed themselves, before the one that needs them; each once. */
function calculationsOf(calculation: Calculation): readonly Calculation[] {
  const inner = calculation.inputs.flatMap(({ calculation: own }) => (own === undefined ? [] : calculationsOf(own)));
  return [...new Map([...inner, calculation].map((part) => [part.metric.name, part])).values()];
}

function equals(value: Decimal, language: Language): string {
  const shown = value.toSignificantDigits(SHOWN_DIGITS, Decimal.ROUND_HALF_EVEN);
  return `${shown.eq(value) ? '=' : '≈'} ${inNotation(digitsOf(shown), language)}`;
}

/** What comes out in one sentence, as it is said to those who do not see it. */
export function outcomeInWords({ metric, outcome, inputs }: Calculation, language: Language, texts: Texts): string {
  switch (outcome.kind) {
    case 'result':
      return `${metric.title}: ${format(metric, outcome.value, { locale: language })}`;
    case 'undefined':
      return fill(texts.noValue, { title: outcome.metric.title, reason: withoutStop(outcome.reason) });
    case 'incomplete':
      return fill(texts.fillIn, { names: listed(outcome.missing, language) });
    case 'invalid': {
      const wrong = inputs.flatMap(({ input, problem }) =>
        problem === undefined ? [] : [`${capitalised(input.title)}: ${problem}`],
      );
      return [...wrong, ...outcome.contradictions, texts.correct].join('. ');
    }
  }
}
