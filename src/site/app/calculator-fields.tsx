import type { Metric } from 'metricbook';
import type { VNode } from 'preact';
import type { CalculatedInput, Calculation } from './calculation';
import type { CalculatorState } from './calculator-state';
import { digitsOf } from './digits-of';
import type { Language } from './language';
import { inNotation } from './read-number';
import type { AppTexts } from './texts/app-texts';
import { capitalised } from './words';

interface FieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly calculation: Calculation;
  readonly state: CalculatorState;
  readonly language: Language;
  readonly texts: AppTexts;
  readonly onText: (name: string, text: string) => void;
  /** Turns an input from one that is entered into one that is computed, and back. */
  readonly onToggle: (name: string, metric: Metric, calculation: Calculation | undefined) => void;
}

/** A field for each input, and below one that is computed itself those of its own. */
export function CalculatorFields(props: FieldsProps): VNode {
  const { calculation, id } = props;
  const { outcome } = calculation;
  const contradictions = outcome.kind === 'invalid' ? outcome.contradictions : [];
  return (
    <div class="fields">
      {calculation.inputs.map((own) => (
        <Field key={own.name} {...props} id={`${id}-${own.name}`} own={own} />
      ))}
      {contradictions.map((words) => (
        <p key={words} class="field-error form-error">
          {words}
        </p>
      ))}
    </div>
  );
}

function Field(props: FieldsProps & { readonly own: CalculatedInput }): VNode {
  const { id, own, state, language, texts, onText, onToggle } = props;
  const { name, input, problem, calculation } = own;
  const isComputed = calculation !== undefined;
  const hint = texts.units[input.unit as keyof AppTexts['units']];
  return (
    <div class="field">
      <label for={id}>{capitalised(input.title)}</label>
      <input
        id={id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        readOnly={isComputed}
        value={isComputed ? computedText(calculation, language) : (state.texts.get(name) ?? '')}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={({ currentTarget }) => {
          if (!isComputed) onText(name, currentTarget.value);
        }}
      />
      <p id={`${id}-error`} class="field-error" hidden={problem === undefined}>
        {problem}
      </p>
      <p id={`${id}-hint`} class="field-hint">
        <span class="field-unit">{isComputed ? texts.calculator.computed : capitalised(hint)}.</span>{' '}
        {input.description}
      </p>
      {input.kind === 'metric' && (
        <>
          <button
            type="button"
            class="button field-toggle"
            aria-expanded={isComputed}
            aria-controls={`${id}-inputs`}
            onClick={() => {
              onToggle(name, input as Metric, calculation);
            }}
          >
            {texts.calculator.open}
            <span class="visually-hidden">: {input.title}</span>
          </button>
          <div id={`${id}-inputs`} class="nested" role="group" aria-label={input.title} hidden={!isComputed}>
            {isComputed && <CalculatorFields {...props} calculation={calculation} />}
          </div>
        </>
      )}
    </div>
  );
}

function computedText({ outcome }: Calculation, language: Language): string {
  return outcome.kind === 'result' ? inNotation(digitsOf(outcome.value), language) : '';
}
