import type { Decimal } from '../decimal';
import { divide, Exact } from '../exact';
import { addsUp } from './adds-up';
import type { Outcome } from './components';
import { compute, type InputDetail, type ValueDetail } from './report';

/**
 * The value of a metric for some segments together, computed again from the sums of what it is made of in each: the
 * average of several averages is none of them all. It is undefined where the numbers of the segments do not come to
 * those of the total, as with customers of two segments.
 *
 * @param parts how the metric came about in those segments
 * @param all how it came about in all segments, which the total is made of
 */
export function jointValue(parts: readonly ValueDetail[], all: readonly ValueDetail[], total: ValueDetail): Outcome {
  const values: Record<string, Decimal> = {};
  for (const [index, input] of total.inputs.entries()) {
    const inputOf = (detail: ValueDetail): InputDetail => detail.inputs[index] as InputDetail;
    const { value, reason } = jointInput(parts.map(inputOf), all.map(inputOf), input);
    if (reason !== undefined) return { reason };
    values[input.name] = value;
  }
  return compute(total.metric, values);
}

function jointInput(parts: readonly InputDetail[], all: readonly InputDetail[], total: InputDetail): Outcome {
  const { detail, from, title } = total;
  if (detail !== undefined) {
    const detailOf = (input: InputDetail): ValueDetail => input.detail as ValueDetail;
    const { value, reason } = jointValue(parts.map(detailOf), all.map(detailOf), detail);
    return reason === undefined ? { value } : { reason: `${title} is undefined: ${reason}` };
  }
  const values = all.flatMap(({ value }) => value ?? []);
  if (total.value === null || (from === 'records' && !addsUp(values, total.value))) {
    return { reason: `${title} of the segments do not add up to those of all` };
  }
  // What is no sum of records is the same in every segment that has a value.
  if (from !== 'records') return { value: total.value };
  const sum = parts.reduce((left, { value }) => left.plus(value ?? 0), new Exact(0));
  return { value: divide(sum, 1) };
}
