import type { Metric } from '../metric';
import { domains } from './domains';

/** Every metric of the library, in the order of the domains. */
export const metrics: readonly Metric[] = Object.freeze(domains.flatMap((domain) => domain.metrics));
