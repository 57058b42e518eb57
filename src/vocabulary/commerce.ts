import { quantity } from '../quantity';

export const customers = quantity({
  title: 'customers',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const unitsSold = quantity({
  title: 'units sold',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});

export const visits = quantity({
  title: 'visits',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const visitors = quantity({
  title: 'visitors',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const bouncedVisits = quantity({
  title: 'bounced visits',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const orderRevenue = quantity({
  title: 'order revenue',
  unit: 'money',
  description: 'TODO',
  timing: 'flow',
  nonNegative: true,
});

export const orders = quantity({
  title: 'orders',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const repeatCustomers = quantity({
  title: 'repeat customers',
  unit: 'count',
  description: 'TODO',
  timing: 'period',
});

export const createdCarts = quantity({
  title: 'created carts',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const completedCarts = quantity({
  title: 'completed carts',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const startedCheckouts = quantity({
  title: 'started checkouts',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const completedCheckouts = quantity({
  title: 'completed checkouts',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const visitsWithCart = quantity({
  title: 'visits with cart',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const refundedOrders = quantity({
  title: 'refunded orders',
  unit: 'count',
  description: 'TODO',
  timing: 'flow',
});

export const averageInventoryValue = quantity({
  title: 'average inventory value',
  unit: 'money',
  description: 'TODO',
  timing: 'period',
  nonNegative: true,
});

export const unitsReceived = quantity({
  title: 'units received',
  unit: 'amount',
  description: 'TODO',
  timing: 'flow',
});
