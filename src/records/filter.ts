/** Which records a measure counts: plain data, so that the same filter can be written in another language. */
export type Filter<Name extends string = string> =
  | { readonly field: Name; readonly equals: string | number | boolean }
  | { readonly field: Name; readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly field: Name; readonly atLeast: number }
  | { readonly field: Name; readonly atMost: number }
  | { readonly field: Name; readonly isNull: true }
  /** Hours that passed between two dates of the record; false where one of them is missing. */
  | { readonly hours: { readonly from: Name; readonly to: Name }; readonly atMost: number }
  | { readonly and: readonly Filter<Name>[] }
  | { readonly or: readonly Filter<Name>[] }
  | { readonly not: Filter<Name> };

/** The fields that a filter looks at. */
export function fieldsOfFilter(filter: Filter): readonly string[] {
  if ('field' in filter) return [filter.field];
  if ('hours' in filter) return [filter.hours.from, filter.hours.to];
  if ('not' in filter) return fieldsOfFilter(filter.not);
  return ('and' in filter ? filter.and : filter.or).flatMap(fieldsOfFilter);
}
