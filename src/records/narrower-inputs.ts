/**
 * Inputs that mean something narrower in one metric than their name says elsewhere, and the quantity that a report takes
 * for them if a source supplies it: by metric and input. Of what is new, retention wants to leave out all who were not
 * there at the start, and the active base to count all who ever were.
 */
export const narrowerInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  customerRetentionRate: { newCustomers: 'customersArrived' },
  activeBaseChurnRate: { newCustomers: 'customersGained' },
};

/** The quantities that some metrics take for one. */
export function narrowerThan(quantity: string): readonly string[] {
  return Object.values(narrowerInputs).flatMap((inputs) => inputs[quantity] ?? []);
}
