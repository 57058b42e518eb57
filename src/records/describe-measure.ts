import type { Filter } from './filter';
import { type Measure, type Selection, type Term, termsOf } from './measure';

/** A measure in words: "number of records where outcome is won, by closedAt". */
export function describeMeasure(measure: Measure): string {
  return termsOf(measure)
    .map((term, index) => {
      const isNegative = term.measure === 'sum' && term.negative === true;
      return `${isNegative ? 'less ' : index === 0 ? '' : 'plus '}${describeTerm(term)}`;
    })
    .join('; ');
}

function describeTerm(term: Term): string {
  const where = term.where === undefined ? '' : ` where ${describeFilter(term.where)}`;
  return `${what(term)}${where}, ${when(term)}`;
}

function what(term: Term): string {
  switch (term.measure) {
    case 'count':
      return 'number of records';
    case 'sum':
      return `sum of ${term.of}${term.times === undefined ? '' : ` × ${term.times}`}`;
    case 'days':
    case 'hours':
      return `${term.measure} from ${term.from} to ${term.to}`;
    case 'daily average':
      return `different ${term.of} in a day, averaged over the days of the period`;
    case 'sum by': {
      const { only, by, of } = term;
      if (only === 'new') return `sum of ${of} for each ${by} whose first record of all lies in the period`;
      if (only === 'existing') return `sum of ${of} for each ${by} whose first record of all lies before the period`;
      return `sum of ${of} for the ${String(only.top)} ${by} with the largest sums`;
    }
    case 'subscriptions':
      return `${term.of}${term.of.endsWith('MRR') ? ` from ${term.subscription.amount}` : ''} of each ${term.subscription.customer}`;
    case 'distinct':
      return `different ${term.of}${'only' in term ? ` ${which(term.only)}` : ''}`;
  }
}

function which(only: Selection): string {
  if (only === 'new') return 'whose first record of all lies in the period';
  if (only === 'existing') return 'whose first record of all lies before the period';
  if ('records' in only) return `with at least ${String(only.records)} records in the period`;
  return `whose ${only.sum} comes up to the ${only.reaches}`;
}

function when(term: Term): string {
  if ('during' in term) {
    const { from, until, unended } = term.during;
    const open = unended === undefined ? '' : `, or without an end where ${describeFilter(unended)}`;
    return `from ${from} until ${until}${open}`;
  }
  if ('subscription' in term) {
    const { from, until, cancelled } = term.subscription;
    return `from ${from} until ${until}${cancelled === undefined ? '' : ` or ${cancelled}`}`;
  }
  const earlier = term.earlier === undefined ? '' : `, one ${term.earlier} earlier`;
  return `by ${term.at}${earlier}${term.length === undefined ? '' : `, in periods of a ${term.length}`}`;
}

function describeFilter(filter: Filter): string {
  if ('and' in filter) return filter.and.map(describePart).join(' and ');
  if ('or' in filter) return filter.or.map(describePart).join(' or ');
  if ('not' in filter) return describeNegation(filter.not);
  if ('hours' in filter) {
    return `at most ${String(filter.atMost)} hours pass from ${filter.hours.from} to ${filter.hours.to}`;
  }
  const { field } = filter;
  if ('isNull' in filter) return `${field} is empty`;
  if ('atLeast' in filter) return `${field} is at least ${String(filter.atLeast)}`;
  if ('atMost' in filter) return `${field} is at most ${String(filter.atMost)}`;
  const values = 'equals' in filter ? [filter.equals] : filter.oneOf;
  return `${field} is ${values.map(String).join(' or ')}`;
}

function describeNegation(filter: Filter): string {
  if ('field' in filter && 'isNull' in filter) return `${filter.field} is there`;
  if ('field' in filter && 'equals' in filter) return `${filter.field} is not ${String(filter.equals)}`;
  return `not (${describeFilter(filter)})`;
}

function describePart(filter: Filter): string {
  return 'and' in filter || 'or' in filter ? `(${describeFilter(filter)})` : describeFilter(filter);
}
