import type { QuantityName } from '../../names';
import type { QuantityText } from '../../locale';
import { activity } from './activity';
import { commerce } from './commerce';
import { contracts } from './contracts';
import { customer } from './customer';
import { deals } from './deals';
import { delivery } from './delivery';
import { email } from './email';
import { leads } from './leads';
import { marketing } from './marketing';
import { product } from './product';
import { productivity } from './productivity';
import { revenue } from './revenue';
import { subscriptions } from './subscriptions';
import { unitEconomics } from './unit-economics';

export const quantities: Readonly<Record<QuantityName, QuantityText>> = {
  ...activity,
  ...commerce,
  ...contracts,
  ...customer,
  ...deals,
  ...delivery,
  ...email,
  ...leads,
  ...marketing,
  ...product,
  ...productivity,
  ...revenue,
  ...subscriptions,
  ...unitEconomics,
};
