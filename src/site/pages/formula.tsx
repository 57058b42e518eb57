import type { VNode } from 'preact';
import temml from 'temml';
import type { Decimal } from '../../decimal';
import { type Expression } from '../../formula/expression';
import { render, type Substitute } from '../../formula/render';
import type { Edition } from './edition';
import { wrappedLatex } from './wrapped-latex';

interface FormulaProps {
  readonly edition: Edition;
  readonly expression: Expression;
  /** What stands before the formula. */
  readonly title: string;
  /** The numbers to put in. */
  readonly substitute?: Substitute;
  /** What the numbers give. */
  readonly result?: Decimal;
}

/** A formula as mathematics, in a box of its own that scrolls where the formula is longer than the page is wide. */
export function FormulaBox({ edition, expression, title, substitute, result }: FormulaProps): VNode {
  const source = render(expression, wrappedLatex, substitute) + (result === undefined ? '' : equals(result));
  return (
    <div class="formula">
      <span class="formula-title">{title} =</span>
      <div class="formula-box" role="group" tabindex={0} aria-label={edition.texts.metric.scrollableFormula}>
        <span dangerouslySetInnerHTML={{ __html: mathml(source, edition.language) }} />
      </div>
    </div>
  );
}

const RESULT_DIGITS = 6;

function equals(result: Decimal): string {
  const shown = result.toSignificantDigits(Math.max(RESULT_DIGITS, result.e + 1));
  return ` ${shown.eq(result) ? '=' : '\\approx'} ${shown.toFixed()}`;
}

/** LaTeX as MathML, with the numbers as the language writes them. */
function mathml(source: string, language: string): string {
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  return (
    temml
      .renderToString(source, { displayMode: true, annotate: false, throwOnError: true })
      // Classes and styles are for Temml's own style sheet; inline styles are against the policy of the pages. Smaller
      // letters inside an exponent would be too small for words.
      .replaceAll(/ (?:class|style|scriptlevel)="[^"]*"/g, '')
      // Inputs are identifiers. As mere text they would count as space, and operators beside them would have none.
      .replaceAll(/<(\/?)mtext>/g, '<$1mi>')
      // The same space around an operator everywhere; at the start of a line it would have none.
      .replaceAll(/<mrow><mspace[^>]*><\/mspace>(<mo>.<\/mo>)<mspace[^>]*><\/mspace><\/mrow>/g, '$1')
      .replaceAll(/<mo>(?=[-+−×=≈])/g, '<mo lspace="0.28em" rspace="0.28em">')
      .replaceAll(
        /<mn([^>]*)>([\d.]+)<\/mn>/g,
        (_, attributes: string, number: string) => `<mn${attributes}>${digits.format(number as `${number}`)}</mn>`,
      )
  );
}
