import type { Metric } from 'metricbook';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { excelSnippet, typescriptSnippet } from '../snippets';
import { announce } from './announce';
import { calculate, type Calculation } from './calculation';
import { CalculatorFields } from './calculator-fields';
import { CalculatorResult, outcomeInWords } from './calculator-result';
import {
  type CalculatorState,
  exampleState,
  stateFromValues,
  valuesOf,
  withClosed,
  withOpened,
  withText,
} from './calculator-state';
import { CopyLinkButton } from './copy-link-button';
import { digitsOf } from './digits-of';
import { readFragment, writeFragment } from './fragment';
import type { Language } from './language';
import { readEntry } from './read-entry';
import { inNotation } from './read-number';
import { replaceFragment } from './replace-fragment';
import type { AppTexts } from './texts/app-texts';

interface CalculatorProps {
  readonly metric: Metric;
  readonly language: Language;
  readonly texts: AppTexts;
  /** Puts the numbers on the links of the page. */
  readonly carry: (values: ReadonlyMap<string, string>) => void;
}

/** Computes the metric of the page from what is typed, and keeps the address, the links and the snippets up to date. */
export function Calculator({ metric, language, texts, carry }: CalculatorProps): VNode {
  const example = useMemo(() => exampleState(metric, language), [metric, language]);
  const [state, setState] = useState(() => stateFromAddress(metric, language) ?? example);
  const calculation = useMemo(
    () =>
      calculate(metric, language, (name, input) =>
        input.kind === 'metric' && state.opened.has(name)
          ? 'computed'
          : readEntry(state.texts.get(name) ?? '', input, language, texts.numbers),
      ),
    [metric, state, language, texts],
  );
  // The example stands on the page as it is, without numbers in the address.
  const values = useMemo(
    () => (state === example ? new Map<string, string>() : valuesOf(metric, state, language)),
    [metric, state, example, language],
  );

  useEffect(() => {
    const listen = (): void => {
      setState((before) => stateFromAddress(metric, language) ?? before);
    };
    addEventListener('hashchange', listen);
    return () => {
      removeEventListener('hashchange', listen);
    };
  }, [metric, language]);
  useEffect(() => {
    replaceFragment(writeFragment({ values, have: [] }));
    carry(values);
  }, [values, carry]);
  useEffect(() => {
    showSnippets(calculation, language);
  }, [calculation, language]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) announce(outcomeInWords(calculation, language, texts.calculator));
    isFirst.current = false;
  }, [calculation, language, texts]);

  const toggle = (name: string, own: Metric, inner: Calculation | undefined): void => {
    const computed = inner?.outcome.kind === 'result' ? digitsOf(inner.outcome.value) : undefined;
    setState((before) =>
      before.opened.has(name)
        ? withClosed(before, name, computed === undefined ? undefined : inNotation(computed, language))
        : withOpened(before, name, own, language),
    );
  };
  const reset = (): void => {
    setState(example);
    announce(texts.calculator.resetDone);
  };
  return (
    <form
      class="calculator"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <CalculatorFields
        id="input"
        calculation={calculation}
        state={state}
        language={language}
        texts={texts}
        onText={(name, text) => {
          setState((before) => withText(before, name, text));
        }}
        onToggle={toggle}
      />
      <CalculatorResult calculation={calculation} language={language} texts={texts.calculator} />
      <div class="actions">
        <button type="button" class="button" onClick={reset}>
          {texts.calculator.reset}
        </button>
        <CopyLinkButton texts={texts.copy} />
      </div>
    </form>
  );
}

function stateFromAddress(metric: Metric, language: Language): CalculatorState | undefined {
  return stateFromValues(metric, readFragment(location.hash).values, language);
}

/** Puts the numbers into the snippets of the page, unless they are wrong. */
function showSnippets({ metric, nested, outcome }: Calculation, language: Language): void {
  if (outcome.kind !== 'result' && outcome.kind !== 'undefined') return;
  // A spreadsheet reads what is pasted as its language has it.
  const snippets = {
    excel: inNotation(excelSnippet(metric, nested), language),
    typescript: typescriptSnippet(metric, nested),
  };
  for (const [id, code] of Object.entries(snippets)) {
    const element = document.querySelector(`[data-snippet="${id}"]`);
    if (element !== null) element.textContent = code;
  }
}
