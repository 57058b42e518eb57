import type { Metric } from '../metric';
import * as activity from '../metrics/activity';
import * as commerce from '../metrics/commerce';
import * as contracts from '../metrics/contracts';
import * as customer from '../metrics/customer';
import * as deals from '../metrics/deals';
import * as delivery from '../metrics/delivery';
import * as email from '../metrics/email';
import * as leads from '../metrics/leads';
import * as marketing from '../metrics/marketing';
import * as product from '../metrics/product';
import * as productivity from '../metrics/productivity';
import * as revenue from '../metrics/revenue';
import * as subscriptions from '../metrics/subscriptions';
import * as unitEconomics from '../metrics/unit-economics';

/** A field of business and its metrics, in alphabetical order of their names. */
export interface Domain {
  readonly id: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
}

/** The domains of the catalogue, in its order. */
export const domains: readonly Domain[] = Object.freeze([
  domain('deals', 'Deals and pipeline', deals),
  domain('leads', 'Leads', leads),
  domain('activity', 'Sales activity', activity),
  domain('productivity', 'Sales productivity', productivity),
  domain('revenue', 'Revenue and profit', revenue),
  domain('contracts', 'Contracts', contracts),
  domain('subscriptions', 'Subscriptions', subscriptions),
  domain('unit-economics', 'Unit economics', unitEconomics),
  domain('commerce', 'Commerce', commerce),
  domain('marketing', 'Marketing', marketing),
  domain('email', 'E-mail marketing', email),
  domain('customer', 'Customer satisfaction and support', customer),
  domain('product', 'Product use', product),
  domain('delivery', 'Project and software delivery', delivery),
]);

function domain(id: string, title: string, exports: object): Domain {
  const metrics = Object.values(exports) as Metric[];
  // A module lists its exports by name, a bundle of it in another order.
  metrics.sort((left, right) => (left.name < right.name ? -1 : 1));
  return Object.freeze({ id, title, metrics: Object.freeze(metrics) });
}
