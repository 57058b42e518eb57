/** What the fragment of an address holds: the numbers entered, and the names of numbers that are at hand. */
export interface FragmentState {
  /** Texts of numbers, by the names of quantities and metrics, in the order entered. */
  readonly values: ReadonlyMap<string, string>;
  /** Names of further ones, without a value. */
  readonly have: readonly string[];
}

const HAVE = 'have';

/** Reads "#wonDeals=30&lostDeals=70&have=quota,openDeals". What cannot be read is left out. */
export function readFragment(fragment: string): FragmentState {
  const values = new Map<string, string>();
  const have = new Set<string>();
  for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (name === HAVE) for (const listed of text.split(',')) have.add(listed);
    else if (!values.has(name)) values.set(name, text);
  }
  return { values, have: [...have].filter((name) => name !== '' && !values.has(name)) };
}

/** The fragment with its "#", or nothing where it would hold nothing. */
export function writeFragment({ values, have }: FragmentState): string {
  const parts = [...values].map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  const listed = have.filter((name) => !values.has(name)).map(encodeURIComponent);
  if (listed.length > 0) parts.push(`${HAVE}=${listed.join(',')}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
