/** The code of a currency that is written in any case; undefined if there is no such currency. */
export function currencyCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}
