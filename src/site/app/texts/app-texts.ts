import type { UnitName } from '../../../locales/names';
import type { Language } from '../language';
import type { NumberProblem } from '../read-number';

/** A text for each form that a number asks for in the language, as Intl.PluralRules names them; `other` is always there. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of the interactive parts in one language. Names in braces stand for what is put in: "{title}". */
export interface AppTexts {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    /** With {count}. */
    readonly results: PluralText;
    readonly nothing: string;
    /** Beside a result that was found in another language: its {title} there. */
    readonly foundIn: Readonly<Record<Language, string>>;
  };
  /** What a number in the unit is, as a hint at its field. */
  readonly units: Readonly<Record<UnitName, string>>;
  /** Why a {text} is not taken for a number. */
  readonly numbers: Readonly<Record<NumberProblem, string>>;
  readonly calculator: {
    /** Of the button that shows the inputs of an input. */
    readonly open: string;
    /** In place of the unit of an input whose own inputs are shown. */
    readonly computed: string;
    readonly result: string;
    readonly exact: string;
    /** Where there are more digits than are kept. */
    readonly rounded: string;
    readonly steps: string;
    /** With {names}. */
    readonly fillIn: string;
    readonly correct: string;
    /** With {title} and {reason}. */
    readonly noValue: string;
    readonly reset: string;
    readonly resetDone: string;
  };
  readonly copy: {
    readonly link: string;
    readonly linkDone: string;
    readonly button: string;
    readonly done: string;
    readonly failed: string;
  };
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly compute: {
    readonly add: string;
    readonly placeholder: string;
    /** With {count}. */
    readonly matches: PluralText;
    readonly nothing: string;
    readonly byDomain: string;
    readonly yours: string;
    readonly none: string;
    /** With {title}. */
    readonly value: string;
    readonly valuePlaceholder: string;
    readonly remove: string;
    readonly removeAll: string;
    readonly added: string;
    readonly removed: string;
    readonly allRemoved: string;
    readonly computable: string;
    readonly nothingComputable: string;
    readonly oneAway: string;
    readonly addMissing: string;
    /** With {count}. */
    readonly announced: PluralText;
  };
}
