/**
 * Records of one's own kind: parcels, of which the library knows nothing. `defineSource` says what a record holds and
 * how records supply quantities; a report treats it like the sources that come with the library.
 */
import { defineMetric, quantity } from 'metricbook';
import { asMetrics, defineSource, report } from 'metricbook/records';
import { readCsv } from './shared/read-csv';
import { isProgram, printFormulas, printTable, show } from './shared/show';

// The quantities, by the names that metrics ask for. `timing` says how they relate to a period: a `flow` adds up over
// periods, and a balance stands at the `start` or the `end` of one.
const shippedParcels = quantity({
  title: 'shipped parcels',
  unit: 'count',
  description: 'Parcels handed to a carrier in the period.',
  timing: 'flow',
});
const timelyParcels = quantity({
  title: 'parcels shipped in time',
  unit: 'count',
  description: 'Those of the shipped parcels that were handed over on the day promised or before.',
  timing: 'flow',
});
const packingDays = quantity({
  title: 'days to shipping',
  unit: 'days',
  description: 'Days from the order to the carrier, summed over the parcels shipped in the period.',
  timing: 'flow',
});
const waitingParcels = quantity({
  title: 'waiting parcels',
  unit: 'count',
  description: 'Parcels that are ordered and not shipped as the period ends.',
  timing: 'end',
});

export const timelyShare = defineMetric({
  name: 'timelyShare',
  title: 'Shipped in time',
  description: 'Share of the parcels that were shipped by the day promised.',
  unit: 'share',
  better: 'higher',
  inputs: { timelyParcels, shippedParcels },
  formula: ({ timelyParcels, shippedParcels }) => timelyParcels.div(shippedParcels),
  conditions: ({ timelyParcels, shippedParcels }) => [timelyParcels.atMost(shippedParcels)],
  example: { input: { timelyParcels: 190, shippedParcels: 200 }, result: '0.95' },
});

export const shippingTime = defineMetric({
  name: 'shippingTime',
  title: 'Time to shipping',
  description: 'Days from the order to the carrier, on average.',
  unit: 'days',
  better: 'lower',
  inputs: { packingDays, shippedParcels },
  formula: ({ packingDays, shippedParcels }) => packingDays.div(shippedParcels),
  example: { input: { packingDays: 840, shippedParcels: 100 }, result: '8.4' },
});

const isShipped = { not: { field: 'shippedAt', isNull: true } } as const;

export const parcels = defineSource({
  name: 'parcels',
  title: 'Parcels',
  description: 'Parcels of a shop, from the order to the carrier.',
  // What a record holds. A type is also a check: a second record with the same `id`, or a text that is no date, is
  // refused with its position in the rows and the reason.
  fields: {
    id: { type: 'id', description: 'Names the parcel.' },
    orderedAt: { type: 'date', description: 'When it was ordered.' },
    promisedFor: { type: 'date', description: 'The day by which it was to leave.' },
    shippedAt: { type: 'date', optional: true, description: 'When it left; none as long as it waits.' },
  },
  // How records supply each quantity. A measure is plain data: what to count or to sum, `at` the date that places a
  // record in a period or `during` the stretch that it lasts, and `where` for those that count.
  measures: {
    shippedParcels: { measure: 'count', at: 'shippedAt', where: isShipped },
    timelyParcels: {
      measure: 'count',
      at: 'shippedAt',
      where: { and: [isShipped, { hours: { from: 'promisedFor', to: 'shippedAt' }, atMost: 0 }] },
    },
    packingDays: { measure: 'days', from: 'orderedAt', to: 'shippedAt', at: 'shippedAt', where: isShipped },
    waitingParcels: { measure: 'count', during: { from: 'orderedAt', until: 'shippedAt' } },
  },
  notes: ['A parcel counts when it is shipped, and the days before that with it.'],
});

const rows = readCsv<'order_id' | 'order_date' | 'required_date' | 'shipped_date'>('northwind/orders.csv');

const metrics = { ...asMetrics({ shippedParcels, waitingParcels }), timelyShare, shippingTime };

export function parcelReport() {
  return report({
    metrics,
    // Which column holds which field: a name, or a function of the row. TypeScript checks both. Where nothing stands in
    // a file, there is an empty text, and that is a missing value.
    sources: [
      parcels(rows, {
        id: 'order_id',
        orderedAt: 'order_date',
        promisedFor: 'required_date',
        shippedAt: 'shipped_date',
      }),
    ],
    every: 'quarter',
    from: '1996-07-01',
    to: '1998-07-01',
  });
}

if (isProgram(import.meta.url)) {
  const result = parcelReport();
  printTable(
    result.periodTotals.map((row) => ({
      quarter: row.period.label,
      shipped: show(metrics.shippedParcels, row.shippedParcels),
      'in time': show(timelyShare, row.timelyShare),
      'time to shipping': show(shippingTime, row.shippingTime),
      'waiting at the end': show(metrics.waitingParcels, row.waitingParcels),
    })),
  );
  printFormulas([result.detail(result.total, 'timelyShare'), result.detail(result.total, 'shippingTime')]);
}
