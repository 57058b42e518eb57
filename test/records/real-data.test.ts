import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineCustomers } from '../../examples/telco';
import { parcelReport, parcels, timelyShare } from '../../examples/own-source';
import { readCsv } from '../../examples/shared/read-csv';
import {
  annualRecurringRevenue,
  averageOrderValue,
  averageRevenuePerAccount,
  averageRevenuePerUnit,
  cancelledMrrRate,
  churnedCustomers,
  churnedMrr,
  customerChurnRate,
  customerLifetime,
  customerRetentionRate,
  customers,
  customersAtEnd,
  customersAtStart,
  cycleDays,
  cycleTime,
  Decimal,
  defineMetric,
  discountRate,
  finishedItems,
  grossRevenueRetention,
  listValue,
  monthOverMonthGrowth,
  mrrAtEnd,
  mrrAtStart,
  newCustomers,
  orders as placedOrders,
  purchasesPerCustomer,
  quantity,
  type Metric,
  type MetricDefinition,
  type Quantity,
  refundRate,
  repeatPurchaseRate,
  revenue,
  revenuePerCustomer,
  subscriptionLifetimeValue,
  throughput,
  totalRevenue,
  type Unit,
  unitsPerOrder,
  unitsSold,
  wonValue,
  yearOverYearGrowth,
} from '../../src/index';
import { asMetrics, defineSource, orders, report, type SourceRecords, workItems } from '../../src/records/index';
import { Fraction } from '../fraction';

type Path = readonly (string | number)[];

interface Ratio {
  readonly num: string;
  readonly den: string;
}

type Figure = Ratio | string | number | null;

/** Results computed apart from this library, with exact fractions and in SQL. */
class Reference {
  readonly keys: readonly string[];
  private readonly root: Readonly<Record<string, unknown>>;
  private readonly used = new Set<string>();

  constructor(readonly name: string) {
    const text = readFileSync(new URL(`../reference/${name}.json`, import.meta.url), 'utf8');
    const { metrics, published_checks: published } = JSON.parse(text) as Record<string, object>;
    this.root = { ...metrics, ...(published && { published }) };
    this.keys = Object.keys(this.root);
  }

  /** What stands at a path. */
  at(...path: Path): unknown {
    return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], this.root);
  }

  groups(section: string): readonly string[] {
    return Object.keys(this.at(section) as object);
  }

  /** Expects a value to be the one of the reference, down to the last of the digits that the library keeps. */
  expect(path: Path, value: Decimal | null | undefined): void {
    const expected = this.take(path);
    const shown = `${this.name} ${path.join('.')}`;
    if (expected === null || (isRatio(expected) && Fraction.parse(expected.den).numerator === 0n)) {
      expect(value, shown).toBeNull();
      return;
    }
    const fraction = isRatio(expected) ? `${expected.num}/${expected.den}` : String(expected);
    expect(value, shown).toBeInstanceOf(Decimal);
    expect(Fraction.parse(String(value)).rounded(), shown).toBe(Fraction.parse(fraction).rounded());
  }

  expectText(path: Path, text: string | undefined): void {
    expect(text, path.join('.')).toBe(this.take(path));
  }

  /** The same for what the reference itself has with 20 digits only. */
  expectDigits(path: Path, value: Decimal | null, digits = 20): void {
    const expected = this.take(path) as string;
    expect(value?.toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN).eq(expected), path.join('.')).toBe(true);
  }

  /** The names of the figures that nothing was compared with. One that was compared in some places only says so. */
  unused(): string[] {
    const nameOf = (path: readonly string[]): string => path.findLast((key) => !/^\d$/.test(key)) ?? '';
    const used = new Set([...this.used].map((path) => nameOf(path.split('\n'))));
    const unused = this.leaves(this.root, []).filter((path) => !this.used.has(path.join('\n')));
    return [...new Set(unused.map(nameOf))].map(
      (name) => `${this.name} ${name}${used.has(name) ? ', in some places' : ''}`,
    );
  }

  private take(path: Path): Figure {
    const value = this.at(...path) as Figure;
    expect(value, `${this.name} ${path.join('.')}`).not.toBeUndefined();
    this.used.add(path.join('\n'));
    return value;
  }

  private leaves(value: unknown, path: readonly string[]): (readonly string[])[] {
    if (typeof value !== 'object' || value === null || isRatio(value)) return [path];
    return Object.entries(value).flatMap(([key, inner]) => this.leaves(inner, [...path, key]));
  }
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'den' in value;
}

const own = (unit: Unit, timing: Quantity['timing'], title: string): Quantity =>
  quantity({ title, unit, timing, description: `${title}.` });

/** A metric of which nothing matters but the formula. */
function define<const I extends Readonly<Record<string, Quantity>>>(
  unit: Unit,
  inputs: I,
  formula: MetricDefinition<I>['formula'],
): Metric<I> {
  const title = Object.keys(inputs).join(' and ');
  const example = { input: Object.fromEntries(Object.keys(inputs).map((name) => [name, 1])), result: '' };
  return defineMetric<I>({
    name: title,
    title,
    description: title,
    unit,
    better: 'neutral',
    inputs,
    formula,
    example: example as MetricDefinition<I>['example'],
  });
}

const nextMonth = (month: string, step = 1): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + step)).toISOString().slice(0, 7);

const northwind = new Reference('northwind');
const chinook = new Reference('chinook');
const jaffle = new Reference('jaffle-shop');
const telco = new Reference('telco-churn');
const agile = new Reference('agile-jira');

const allCustomers = own('count', 'period', 'customers with and without orders');
const lines = own('count', 'flow', 'lines of orders');
const wholeRevenue = own('money', 'period', 'revenue of the whole shop');
const returningCustomers = own('count', 'period', 'customers who bought before');
const revenueShare = define('ratio', { revenue, wholeRevenue }, ({ revenue, wholeRevenue }) =>
  revenue.div(wholeRevenue),
);
/** What a segment brings of the revenue of all. */
const shareOf = (row: { readonly revenue: Decimal | null }, total: { readonly revenue: Decimal | null }): Decimal =>
  revenueShare({ revenue: row.revenue ?? NaN, wholeRevenue: total.revenue ?? NaN });
const orderMetrics = {
  ...asMetrics({ orders: placedOrders, customers }),
  totalRevenue,
  averageOrderValue,
  repeatPurchaseRate,
  purchasesPerCustomer,
  revenuePerCustomer,
};
const monthlyMetrics = {
  ...asMetrics({ orders: placedOrders, customers, newCustomers, returningCustomers }),
  totalRevenue,
  averageOrderValue,
  monthOverMonthGrowth,
};
const baseMetrics = {
  revenuePerEveryCustomer: define('money', { revenue, allCustomers }, ({ revenue, allCustomers }) =>
    revenue.div(allCustomers),
  ),
  buyerShare: define('ratio', { customers, allCustomers }, ({ customers, allCustomers }) =>
    customers.div(allCustomers),
  ),
};

const buyers = defineSource({
  name: 'buyers',
  title: 'Buyers',
  description: 'Orders, for those who bought before.',
  fields: {
    customer: { type: 'key', description: 'Who bought.' },
    orderedAt: { type: 'date', description: 'When.' },
  },
  measures: {
    returningCustomers: { measure: 'distinct', of: 'customer', only: 'existing', at: 'orderedAt' },
  },
});

/** The share of the buyers of a month who buy again in the next, by way of those who buy in either of the two. */
const keptBuyerShare = define(
  'share',
  {
    before: own('count', 'period', 'buyers before'),
    now: own('count', 'period', 'buyers now'),
    either: own('count', 'period', 'buyers in either'),
  },
  ({ before, now, either }) => before.plus(now).minus(either).div(before),
);

interface Shop {
  readonly reference: Reference;
  /** The sections of the reference and the columns that they are broken down by. */
  readonly sections: Readonly<Record<string, string>>;
  readonly sources: (segment: string) => readonly SourceRecords[];
}

interface Sale {
  readonly customer: string;
  readonly orderedAt: string;
  readonly revenue: string | Decimal;
  readonly segments: Readonly<Record<string, string>>;
}

function salesOf(sales: readonly (Sale & { readonly id: string })[]): Shop['sources'] {
  return (segment) => [
    orders(sales, {}, { segments: { segment: (sale: Sale) => sale.segments[segment] } }),
    buyers(sales, {}, { segments: { segment: (sale: Sale) => sale.segments[segment] } }),
  ];
}

const northwindRows = readCsv<
  'order_id' | 'customer_id' | 'employee' | 'order_date' | 'customer_country' | 'gross' | 'net' | 'freight'
>('northwind/orders.csv');
const northwindLines = readCsv<'order_id' | 'product' | 'category' | 'unit_price' | 'quantity' | 'discount'>(
  'northwind/order_details.csv',
);
const invoices = readCsv<'invoice_id' | 'customer_id' | 'invoice_date' | 'total' | 'billing_country' | 'support_rep'>(
  'chinook/invoices.csv',
);
const invoiceLines = readCsv<'invoice_id' | 'genre' | 'unit_price' | 'quantity'>('chinook/invoice_lines.csv');
const jaffleCustomers = readCsv<'id'>('jaffle-shop/raw_customers.csv');
const jaffleOrders = readCsv<'id' | 'user_id' | 'order_date' | 'status'>('jaffle-shop/raw_orders.csv');
const payments = readCsv<'id' | 'order_id' | 'payment_method' | 'amount'>('jaffle-shop/raw_payments.csv');

const paidFor = new Map<string, Decimal>();
for (const { order_id: order, amount } of payments) {
  paidFor.set(order, (paidFor.get(order) ?? new Decimal(0)).plus(new Decimal(amount).div(100)));
}
const jaffleSales = jaffleOrders.map(({ id, user_id: customer, order_date: orderedAt, status }) => {
  return { id, customer, orderedAt, revenue: paidFor.get(id) ?? new Decimal(0), segments: { status }, status };
});

const shops: readonly Shop[] = [
  {
    reference: northwind,
    sections: { by_employee: 'employee', by_customer_country: 'country' },
    sources: salesOf(
      northwindRows.map((row) => ({
        id: row.order_id,
        customer: row.customer_id,
        orderedAt: row.order_date,
        revenue: row.net,
        segments: { employee: row.employee, country: row.customer_country },
      })),
    ),
  },
  {
    reference: chinook,
    sections: { by_country: 'country', by_support_rep: 'rep' },
    sources: salesOf(
      invoices.map((row) => ({
        id: row.invoice_id,
        customer: row.customer_id,
        orderedAt: row.invoice_date,
        revenue: row.total,
        segments: { country: row.billing_country, rep: row.support_rep },
      })),
    ),
  },
  { reference: jaffle, sections: { by_status: 'status' }, sources: salesOf(jaffleSales) },
];

type OrderRow = Readonly<Record<keyof typeof orderMetrics, Decimal | null>>;

function expectOrders(reference: Reference, path: Path, row: OrderRow): void {
  reference.expect([...path, 'orders'], row.orders);
  reference.expect([...path, 'customers_with_orders'], row.customers);
  reference.expect([...path, 'revenue'], row.totalRevenue);
  reference.expect([...path, 'aov'], row.averageOrderValue);
  reference.expect([...path, 'repeat_purchase_rate'], row.repeatPurchaseRate);
  reference.expect([...path, 'purchase_frequency'], row.purchasesPerCustomer);
  reference.expect([...path, 'revenue_per_customer_historical_clv'], row.revenuePerCustomer);
}

describe.each(shops.map((shop) => [shop.reference.name, shop] as const))(
  '%s',
  (_, { reference, sections, sources }) => {
    const months = reference.groups('monthly');
    const from = months[0] as string;
    const to = nextMonth(months.at(-1) as string);

    it('overall', () => {
      const counted = Number(reference.at('overall', 'all_customers'));
      const { total } = report({
        metrics: { ...orderMetrics, ...baseMetrics },
        sources: sources(''),
        given: { allCustomers: counted },
      });
      expectOrders(reference, ['overall'], total);
      reference.expect(['overall', 'revenue_per_customer_all'], total.revenuePerEveryCustomer);
      reference.expect(['overall', 'share_of_customers_with_orders'], total.buyerShare);
    });

    it.each(Object.entries(sections))('%s', (section, column) => {
      const result = report({ metrics: orderMetrics, sources: sources(column), by: ['segment'] });
      expect(result.rows.map(({ segment }) => String(segment)).sort()).toEqual([...reference.groups(section)].sort());
      for (const row of result.rows) expectOrders(reference, [section, String(row.segment)], row);
    });

    if (reference.keys.includes('by_year'))
      it('by year', () => {
        const metrics = { ...orderMetrics, yearOverYearGrowth };
        const result = report({ metrics, sources: sources(''), every: 'year' });
        expect(result.rows.map(({ period }) => period.label)).toEqual(reference.groups('by_year'));
        for (const row of result.rows) {
          const path = ['by_year', row.period.label];
          expectOrders(reference, path, row);
          if (reference.at(...path, 'yoy_growth') !== undefined) {
            reference.expect([...path, 'yoy_growth'], row.yearOverYearGrowth);
          }
        }
      });

    it('by month', () => {
      const result = report({ metrics: monthlyMetrics, sources: sources(''), every: 'month' });
      expect(result.rows.map(({ period }) => period.label)).toEqual(months);
      for (const row of result.rows) {
        const path = ['monthly', row.period.label];
        reference.expect([...path, 'orders'], row.orders);
        reference.expect([...path, 'revenue'], row.totalRevenue);
        reference.expect([...path, 'aov'], row.averageOrderValue);
        reference.expect([...path, 'active_customers'], row.customers);
        reference.expect([...path, 'new_customers'], row.newCustomers);
        reference.expect([...path, 'returning_customers'], row.returningCustomers);
        reference.expect([...path, 'revenue_growth_mom'], row.monthOverMonthGrowth);
      }
    });

    it('buyers of one month who come back in the next', () => {
      for (const month of months) {
        const range = { from: `${nextMonth(month, -1)}-01`, to: `${nextMonth(month)}-01` };
        const { rows, total } = report({
          metrics: asMetrics({ customers }),
          sources: sources(''),
          every: 'month',
          ...range,
        });
        const [before, now] = rows.map((row) => row.customers);
        const { data = null } = keptBuyerShare.safe({
          before: before ?? NaN,
          now: now ?? NaN,
          either: total.customers ?? NaN,
        });
        reference.expect(['monthly', month, 'buyer_retention_from_previous_month'], data);
      }
    });

    it('is the same by month, by country and in total', () => {
      const [segment = ''] = Object.values(sections);
      const metrics = asMetrics({ orders: placedOrders, revenue });
      const result = report({
        metrics,
        sources: sources(segment),
        every: 'month',
        by: ['segment'],
        from: `${from}-01`,
        to: `${to}-01`,
      });
      for (const name of ['orders', 'revenue'] as const) {
        const sumOf = (rows: readonly (typeof result.total)[]): Decimal =>
          Decimal.sum(...rows.map((row) => row[name] ?? NaN));
        const [total, ...others] = [[result.total], result.rows, result.periodTotals, result.segmentTotals].map(sumOf);
        expect(others.map((sum) => total?.eq(sum))).toEqual([true, true, true]);
      }
    });
  },
);

const orderLines = defineSource({
  name: 'orderLines',
  title: 'Order lines',
  description: 'Lines of orders.',
  fields: {
    order: { type: 'key', description: 'The order that it is part of.' },
    orderedAt: { type: 'date', description: 'When the order was placed.' },
    price: { type: 'money', description: 'Of one unit.' },
    quantity: { type: 'amount', description: 'How many units.' },
    net: { type: 'money', description: 'Price × quantity, less the discount.' },
    invoiced: { type: 'money', optional: true, description: 'What the order says that its lines come to.' },
  },
  measures: {
    lines: { measure: 'count', at: 'orderedAt' },
    unitsSold: { measure: 'sum', of: 'quantity', at: 'orderedAt' },
    listValue: { measure: 'sum', of: 'price', times: 'quantity', at: 'orderedAt' },
    wonValue: { measure: 'sum', of: 'net', at: 'orderedAt' },
    revenue: { measure: 'sum', of: 'net', at: 'orderedAt' },
    ordersWithLines: { measure: 'distinct', of: 'order', at: 'orderedAt' },
    ordersWithSeveralLines: { measure: 'distinct', of: 'order', only: { records: 2 }, at: 'orderedAt' },
    ordersPaid: { measure: 'distinct', of: 'order', only: { sum: 'net', reaches: 'invoiced' }, at: 'orderedAt' },
    ordersNotOverpaid: { measure: 'distinct', of: 'order', only: { sum: 'invoiced', reaches: 'net' }, at: 'orderedAt' },
    emptyLines: { measure: 'count', at: 'orderedAt', where: { field: 'net', atMost: 0 } },
  },
});

const ordersWithLines = own('count', 'period', 'orders with lines');
const linesPerOrder = define('amount', { lines, orders: placedOrders }, ({ lines, orders }) => lines.div(orders));
const ordersWithoutLines = define('count', { orders: placedOrders, ordersWithLines }, ({ orders, ordersWithLines }) =>
  orders.minus(ordersWithLines),
);

describe('northwind, lines', () => {
  const dates = new Map(northwindRows.map(({ order_id: id, order_date: date }) => [id, date]));
  const linesBy = (segment: 'category' | 'product') =>
    orderLines(
      northwindLines,
      {
        order: 'order_id',
        orderedAt: ({ order_id: id }) => dates.get(id),
        price: 'unit_price',
        net: ({ unit_price: price, quantity, discount }) =>
          new Decimal(price).times(quantity).times(new Decimal(1).minus(discount)),
      },
      { segments: { segment } },
    );

  it('overall', () => {
    const discountAmount = define('money', { listValue, wonValue }, ({ listValue, wonValue }) =>
      listValue.minus(wonValue),
    );
    const { total, records } = report({
      metrics: {
        ...asMetrics({ lines, unitsSold, listValue, revenue }),
        discountAmount,
        discountRate,
        unitsPerOrder,
        linesPerOrder,
        ordersWithoutLines,
      },
      sources: [
        linesBy('category'),
        orders(northwindRows, { id: 'order_id', orderedAt: 'order_date' }, { only: ['orders'] }),
      ],
    });
    northwind.expect(['overall', 'lines'], total.lines);
    northwind.expect(['overall', 'units'], total.unitsSold);
    northwind.expect(['overall', 'gross_revenue'], total.listValue);
    northwind.expect(['overall', 'net_revenue'], total.revenue);
    northwind.expect(['overall', 'discount_amount'], total.discountAmount);
    northwind.expect(['overall', 'average_discount_rate_weighted'], total.discountRate);
    northwind.expect(['overall', 'units_per_order'], total.unitsPerOrder);
    northwind.expect(['overall', 'lines_per_order'], total.linesPerOrder);
    northwind.expect(['data_quality', 'orders_without_lines'], total.ordersWithoutLines);
    northwind.expect(['published', 'recalled_not_looked_up', 'orders'], new Decimal(records['orders'] ?? NaN));
    northwind.expect(['published', 'recalled_not_looked_up', 'order_lines'], total.lines);
    northwind.expect(['published', 'recalled_not_looked_up', 'gross'], total.listValue);
    northwind.expectText(
      ['published', 'recalled_not_looked_up', 'net'],
      `${total.revenue?.toFixed(2) ?? ''} (${String(total.revenue)})`,
    );
  });

  it('gross orders and freight', () => {
    const gross = orders(northwindRows, { id: 'order_id', orderedAt: 'order_date', revenue: 'gross' });
    northwind.expect(
      ['overall', 'aov_gross'],
      report({ metrics: { averageOrderValue }, sources: [gross] }).total.averageOrderValue,
    );
    const freight = orders(northwindRows, { id: 'order_id', orderedAt: 'order_date', revenue: 'freight' });
    northwind.expect(
      ['overall', 'freight'],
      report({ metrics: { totalRevenue }, sources: [freight] }).total.totalRevenue,
    );
  });

  it('by category and by product', () => {
    const metrics = { ...asMetrics({ lines, unitsSold, revenue }), averageRevenuePerUnit };
    const byCategory = report({ metrics, sources: [linesBy('category')], by: ['segment'] });
    expect(byCategory.rows.map(({ segment }) => segment)).toEqual(northwind.groups('by_category'));
    for (const row of byCategory.rows) {
      const path = ['by_category', String(row.segment)];
      northwind.expect([...path, 'lines'], row.lines);
      northwind.expect([...path, 'units'], row.unitsSold);
      northwind.expect([...path, 'net'], row.revenue);
      northwind.expect([...path, 'share_of_net'], shareOf(row, byCategory.total));
      northwind.expect([...path, 'average_selling_price'], row.averageRevenuePerUnit);
    }
    const byProduct = report({ metrics, sources: [linesBy('product')], by: ['segment'] });
    expect(byProduct.rows).toHaveLength(northwind.groups('by_product').length);
    for (const row of byProduct.rows) {
      northwind.expect(['by_product', String(row.segment), 'units'], row.unitsSold);
      northwind.expect(['by_product', String(row.segment), 'net'], row.revenue);
    }
  });

  it('shipping', () => {
    const { shippedParcels, timelyParcels } = timelyShare.inputs;
    const lateParcels = define('count', { shippedParcels, timelyParcels }, ({ shippedParcels, timelyParcels }) =>
      shippedParcels.minus(timelyParcels),
    );
    const { total, detail } = parcelReport();
    const path = ['overall', 'shipping'];
    northwind.expect([...path, 'shipped'], total.shippedParcels);
    northwind.expect([...path, 'unshipped'], total.waitingParcels);
    northwind.expect([...path, 'on_time_rate_shipped_le_required'], total.timelyShare);
    northwind.expect([...path, 'lead_days', 'mean'], total.shippingTime);
    const inputs = new Map(detail(total, 'shippingTime').inputs.map(({ name, value }) => [name, value]));
    northwind.expect([...path, 'lead_days', 'sum'], inputs.get('packingDays'));
    northwind.expect([...path, 'lead_days', 'n'], inputs.get('shippedParcels'));

    const rows = readCsv<'order_id' | 'order_date' | 'required_date' | 'shipped_date'>('northwind/orders.csv');
    const late = report({
      metrics: { lateParcels },
      sources: [
        parcels(rows, {
          id: 'order_id',
          orderedAt: 'order_date',
          promisedFor: 'required_date',
          shippedAt: 'shipped_date',
        }),
      ],
    });
    northwind.expect([...path, 'late'], late.total.lateParcels);
  });
});

describe('chinook, lines', () => {
  const invoiceOf = new Map(invoices.map((invoice) => [invoice.invoice_id, invoice]));
  const chinookLines = orderLines(
    invoiceLines,
    {
      order: 'invoice_id',
      orderedAt: ({ invoice_id: id }) => invoiceOf.get(id)?.invoice_date,
      price: 'unit_price',
      net: ({ unit_price: price, quantity }) => new Decimal(price).times(quantity),
    },
    { segments: { genre: 'genre' } },
  );

  it('overall', () => {
    const { total } = report({
      metrics: { ...asMetrics({ lines, revenue }), averageRevenuePerUnit, linesPerOrder },
      sources: [chinookLines, orders(invoices, { id: 'invoice_id', orderedAt: 'invoice_date' }, { only: ['orders'] })],
    });
    chinook.expect(['overall', 'lines'], total.lines);
    chinook.expect(['overall', 'lines_per_invoice'], total.linesPerOrder);
    chinook.expect(['overall', 'average_selling_price'], total.averageRevenuePerUnit);
    chinook.expect(['published', 'recalled_not_looked_up', 'invoice_lines'], total.lines);
    chinook.expect(['published', 'recalled_not_looked_up', 'total'], total.revenue);
  });

  it('invoices and customers', () => {
    const mapping = { id: 'invoice_id', customer: 'customer_id', orderedAt: 'invoice_date' } as const;
    const { total } = report({
      metrics: asMetrics({ orders: placedOrders, customers }),
      sources: [orders(invoices, mapping)],
    });
    chinook.expect(['published', 'recalled_not_looked_up', 'invoices'], total.orders);
    chinook.expect(['published', 'recalled_not_looked_up', 'customers'], total.customers);
  });

  it('by genre', () => {
    const { rows, total } = report({
      metrics: asMetrics({ unitsSold, revenue }),
      sources: [chinookLines],
      by: ['genre'],
    });
    expect(rows).toHaveLength(chinook.groups('by_genre').length);
    for (const row of rows) {
      chinook.expect(['by_genre', String(row.genre), 'units'], row.unitsSold);
      chinook.expect(['by_genre', String(row.genre), 'revenue'], row.revenue);
      chinook.expect(['by_genre', String(row.genre), 'share'], shareOf(row, total));
    }
  });

  it('has invoices whose lines come to their total', () => {
    const ordersPaid = own('count', 'period', 'orders with lines of their total or more');
    const ordersNotOverpaid = own('count', 'period', 'orders with lines of their total or less');
    const deviatingOrders = define('count', { ordersWithLines, ordersPaid, ordersNotOverpaid }, (of) =>
      of.ordersWithLines.times(2).minus(of.ordersPaid).minus(of.ordersNotOverpaid),
    );
    const sides = [
      ...invoiceLines.map(({ invoice_id: order, unit_price: net }) => ({ order, net, invoiced: '0' })),
      ...invoices.map(({ invoice_id: order, total: invoiced }) => ({ order, net: '0', invoiced })),
    ];
    const deviating = (rows: readonly (typeof sides)[number][]) =>
      report({
        metrics: { deviatingOrders },
        sources: [orderLines(rows, { orderedAt: () => '2021-01-01', price: 'net', quantity: () => 1 })],
      }).total.deviatingOrders;
    chinook.expect(['data_quality', 'invoices_whose_lines_do_not_sum_to_total'], deviating(sides));
    expect(String(deviating(sides.slice(1)))).toBe('1');
  });
});

describe('jaffle shop, customers and payments', () => {
  const people = defineSource({
    name: 'people',
    title: 'People',
    description: 'Customers with and without orders.',
    fields: {
      id: { type: 'id', description: 'Names the customer.' },
      knownAt: { type: 'date', description: 'Since when the shop knows them.' },
    },
    measures: { allCustomers: { measure: 'distinct', of: 'id', at: 'knownAt' } },
  });
  const everyone = people(jaffleCustomers, { knownAt: () => '2018-01-01' }, { segments: { customer: 'id' } });
  const refunded = (...statuses: readonly string[]) =>
    orders(jaffleSales, {
      refundedAt: ({ status, orderedAt }) => (statuses.includes(status) ? orderedAt : null),
      refundedAmount: ({ status, revenue: paid }) => (statuses.includes(status) ? paid : null),
    });

  it('customers', () => {
    const customersWithoutOrders = define('count', { allCustomers, customers }, ({ allCustomers, customers }) =>
      allCustomers.minus(customers),
    );
    const { total, rows } = report({
      metrics: { ...asMetrics({ allCustomers, orders: placedOrders }), customersWithoutOrders, revenuePerCustomer },
      sources: [orders(jaffleSales), everyone],
      by: ['customer'],
    });
    jaffle.expect(['overall', 'all_customers'], total.allCustomers);
    jaffle.expect(['data_quality', 'customers_without_orders'], total.customersWithoutOrders);
    expect(rows).toHaveLength(100);
    for (const row of rows) {
      const path = ['customers_model_as_in_dbt', String(row.customer)];
      jaffle.expect([...path, 'number_of_orders'], row.orders);
      jaffle.expect([...path, 'customer_lifetime_value'], row.revenuePerCustomer);
    }
  });

  it('returns', () => {
    const metrics = { refundRate, totalRevenue };
    const returned = report({ metrics, sources: [refunded('returned')] }).total;
    jaffle.expect(['overall', 'return_rate_returned_only'], returned.refundRate);
    const pendingToo = report({ metrics, sources: [refunded('returned', 'return_pending')] }).total;
    jaffle.expect(['overall', 'return_rate_incl_pending'], pendingToo.refundRate);
    jaffle.expect(['overall', 'revenue_excluding_returned_and_pending'], pendingToo.totalRevenue);
    const completed = report({ metrics, sources: [refunded('completed')] }).total;
    jaffle.expect(['overall', 'completion_rate'], completed.refundRate);
  });

  it('payments', () => {
    const emptyLines = own('count', 'flow', 'payments of nothing');
    const ordersWithSeveralLines = own('count', 'period', 'orders with several payments');
    const dates = new Map(jaffleSales.map(({ id, orderedAt }) => [id, orderedAt]));
    const paid = orderLines(
      payments,
      {
        order: 'order_id',
        orderedAt: ({ order_id: id }) => dates.get(id),
        price: 'amount',
        quantity: () => 1,
        net: ({ amount }) => new Decimal(amount).div(100),
      },
      { segments: { method: 'payment_method' } },
    );
    const { rows, total } = report({
      metrics: {
        ...asMetrics({ lines, revenue, emptyLines, ordersWithSeveralLines }),
        meanPayment: define('money', { revenue, lines }, ({ revenue, lines }) => revenue.div(lines)),
      },
      sources: [paid],
      by: ['method'],
    });
    expect(rows.map(({ method }) => method)).toEqual(jaffle.groups('by_payment_method'));
    for (const row of rows) {
      const path = ['by_payment_method', String(row.method)];
      jaffle.expect([...path, 'payments'], row.lines);
      jaffle.expect([...path, 'amount'], row.revenue);
      jaffle.expect([...path, 'mean_payment'], row.meanPayment);
      jaffle.expect([...path, 'share_of_revenue'], shareOf(row, total));
    }
    jaffle.expect(['data_quality', 'payments_zero'], total.emptyLines);
    jaffle.expect(['data_quality', 'orders_with_several_payments'], total.ordersWithSeveralLines);
    const ofOrders = orderLines(jaffleSales, {
      order: 'id',
      price: 'revenue',
      quantity: () => 1,
      net: 'revenue',
    });
    const zero = report({ metrics: asMetrics({ emptyLines }), sources: [ofOrders] }).total.emptyLines;
    jaffle.expect(['data_quality', 'orders_with_zero_amount'], zero);
  });
});

describe('agile jira', () => {
  const rows = readCsv<'id' | 'project' | 'created_date' | 'finished_date' | 'cycle_time_days'>('agile-jira/jira.csv');
  const tasks = defineSource({
    name: 'tasks',
    title: 'Tasks',
    description: 'Tasks that may seem to end before they begin.',
    fields: {
      id: { type: 'id', description: 'Names the task.' },
      createdAt: { type: 'date', description: 'When it was reported.' },
      finishedAt: { type: 'date', description: 'When it was finished.' },
      never: { type: 'date', optional: true, description: 'Nothing.' },
      one: { type: 'amount', description: 'One task.' },
      days: { type: 'number', description: 'The days between the two, as the file has them.' },
    },
    measures: {
      createdTasks: { measure: 'count', at: 'createdAt' },
      finishedTasks: { measure: 'count', at: 'finishedAt' },
      writtenDays: { measure: 'sum', of: 'days', at: 'finishedAt' },
      openAtStart: { measure: 'count', during: { from: 'createdAt', until: 'finishedAt' } },
      openAtEnd: { measure: 'count', during: { from: 'createdAt', until: 'finishedAt' } },
      netTasks: [
        { measure: 'count', during: { from: 'createdAt', until: 'never' } },
        { measure: 'sum', of: 'one', negative: true, during: { from: 'finishedAt', until: 'never' } },
      ],
      reversedTasks: {
        measure: 'count',
        at: 'createdAt',
        where: { hours: { from: 'createdAt', to: 'finishedAt' }, atMost: -1 },
      },
      farReversedTasks: {
        measure: 'count',
        at: 'createdAt',
        where: { hours: { from: 'createdAt', to: 'finishedAt' }, atMost: -48 },
      },
      sameDayTasks: {
        measure: 'count',
        at: 'createdAt',
        where: {
          and: [
            { hours: { from: 'createdAt', to: 'finishedAt' }, atMost: 0 },
            { not: { hours: { from: 'createdAt', to: 'finishedAt' }, atMost: -24 } },
          ],
        },
      },
    },
  });
  const createdTasks = own('count', 'flow', 'created tasks');
  const finishedTasks = own('count', 'flow', 'finished tasks');
  const writtenDays = own('number', 'flow', 'days');
  const openAtStart = own('count', 'start', 'open tasks at start');
  const openAtEnd = own('count', 'end', 'open tasks at end');
  const netTasks = own('number', 'end', 'created less finished tasks');
  const reversedTasks = own('count', 'flow', 'tasks that end before they begin');
  const farReversedTasks = own('count', 'flow', 'tasks that end days before they begin');
  const sameDayTasks = own('count', 'flow', 'tasks of one day');

  const allTasks = tasks(rows, {
    createdAt: 'created_date',
    finishedAt: 'finished_date',
    never: () => null,
    one: () => 1,
    days: 'cycle_time_days',
  });
  const items = workItems(
    rows,
    { createdAt: 'created_date', startedAt: 'created_date', finishedAt: 'finished_date' },
    { segments: { year: (row) => row.created_date.slice(0, 4) } },
  );
  const itemMetrics = { ...asMetrics({ finishedItems, cycleDays }), cycleTime };
  const onInvalid = 'skip';

  type ItemRow = Readonly<Record<keyof typeof itemMetrics, Decimal | null>>;
  function expectItems(path: Path, row: ItemRow): void {
    agile.expect([...path, 'tasks'], row.finishedItems);
    agile.expect([...path, 'cycle_time_days', 'n'], row.finishedItems);
    agile.expect([...path, 'cycle_time_days', 'sum'], row.cycleDays);
    agile.expect([...path, 'cycle_time_days', 'mean'], row.cycleTime);
  }

  it('those that do not end before they begin', () => {
    const { total, rejected } = report({ metrics: itemMetrics, sources: [items], onInvalid });
    expectItems(['overall_nonnegative'], total);
    agile.expect(['data_quality', 'negative_rows'], new Decimal(rejected.length));
    expect(new Set(rejected.map(({ field, reason }) => `${field} ${reason}`))).toEqual(
      new Set(['finishedAt must not lie before startedAt']),
    );
    expect(rejected.map(({ position }) => position)).toEqual(
      [...rows.keys()].filter((position) => rows[position]?.cycle_time_days === '-1'),
    );
    const byProject = report({ metrics: itemMetrics, sources: [items], by: ['project'], onInvalid });
    for (const row of byProject.rows) expectItems(['by_project_nonnegative', String(row.project)], row);
    const byYear = report({ metrics: itemMetrics, sources: [items], by: ['year'], onInvalid });
    for (const row of byYear.rows) expectItems(['by_created_year_nonnegative', String(row.year)], row);
  });

  it('refuses the others', () => {
    expect(() => report({ metrics: itemMetrics, sources: [items] })).toThrow(
      'workItems, row 0: finishedAt must not lie before startedAt',
    );
  });

  it('all of them', () => {
    const metrics = {
      ...asMetrics({ finishedTasks, writtenDays, reversedTasks, farReversedTasks, sameDayTasks }),
      mean: define(
        'number',
        { writtenDays, finishedTasks: own('number', 'flow', 'finished tasks') },
        ({ writtenDays, finishedTasks }) => writtenDays.div(finishedTasks),
      ),
    };
    const everything = report({ metrics, sources: [allTasks], by: ['project'] });
    const sections = [
      [['overall_all_rows'], everything.total],
      ...everything.rows.map((row) => [['by_project_all_rows', String(row.project)], row] as const),
    ] as const;
    for (const [path, row] of sections) {
      agile.expect([...path, 'tasks'], row.finishedTasks);
      agile.expect([...path, 'cycle_time_days', 'n'], row.finishedTasks);
      agile.expect([...path, 'cycle_time_days', 'sum'], row.writtenDays);
      agile.expect([...path, 'cycle_time_days', 'mean'], row.mean);
    }
    const { total, rows: byProject, records } = everything;
    agile.expect(['data_quality', 'rows'], new Decimal(records['tasks'] ?? NaN));
    agile.expect(['data_quality', 'finished_before_created'], total.reversedTasks);
    agile.expect(['data_quality', 'values_below_minus_1'], total.farReversedTasks);
    agile.expect(['data_quality', 'same_day'], total.sameDayTasks);
    agile.expect(['published', 'ours', 'mean'], total.mean);
    agile.expectDigits(['published', 'published', 'mean'], total.mean, 4);
    for (const row of byProject) {
      agile.expect(['published', 'published', `project_${String(row.project)}`], row.finishedTasks);
    }
  });

  it('tasks of 2018, as published', () => {
    const { rows: years } = report({ metrics: itemMetrics, sources: [items], by: ['project', 'year'], onInvalid });
    for (const row of years.filter(({ year }) => year === '2018')) {
      const name = `2018_mean_project_${String(row.project)}`;
      agile.expect(['published', 'ours', name], row.cycleTime);
      agile.expectDigits(['published', 'published', name], row.cycleTime, 7);
    }
  });

  it('shares that are finished within some days', () => {
    for (const days of agile.groups('share_finished_within_days_nonnegative')) {
      const quick = own('count', 'flow', 'quick tasks');
      const quickTasks = defineSource({
        name: 'quickTasks',
        title: 'Quick tasks',
        description: 'Tasks finished within some days.',
        fields: {
          createdAt: { type: 'date', description: 'When it was reported.' },
          finishedAt: { type: 'date', description: 'When it was finished.' },
        },
        measures: {
          quick: {
            measure: 'count',
            at: 'finishedAt',
            where: { hours: { from: 'createdAt', to: 'finishedAt' }, atMost: 24 * Number(days) },
          },
          finishedTasks: { measure: 'count', at: 'finishedAt' },
          // Has the tasks refused that end before they begin.
          openAtEnd: { measure: 'count', during: { from: 'createdAt', until: 'finishedAt' } },
        },
      });
      const { total } = report({
        metrics: {
          ...asMetrics({ openAtEnd }),
          share: define('ratio', { quick, finishedTasks }, ({ quick, finishedTasks }) => quick.div(finishedTasks)),
        },
        sources: [quickTasks(rows, { createdAt: 'created_date', finishedAt: 'finished_date' })],
        onInvalid,
      });
      agile.expect(['share_finished_within_days_nonnegative', days], total.share);
    }
  });

  it('by month', () => {
    const months = agile.groups('monthly');
    const time = { every: 'month', from: `${months[0] ?? ''}-01`, to: `${nextMonth(months.at(-1) ?? '')}-01` } as const;
    const all = report({ metrics: asMetrics({ createdTasks, finishedTasks, netTasks }), sources: [allTasks], ...time });
    const valid = report({ metrics: asMetrics({ openAtEnd }), sources: [allTasks], onInvalid, ...time });
    const cycles = report({ metrics: { cycleTime, throughput }, sources: [items], onInvalid, ...time });
    expect(all.rows.map(({ period }) => period.label)).toEqual(months);
    for (const [index, month] of months.entries()) {
      agile.expect(['monthly', month, 'created'], all.rows[index]?.createdTasks);
      agile.expect(['monthly', month, 'finished_throughput'], all.rows[index]?.finishedTasks);
      agile.expect(['monthly', month, 'net_created_minus_finished_cumulative'], all.rows[index]?.netTasks);
      agile.expect(['monthly', month, 'open_at_month_end'], valid.rows[index]?.openAtEnd);
      agile.expect(['monthly', month, 'mean_cycle_days_of_finished_nonnegative'], cycles.rows[index]?.cycleTime);
    }
  });

  it('by two weeks, with the burn-down of each', () => {
    const buckets = agile.at('two_week_buckets_2017_nonnegative') as readonly { start: string; end: string }[];
    expect(buckets).toHaveLength(26);
    for (const [index, { start, end }] of buckets.entries()) {
      const result = report({
        metrics: asMetrics({ createdTasks, finishedTasks, openAtStart, openAtEnd }),
        sources: [allTasks],
        onInvalid,
        every: 'day',
        from: start,
        to: Date.parse(end) + 86_400_000,
      });
      const path = ['two_week_buckets_2017_nonnegative', index];
      agile.expect([...path, 'open_at_start'], result.total.openAtStart);
      agile.expect([...path, 'created'], result.total.createdTasks);
      agile.expect([...path, 'finished'], result.total.finishedTasks);
      agile.expect([...path, 'open_at_end'], result.total.openAtEnd);
      agile.expect([...path, 'sprint'], new Decimal(index + 1));
      agile.expectText([...path, 'start'], result.rows[0]?.period.label);
      agile.expectText([...path, 'end'], result.rows[13]?.period.label);
      for (const [day, row] of result.rows.entries()) {
        agile.expect([...path, 'burn_down_open_at_end_of_day', day], row.openAtEnd);
      }
    }
  });
});

describe('telco', () => {
  const rows = readCsv<
    | 'customerID'
    | 'gender'
    | 'SeniorCitizen'
    | 'PaperlessBilling'
    | 'TechSupport'
    | 'tenure'
    | 'InternetService'
    | 'Contract'
    | 'PaymentMethod'
    | 'MonthlyCharges'
    | 'TotalCharges'
    | 'Churn'
  >('telco-churn/Telco-Customer-Churn.csv');
  type Row = (typeof rows)[number];

  const bills = defineSource({
    name: 'bills',
    title: 'Bills',
    description: 'What the customers have paid so far.',
    fields: {
      id: { type: 'id', description: 'Names the customer.' },
      at: { type: 'date', description: 'When the books were closed.' },
      tenure: { type: 'months', description: 'For how long they have been there.' },
      charged: { type: 'money', optional: true, description: 'What they were charged.' },
      expected: { type: 'money', description: 'What their charge would have come to.' },
    },
    measures: {
      tenureMonths: { measure: 'sum', of: 'tenure', at: 'at' },
      billedCustomers: { measure: 'count', at: 'at' },
      chargedCustomers: { measure: 'count', at: 'at', where: { not: { field: 'charged', isNull: true } } },
      unchargedCustomers: { measure: 'count', at: 'at', where: { field: 'charged', isNull: true } },
      joiningCustomers: { measure: 'count', at: 'at', where: { field: 'tenure', equals: 0 } },
      charges: { measure: 'sum', of: 'charged', at: 'at', where: { not: { field: 'charged', isNull: true } } },
      overcharged: {
        measure: 'distinct',
        of: 'id',
        only: { sum: 'charged', reaches: 'expected' },
        at: 'at',
        where: { not: { field: 'charged', isNull: true } },
      },
      undercharged: {
        measure: 'distinct',
        of: 'id',
        only: { sum: 'expected', reaches: 'charged' },
        at: 'at',
        where: { not: { field: 'charged', isNull: true } },
      },
    },
  });
  const tenureMonths = own('months', 'flow', 'months of tenure');
  const billedCustomers = own('count', 'flow', 'billed customers');
  const chargedCustomers = own('count', 'flow', 'charged customers');
  const unchargedCustomers = own('count', 'flow', 'customers without charges');
  const joiningCustomers = own('count', 'flow', 'customers who have just joined');
  const charges = own('money', 'flow', 'charges');
  const overcharged = own('count', 'period', 'customers charged as expected or more');
  const undercharged = own('count', 'period', 'customers charged as expected or less');

  const revenuePerCustomerAtStart = define(
    'money per month',
    { mrrAtStart, customersAtStart },
    ({ mrrAtStart, customersAtStart }) => mrrAtStart.div(customersAtStart),
  );
  const margin = own('ratio', 'period', 'margin');
  const assumedMargin = define('ratio', { margin }, ({ margin }) => margin);
  const metrics = {
    ...asMetrics({
      customersAtStart,
      churnedCustomers,
      customersAtEnd,
      mrrAtStart,
      churnedMrr,
      mrrAtEnd,
      charges,
      tenureMonths,
      unchargedCustomers,
      joiningCustomers,
    }),
    customerChurnRate,
    customerRetentionRate,
    cancelledMrrRate,
    grossRevenueRetention,
    revenuePerCustomerAtStart,
    averageRevenuePerAccount,
    revenuePerLostCustomer: define(
      'money per month',
      { churnedMrr, churnedCustomers },
      ({ churnedMrr, churnedCustomers }) => churnedMrr.div(churnedCustomers),
    ),
    annualRecurringRevenue,
    customerLifetime,
    averageTenure: define('months', { tenureMonths, billedCustomers }, ({ tenureMonths, billedCustomers }) =>
      tenureMonths.div(billedCustomers),
    ),
    chargesPerChargedCustomer: define('money', { charges, chargedCustomers }, ({ charges, chargedCustomers }) =>
      charges.div(chargedCustomers),
    ),
    chargesPerCustomer: define('money', { charges, billedCustomers }, ({ charges, billedCustomers }) =>
      charges.div(billedCustomers),
    ),
  };
  const time = { from: '2018-07-01', to: '2018-10-01' };
  const segments = {
    Contract: 'Contract',
    InternetService: 'InternetService',
    segment: (row: Row): string => row.Contract,
  } as const;
  const sources = (segment: (row: Row) => string): readonly SourceRecords[] => [
    lineCustomers(
      rows,
      {
        id: 'customerID',
        joinedAt: () => '2018-06-30',
        leftAt: ({ Churn }) => (Churn === 'Yes' ? '2018-09-30' : null),
        monthlyCharge: 'MonthlyCharges',
      },
      { segments: { ...segments, segment } },
    ),
    bills(
      rows,
      {
        id: 'customerID',
        at: () => '2018-09-30',
        charged: ({ TotalCharges }) => TotalCharges.trim(),
        expected: ({ tenure, MonthlyCharges }) => new Decimal(tenure).times(MonthlyCharges),
      },
      { segments: { ...segments, segment } },
    ),
  ];
  const bucketOf = ({ tenure }: Row): string => {
    const first = Math.max(0, Math.ceil(Number(tenure) / 12) - 1) * 12;
    return `${String(first === 0 ? 0 : first + 1).padStart(2, '0')}-${String(first + 12)}`;
  };
  const sections: Readonly<Record<string, (row: Row) => string>> = {
    by_Contract: ({ Contract }) => Contract,
    by_InternetService: ({ InternetService }) => InternetService,
    by_PaymentMethod: ({ PaymentMethod }) => PaymentMethod,
    by_gender: ({ gender }) => gender,
    by_SeniorCitizen: ({ SeniorCitizen }) => SeniorCitizen,
    by_PaperlessBilling: ({ PaperlessBilling }) => PaperlessBilling,
    by_TechSupport: ({ TechSupport }) => TechSupport,
    by_tenure_bucket: bucketOf,
  };

  type CustomerRow = Readonly<Record<keyof typeof metrics, Decimal | null>>;
  function expectCustomers(path: Path, row: CustomerRow): void {
    telco.expect([...path, 'customers'], row.customersAtStart);
    telco.expect([...path, 'churned'], row.churnedCustomers);
    telco.expect([...path, 'retained'], row.customersAtEnd);
    telco.expect([...path, 'churn_rate'], row.customerChurnRate);
    telco.expect([...path, 'retention_rate'], row.customerRetentionRate);
    telco.expect([...path, 'mrr_before_churn'], row.mrrAtStart);
    telco.expect([...path, 'mrr_churned'], row.churnedMrr);
    telco.expect([...path, 'mrr_retained'], row.mrrAtEnd);
    telco.expect([...path, 'gross_revenue_churn_rate'], row.cancelledMrrRate);
    telco.expect([...path, 'gross_revenue_retention'], row.grossRevenueRetention);
    telco.expect([...path, 'arpu_all'], row.revenuePerCustomerAtStart);
    telco.expect([...path, 'arpu_retained'], row.averageRevenuePerAccount);
    telco.expect([...path, 'arpu_churned'], row.revenuePerLostCustomer);
    telco.expect([...path, 'arr_retained'], row.annualRecurringRevenue);
    telco.expectDigits([...path, 'lifetime_periods_1_over_churn'], row.customerLifetime);
    telco.expect([...path, 'avg_tenure'], row.averageTenure);
    telco.expect([...path, 'total_charges_sum_blank_as_null'], row.charges);
    telco.expect([...path, 'total_charges_mean_blank_excluded'], row.chargesPerChargedCustomer);
    telco.expect([...path, 'total_charges_mean_blank_as_0'], row.chargesPerCustomer);
  }

  const lifetimeValues = (segment: (row: Row) => string, assumed: string) =>
    report({
      metrics: { subscriptionLifetimeValue },
      sources: sources(segment).slice(0, 1),
      use: { averageRevenuePerAccount: revenuePerCustomerAtStart, grossMargin: assumedMargin },
      given: { margin: assumed },
      by: ['segment'],
      ...time,
    });

  it('overall', () => {
    const { total, records } = report({ metrics, sources: sources(() => ''), ...time });
    expectCustomers(['overall'], total);
    telco.expect(['overall', 'monthly_charge_stats', 'n'], total.customersAtStart);
    telco.expect(['overall', 'monthly_charge_stats', 'sum'], total.mrrAtStart);
    telco.expect(['overall', 'monthly_charge_stats', 'mean'], total.revenuePerCustomerAtStart);
    telco.expect(['overall', 'tenure_stats', 'n'], total.customersAtStart);
    telco.expect(['overall', 'tenure_stats', 'sum'], total.tenureMonths);
    telco.expect(['overall', 'tenure_stats', 'mean'], total.averageTenure);
    telco.expect(['data_quality', 'blank_total_charges'], total.unchargedCustomers);
    telco.expect(['data_quality', 'tenure_zero'], total.joiningCustomers);
    telco.expect(['data_quality', 'duplicate_ids'], new Decimal(rows.length - (records['lineCustomers'] ?? NaN)));
    const published = ['published', 'recalled_not_looked_up'];
    telco.expect([...published, 'rows'], total.customersAtStart);
    telco.expect([...published, 'churned'], total.churnedCustomers);
    telco.expect([...published, 'blank_total_charges'], total.unchargedCustomers);
    telco.expectDigits([...published, 'churn_rate_percent'], total.customerChurnRate?.times(100) ?? null, 4);
    const values = [lifetimeValues(() => '', '1'), lifetimeValues(() => '', '0.6')] as const;
    telco.expectDigits(['overall', 'ltv_simple_arpu_over_churn'], values[0].total.subscriptionLifetimeValue);
    telco.expectDigits(['overall', 'ltv_60pct_margin'], values[1].total.subscriptionLifetimeValue);
  });

  it.each(Object.entries(sections))('%s', (section, segment) => {
    const result = report({ metrics, sources: sources(segment), by: ['segment'], ...time });
    expect(result.rows.map((row) => String(row.segment)).sort()).toEqual([...telco.groups(section)].sort());
    for (const row of result.rows) expectCustomers([section, String(row.segment)], row);
    for (const [margin, name] of [
      ['1', 'ltv_simple_arpu_over_churn'],
      ['0.6', 'ltv_60pct_margin'],
    ] as const) {
      for (const row of lifetimeValues(segment, margin).rows) {
        telco.expectDigits([section, String(row.segment), name], row.subscriptionLifetimeValue);
      }
    }
  });

  it('by two columns', () => {
    const result = report({ metrics, sources: sources(() => ''), by: ['Contract', 'InternetService'], ...time });
    expect(result.rows).toHaveLength(9);
    const pair = (row: Pick<Row, 'Contract' | 'InternetService'>): string => `${row.Contract} | ${row.InternetService}`;
    for (const row of result.rows) {
      const { Contract, InternetService } = row;
      const name = pair({ Contract: String(Contract), InternetService: String(InternetService) });
      expectCustomers(['by_Contract_and_InternetService', name], row);
    }
    for (const [margin, name] of [
      ['1', 'ltv_simple_arpu_over_churn'],
      ['0.6', 'ltv_60pct_margin'],
    ] as const) {
      for (const row of lifetimeValues(pair, margin).rows) {
        telco.expectDigits(
          ['by_Contract_and_InternetService', String(row.segment), name],
          row.subscriptionLifetimeValue,
        );
      }
    }
  });

  it('charges that are the months times the charge', () => {
    const asExpected = define('count', { overcharged, undercharged, chargedCustomers }, (of) =>
      of.overcharged.plus(of.undercharged).minus(of.chargedCustomers),
    );
    const { total } = report({ metrics: { asExpected }, sources: sources(() => ''), ...time });
    telco.expect(['data_quality', 'total_charges_equals_tenure_x_monthly'], total.asExpected);
  });

  it('who is still there after each month, with a day for a month', () => {
    const day = (count: number): number => Date.UTC(2000, 0, 1 + count);
    const stays = defineSource({
      name: 'stays',
      title: 'Stays',
      description: 'Customers from the first month to the last that is known of them.',
      fields: {
        from: { type: 'date', description: 'The first month.' },
        last: { type: 'date', description: 'The last month.' },
        left: { type: 'flag', description: 'Whether they left then.' },
      },
      measures: {
        atRisk: { measure: 'count', during: { from: 'from', until: 'last' } },
        churned: { measure: 'count', at: 'last', where: { field: 'left', equals: true } },
        censored: { measure: 'count', at: 'last', where: { field: 'left', equals: false } },
      },
    });
    const result = report({
      metrics: asMetrics({
        atRisk: own('count', 'start', 'at risk'),
        churned: own('count', 'flow', 'churned'),
        censored: own('count', 'flow', 'censored'),
      }),
      sources: [
        stays(rows, {
          from: () => day(-1),
          last: ({ tenure }) => day(Number(tenure)),
          left: ({ Churn }) => Churn === 'Yes',
        }),
      ],
      every: 'day',
      from: day(0),
      to: day(73),
    });
    expect(result.rows).toHaveLength(73);
    for (const [index, row] of result.rows.entries()) {
      telco.expect(['kaplan_meier_by_tenure', index, 'tenure'], new Decimal(index));
      telco.expect(['kaplan_meier_by_tenure', index, 'at_risk'], row.atRisk);
      telco.expect(['kaplan_meier_by_tenure', index, 'churned'], row.churned);
      telco.expect(['kaplan_meier_by_tenure', index, 'censored'], row.censored);
    }
  });
});

const notExpressible = [
  'agile-jira cycle_column_equals_date_difference',
  'agile-jira max',
  'agile-jira median',
  'agile-jira min',
  'agile-jira p25',
  'agile-jira p75',
  'agile-jira p90',
  'agile-jira q1',
  'agile-jira q3',
  'agile-jira source',
  'chinook all_customers',
  'chinook employees_without_customers',
  'chinook median_order_value',
  'chinook median_revenue_per_customer',
  'jaffle-shop first_order',
  'jaffle-shop median_order_value',
  'jaffle-shop median_revenue_per_customer',
  'jaffle-shop most_recent_order',
  'northwind all_customers',
  'northwind customers_without_orders',
  'northwind max',
  'northwind median',
  'northwind median_order_value',
  'northwind median_revenue_per_customer',
  'northwind min',
  'northwind net_revenue_from_raw_float4_text',
  'northwind p25',
  'northwind p75',
  'northwind p90',
  'northwind partial_last_month',
  'telco-churn max',
  'telco-churn median',
  'telco-churn median_monthly_charge',
  'telco-churn median_tenure',
  'telco-churn min',
  'telco-churn p25',
  'telco-churn p75',
  'telco-churn p90',
  'telco-churn survival',
];

it('leaves out no other figure', () => {
  const unused = [northwind, chinook, jaffle, telco, agile].flatMap((reference) => reference.unused());
  expect(unused.sort()).toEqual(notExpressible);
});
