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
