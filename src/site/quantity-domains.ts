import type { DomainName } from '../locales/names';
import * as activity from '../vocabulary/activity';
import * as commerce from '../vocabulary/commerce';
import * as contracts from '../vocabulary/contracts';
import * as customer from '../vocabulary/customer';
import * as deals from '../vocabulary/deals';
import * as delivery from '../vocabulary/delivery';
import * as email from '../vocabulary/email';
import * as leads from '../vocabulary/leads';
import * as marketing from '../vocabulary/marketing';
import * as product from '../vocabulary/product';
import * as productivity from '../vocabulary/productivity';
import * as revenue from '../vocabulary/revenue';
import * as subscriptions from '../vocabulary/subscriptions';
import * as unitEconomics from '../vocabulary/unit-economics';

/** The names of the quantities of each domain, in alphabetical order. */
export const quantityDomains: Readonly<Record<DomainName, readonly string[]>> = {
  deals: Object.keys(deals),
  leads: Object.keys(leads),
  activity: Object.keys(activity),
  productivity: Object.keys(productivity),
  revenue: Object.keys(revenue),
  contracts: Object.keys(contracts),
  subscriptions: Object.keys(subscriptions),
  'unit-economics': Object.keys(unitEconomics),
  commerce: Object.keys(commerce),
  marketing: Object.keys(marketing),
  email: Object.keys(email),
  customer: Object.keys(customer),
  product: Object.keys(product),
  delivery: Object.keys(delivery),
};
