import { quantity } from '../quantity';

export const revenue = quantity({
  title: 'revenue',
  unit: 'money',
  description:
    'Income from sales in the period, after discounts and refunds and before any costs; sales tax and VAT are not counted.',
  timing: 'flow',
});

export const current = quantity({
  title: 'current value',
  unit: 'number',
  description:
    'What is compared, in the period looked at: revenue, profit, users or anything else, in the same unit as the previous value.',
  timing: 'period',
});

export const previous = quantity({
  title: 'previous value',
  unit: 'number',
  description: 'What it is compared with: the same thing in the period before.',
  timing: 'period',
});

export const priorYearRevenue = quantity({
  title: 'prior-year revenue',
  unit: 'money',
  description: 'Revenue of the same period one year earlier, counted in the same way.',
  timing: 'flow',
});

export const priorQuarterRevenue = quantity({
  title: 'prior-quarter revenue',
  unit: 'money',
  description: 'Revenue of the quarter before, counted in the same way.',
  timing: 'flow',
});

export const priorMonthRevenue = quantity({
  title: 'prior-month revenue',
  unit: 'money',
  description: 'Revenue of the month before, counted in the same way.',
  timing: 'flow',
});

export const endValue = quantity({
  title: 'end value',
  unit: 'number',
  description:
    'What has grown, in the last period: revenue, profit, users or anything else, in the same unit as the start value.',
  timing: 'end',
});

export const startValue = quantity({
  title: 'start value',
  unit: 'number',
  description: 'What has grown, in the first period: the base of the growth.',
  timing: 'start',
});

export const elapsedPeriods = quantity({
  title: 'elapsed periods',
  unit: 'amount',
  description:
    'Years, months or other steps from the first period to the last: from 2020 to 2024 there are 4 years, not 5.',
  timing: 'flow',
});

export const newCustomerRevenue = quantity({
  title: 'new customer revenue',
  unit: 'money',
  description: 'The part of revenue that came from customers who bought for the first time in the period.',
  timing: 'flow',
});

export const existingCustomerRevenue = quantity({
  title: 'existing customer revenue',
  unit: 'money',
  description:
    'The part of revenue that came from customers won in earlier periods: renewals, upgrades and repeat orders.',
  timing: 'flow',
});

export const topCustomerRevenue = quantity({
  title: 'top customer revenue',
  unit: 'money',
  description:
    'The part of revenue that came from the largest customers: the first, or the first five or ten, as chosen.',
  timing: 'flow',
});

export const elapsedMonths = quantity({
  title: 'elapsed months',
  unit: 'months',
  description: 'Months in which the revenue was earned, parts of a month included: a quarter is 3.',
  timing: 'flow',
});

export const recurringRevenue = quantity({
  title: 'recurring revenue',
  unit: 'money',
  description:
    'The part of revenue that repeats under a subscription or contract; one-time fees and single sales are not counted.',
  timing: 'flow',
});

export const costOfGoodsSold = quantity({
  title: 'cost of goods sold',
  unit: 'money',
  description:
    'Direct costs of what was sold, such as material, production, hosting and support, as a positive amount; sales, marketing and administration are not counted.',
  timing: 'flow',
  nonNegative: true,
});

export const variableCosts = quantity({
  title: 'variable costs',
  unit: 'money',
  description:
    'Costs that rise with every unit sold, such as material, commissions and payment fees, as a positive amount; rent and fixed salaries are not counted.',
  timing: 'flow',
  nonNegative: true,
});

export const operatingIncome = quantity({
  title: 'operating income',
  unit: 'money',
  description:
    'Profit from running the business, after all operating costs and before interest and tax; negative for a loss.',
  timing: 'flow',
});

export const netProfit = quantity({
  title: 'net profit',
  unit: 'money',
  description: 'What is left of revenue after all costs, interest and tax; negative for a loss.',
  timing: 'flow',
});

export const fixedCosts = quantity({
  title: 'fixed costs',
  unit: 'money',
  description: 'Costs that stay the same however much is sold, such as rent and fixed salaries, as a positive amount.',
  timing: 'flow',
  nonNegative: true,
});

export const unitPrice = quantity({
  title: 'price per unit',
  unit: 'money',
  description: 'What a buyer pays for one unit, after discounts and without sales tax.',
  timing: 'period',
  nonNegative: true,
});

export const unitVariableCost = quantity({
  title: 'variable cost per unit',
  unit: 'money',
  description:
    'What one more unit costs to make, sell and deliver, as a positive amount; fixed costs are not spread over it.',
  timing: 'period',
  nonNegative: true,
});
