import { Decimal } from './decimal';
import { InvalidInputError } from './errors/invalid-input-error';
import { MetricError } from './errors/metric-error';
import { UndefinedMetricError } from './errors/undefined-metric-error';
import { Exact, type ExactNumber, toExact } from './exact';
import { type Branch, branchesOf } from './formula/branches-of';
import { Calculator } from './formula/calculator';
import { containsInput } from './formula/contains-input';
import { compileCondition } from './formula/evaluate';
import { type Condition, type Expression, symbol } from './formula/expression';
import { text } from './formula/notation/text';
import { render } from './formula/render';
import { type Roots, rootsOf } from './formula/roots-of';
import { tidy } from './formula/tidy';
import { inputSchema } from './input-schema';
import type { Inputs, Metric, MetricInput } from './metric';
import { type Measured, rangeOfInput } from './quantity';
import { type Range, readDecimal } from './read-decimal';
import { type Answer, linesOf, shown, type Solution, type WholeAnswer, type WholeAnswers } from './solution';

/** What the result goes by among the inputs. */
export const RESULT = 'result';

/** How far from the exact value a bound is tried for an answer, as a part of the largest number around. */
const NEARNESS = 1e-20;
const CROOKED = 0.618034;

/** A metric with its result given, and with one of its inputs unknown. */
export class Equation {
  private readonly range: Range;
  private readonly known: ReadonlyMap<string, ExactNumber>;
  private readonly calculator: Calculator;
  private readonly result: Decimal;
  /** What the unknown is called within a sentence. */
  private readonly title: string;

  /** @throws InvalidInputError if the result or an input is missing, wrong, or against the conditions of the metric */
  constructor(
    private readonly metric: Metric,
    private readonly unknown: string,
    private readonly input: MetricInput<Inputs>,
  ) {
    const measured = metric.inputs[unknown] as Measured;
    this.range = rangeOfInput(measured);
    this.title = render(symbol(unknown, measured), text);
    this.known = this.read();
    this.calculator = new Calculator(this.known, this.fail);
    this.result = this.calculator.evaluate(symbol(RESULT, metric));
  }

  /**
   * @throws UndefinedMetricError if no value is the solution, or one that is not allowed, or any value
   * @throws MetricError if the formula cannot be turned round
   */
  solve(): Solution {
    this.checkKnownParts();
    const refusals = new Set<string>();
    const answers = new Map<string, Answer>();
    for (const branch of branchesOf(this.metric.formula.expression, this.unknown)) {
      const roots = this.rootsOf(branch.expression, symbol(RESULT, this.metric));
      if (roots === 'any') {
        this.refuseAny(branch);
        continue;
      }
      for (const { value: root, isPole } of roots) {
        const exact = this.calculator.evaluate(root);
        if (!this.isWithin(branch, exact)) continue;
        const value = this.settle(exact);
        const refusal = this.refusalOf(value) ?? (isPole ? andThen('the formula divides by zero') : undefined);
        if (refusal === undefined) answers.set(String(value), this.answer(root, value));
        else refusals.add(`${this.title} would have to be ${shown(value)}, ${refusal}`);
      }
    }
    const [answer, ...others] = [...answers.values()].sort((left, right) => left.value.comparedTo(right.value));
    if (answer !== undefined) return this.describe(answer, others);
    return this.fail([...refusals].join('; ') || `no number for ${this.title} gives ${shown(this.result)}`);
  }

  private readonly fail = (reason: string): never => {
    throw new UndefinedMetricError(this.metric.name, reason);
  };

  /** The numbers given, by name. The unknown is not among them. */
  private read(): ReadonlyMap<string, ExactNumber> {
    const { metric, unknown, input } = this;
    const measures: Readonly<Record<string, Measured>> = { [RESULT]: metric, ...metric.inputs };
    const { [unknown]: _, ...given } = measures;
    const numbers = Object.fromEntries(Object.keys(given).map((name) => [name, input[name]]));
    const conditions = metric.conditions.filter((condition) => !this.concerns(condition));
    const { error } = inputSchema(given, conditions, this.fail).safeParse(numbers);
    if (error !== undefined) throw new InvalidInputError(metric.name, error.issues);
    // Read again as the metric itself does, which leaves plain numbers as they are.
    const read = (name: string, of: Measured): ExactNumber =>
      readDecimal(numbers[name], rangeOfInput(of)) as ExactNumber;
    return new Map(Object.entries(given).map(([name, of]) => [name, read(name, of)]));
  }

  private concerns({ left, right }: Condition): boolean {
    return containsInput(left, this.unknown) || containsInput(right, this.unknown);
  }

  /** @throws UndefinedMetricError where the metric has no value whatever the unknown is */
  private checkKnownParts(): void {
    for (const condition of this.metric.definedWhen) {
      if (this.concerns(condition) || this.meetsAll([condition])) continue;
      const { left, relation, right } = condition;
      this.fail(`${render(left, text)} is not ${relation} ${render(right, text)}`);
    }
    this.checkPart(this.metric.formula.expression);
  }

  private checkPart(part: Expression): void {
    const { node } = part;
    if (!containsInput(part, this.unknown)) this.calculator.evaluate(part);
    else if (node.kind === 'operation') {
      for (const operand of node.operands) this.checkPart(operand);
      const [, divisor] = node.operands;
      if (node.operation !== 'div' || divisor === undefined || containsInput(divisor, this.unknown)) return;
      if (this.calculator.evaluate(divisor).isZero()) this.fail(`${render(divisor, text)} is zero`);
    }
  }

  private rootsOf(expression: Expression, target: Expression): Roots {
    const giveUp = (reason: string): never => {
      throw new MetricError(this.metric.name, `cannot be turned round for ${this.title}, because ${reason}`);
    };
    return rootsOf(expression, target, {
      input: this.unknown,
      evaluate: (part) => this.calculator.evaluate(part),
      logarithm: (of) => this.calculator.logarithm(of) ?? giveUp('it is the power of a power'),
      giveUp,
    });
  }

  private isWithin({ conditions }: Branch, value: Decimal): boolean {
    try {
      return this.meetsAll(conditions, value);
    } catch (error) {
      // A side without a value is a part of the formula: why it has none is the reason to refuse this number.
      if (error instanceof UndefinedMetricError) return true;
      throw error;
    }
  }

  private meetsAll(conditions: readonly Condition[], value?: Decimal): boolean {
    const known = value === undefined ? this.known : this.knownWith(value);
    return conditions.every((condition) =>
      compileCondition(condition, [...known.keys()], this.fail)([...known.values()]),
    );
  }

  private knownWith(value: Decimal): ReadonlyMap<string, ExactNumber> {
    return new Map([...this.known, [this.unknown, value]]);
  }

  /** Why the unknown cannot have this value, if it cannot. That a count has a fraction is no reason. */
  private refusalOf(value: Decimal): string | undefined {
    const { minimum, maximum } = this.range;
    if (value.lt(minimum)) return `and cannot be below ${String(minimum)}`;
    if (value.gt(maximum)) return `and cannot be above ${String(maximum)}`;
    if (typeof readDecimal(value, { ...this.range, whole: false }) === 'string') return 'too far out to compute with';
    try {
      const broken = this.ownConditions().find((condition) => !this.meetsAll([condition], value));
      if (broken !== undefined) {
        return `and ${render(broken.left, text)} must be ${broken.relation} ${render(broken.right, text)}`;
      }
      new Calculator(this.knownWith(value), this.fail).evaluate(this.metric.formula.expression);
      return undefined;
    } catch (error) {
      if (error instanceof UndefinedMetricError) return andThen(error.reason);
      throw error;
    }
  }

  /** The conditions of the metric that the unknown has a part in. */
  private ownConditions(): readonly Condition[] {
    return [...this.metric.conditions, ...this.metric.definedWhen].filter((condition) => this.concerns(condition));
  }

  /**
   * The result may itself be rounded, and is no longer quite what the number that it came from gives. Where a whole number
   * is asked for, or the bound of what is allowed is next to the exact value, that is the answer if the metric has the
   * same result with it.
   */
  private settle(exact: Decimal): Decimal {
    const [wanted, ...inputs] = this.known.values();
    const size = Exact.max(exact.abs(), ...inputs.map((value) => toExact(value).abs()));
    const nearby = [...(this.range.whole ? [exact.floor(), exact.ceil()] : []), ...this.boundsOf(this.ownConditions())];
    const settled = nearby
      .filter((value) => difference(value, exact).abs().lte(size.times(NEARNESS)))
      .find((value) => this.resultWith(value)?.eq(wanted as ExactNumber));
    return settled ?? exact;
  }

  /** Where the range of the unknown ends, and where one of these conditions turns, in order. */
  private boundsOf(conditions: readonly Condition[]): readonly Decimal[] {
    const turns = conditions.flatMap(({ left, right }) => this.turnsOf(tidy.minus(left, right)));
    const ends = [this.range.minimum, this.range.maximum].filter(Number.isFinite).map((end) => new Decimal(end));
    return [...ends, ...turns].sort((left, right) => left.comparedTo(right));
  }

  private turnsOf(excess: Expression): readonly Decimal[] {
    try {
      const roots = this.rootsOf(excess, tidy.constant(0));
      return roots === 'any' ? [] : roots.map(({ value }) => this.calculator.evaluate(value));
    } catch (error) {
      // A condition that does not come apart, or that has no value, has no bound to try.
      if (error instanceof MetricError) return [];
      throw error;
    }
  }

  /**
   * Stops where any value within a branch gives the result. Whether one is allowed changes only at bounds, so one value
   * between each two of these tells for all; it is a crooked one, for which hardly any formula divides by zero.
   */
  private refuseAny(branch: Branch): void {
    const { conditions } = branch;
    const bounds = this.boundsOf([...conditions, ...this.ownConditions()]).map((bound) => new Exact(bound));
    const [first = new Exact(1)] = bounds;
    const between = bounds.map((bound, index) => {
      const next = bounds[index + 1] ?? bound.plus(1);
      return bound.plus(next.minus(bound).times(CROOKED));
    });
    const isAllowed = [first.minus(CROOKED), ...between].some(
      (value) => this.isWithin(branch, value) && this.refusalOf(value) === undefined,
    );
    if (!isAllowed) return;
    const numbers = conditions.length === 0 ? 'any allowed number' : 'more than one number';
    this.fail(`${numbers} for ${this.title} gives ${shown(this.result)}`);
  }

  private answer(root: Expression, value: Decimal): Answer {
    return {
      value,
      ...(this.range.whole && { whole: this.wholeAnswers(value) }),
      formula: this.calculator.write(root),
      numbers: this.calculator.write(root, true),
    };
  }

  private wholeAnswers(value: Decimal): WholeAnswers {
    const [below, above] = [value.floor(), value.ceil()].map((whole) => this.wholeAnswer(whole));
    const direction = { higher: 1, lower: -1, neutral: undefined }[this.metric.better];
    const [enough] = [below, above]
      .filter((answer) => answer !== undefined)
      .filter(({ result }) => direction !== undefined && result.comparedTo(this.result) !== -direction)
      .sort((left, right) => this.distance(left).comparedTo(this.distance(right)));
    return { below, above, enough };
  }

  private wholeAnswer(value: Decimal): WholeAnswer | undefined {
    const result = this.resultWith(value);
    return result === undefined ? undefined : { value, result };
  }

  /** What the metric itself gives with a value for the unknown, if anything. */
  private resultWith(value: Decimal): Decimal | undefined {
    const names = Object.keys(this.metric.inputs);
    const input = Object.fromEntries(names.map((name) => [name, name === this.unknown ? value : this.input[name]]));
    return this.metric.safe(input as MetricInput<Inputs>).data;
  }

  private distance({ result }: WholeAnswer): Exact {
    return difference(result, this.result).abs();
  }

  private describe(answer: Answer, others: readonly Answer[]): Solution {
    const { metric, unknown, title, result } = this;
    return {
      metric: metric.name,
      input: unknown,
      result,
      ...answer,
      others,
      toString: () => [answer, ...others].flatMap((one) => linesOf(title, one)).join('\n'),
    };
  }
}

function andThen(reason: string): string {
  return `and then ${reason}`;
}

// Not by the class of results, whose settings are the caller's.
function difference(left: Exact, right: Exact): Exact {
  return new Exact(left).minus(right);
}
