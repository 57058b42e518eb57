import { find } from 'metricbook/catalogue';
import { readFragment, writeFragment } from './fragment';
import { metricFragment } from './metric-link';

/** A link of the static page to another page of the site. */
interface PageLink {
  readonly link: HTMLAnchorElement;
  /** The address without its fragment. */
  readonly address: string;
  /** The last part of the address, without its ending. */
  readonly page: string;
  /** The names that the link itself says are at hand. */
  readonly have: readonly string[];
}

/** Puts the numbers of this page on the links to others. */
export type CarryNumbers = (values: ReadonlyMap<string, string>, have?: readonly string[]) => void;

/**
 * Collects the links of the page as it was built, so it has to be called before anything is added.
 *
 * @returns a function that puts numbers on them: all on a link to another language and to what can be computed, and on a
 * link to a metric those that it is computed from
 */
export function carryNumbers(): CarryNumbers {
  const links = pageLinks();
  return (values, have = []) => {
    const filled = new Map([...values].filter(([, text]) => text !== ''));
    for (const { link, address, page, have: own } of links) {
      const metric = find(page);
      const fragment = (): string => {
        if (link.dataset['language'] !== undefined) return writeFragment({ values, have });
        if (page === 'compute') return writeFragment({ values: filled, have: [...new Set([...have, ...own])] });
        return metric === undefined ? '' : metricFragment(metric, filled);
      };
      link.setAttribute('href', address + fragment());
    }
  };
}

function pageLinks(): readonly PageLink[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-language], main a[href]');
  return [...links].flatMap((link) => {
    const pattern = /^((?:\.\.\/\w+\/)?([\w-]+)\.html)(#.*)?$/;
    const [, address, page, fragment = ''] = pattern.exec(link.getAttribute('href') ?? '') ?? [];
    // What leads to a part of a page has a fragment of its own.
    if (address === undefined || page === undefined || (fragment !== '' && !fragment.includes('='))) return [];
    return [{ link, address, page, have: readFragment(fragment).have }];
  });
}
