import type { Filter } from './filter';
import {
  type Measure,
  type Selection,
  type Subscription,
  type SubscriptionBalance,
  type SubscriptionMovement,
  type Term,
  termsOf,
} from './measure';

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
      return subscriptionFigures[term.of](term.subscription);
    case 'distinct':
      return `different ${term.of}${'only' in term ? ` ${which(term.only)}` : ''}`;
  }
}

const subscriptionFigures: Readonly<
  Record<SubscriptionBalance | SubscriptionMovement, (fields: Subscription) => string>
> = {
  MRR: ({ amount, discount }) => `${amount} a month less ${discount}`,
  seats: ({ quantity }) => `sum of ${quantity}`,
  customers: ({ customer }) => `different ${customer} who pays`,
  'former customers': ({ customer }) => `different ${customer} who paid before and pays no longer`,
  'new MRR': ({ customer }) => `what each ${customer} who came for the first time pays a month at the end`,
  'reactivation MRR': ({ customer }) => `what each ${customer} who came back pays a month at the end`,
  'expansion MRR': ({ customer }) => `what each ${customer} who stayed pays more a month at the end than at the start`,
  'contraction MRR': ({ customer }) =>
    `what each ${customer} who stayed pays less a month at the end than at the start`,
  'churned MRR': ({ customer }) => `what each ${customer} who left paid a month at the start`,
  'net new ARR': ({ customer }) => `what each ${customer} pays more a year at the end than at the start`,
  'new customers': ({ customer }) => `different ${customer} who came for the first time and is there at the end`,
  'reactivated customers': ({ customer }) => `different ${customer} who came back and is there at the end`,
  'churned customers': ({ customer }) => `different ${customer} who is there at the start and has left at the end`,
  'customers moved in': ({ customer }) => `different ${customer} who stayed and is in the segment only at the end`,
  'customers moved out': ({ customer }) => `different ${customer} who stayed and is in the segment only at the start`,
  'customers arrived': ({ customer }) => `different ${customer} who is there at the end and was not at the start`,
  'customers gained': ({ customer }) => `how many times any ${customer} came or came back`,
  'customers lost': ({ customer }) => `how many times any ${customer} left`,
};

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
  if ('oneOf' in filter) return `${filter.field} is none of ${filter.oneOf.map(String).join(', ')}`;
  return `not (${describeFilter(filter)})`;
}

function describePart(filter: Filter): string {
  return 'and' in filter || 'or' in filter ? `(${describeFilter(filter)})` : describeFilter(filter);
}
