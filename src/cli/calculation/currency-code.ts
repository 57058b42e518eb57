/** The code of a currency that is written in any case; undefined if there is no such currency. */
export function currencyCode(typed: string): string | undefined {
  const code = inCapitals(typed);
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

/** A code that is written in any case as others are written, whether there is such a currency or not. */
export function inCapitals(typed: string): string {
  return typed.trim().toUpperCase();
}
