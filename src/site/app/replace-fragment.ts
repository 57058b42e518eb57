/** Puts numbers into the address, without a new entry in the history for each key that is pressed. */
export function replaceFragment(fragment: string): void {
  const { hash, pathname, search } = location;
  // "#formula" leads to a part of the page, and stays as long as there are no numbers.
  const isAnchor = hash !== '' && !hash.includes('=');
  if (fragment === hash || (fragment === '' && isAnchor)) return;
  history.replaceState(null, '', fragment === '' ? pathname + search : fragment);
}
