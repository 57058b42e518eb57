import { useEffect, useRef } from 'preact/hooks';

/**
 * For changes that take away what has the focus.
 *
 * @returns a function that tells which element, by its id, is to have the focus after the next change
 */
export function useFocusAfter(): (id: string | undefined) => void {
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    document.getElementById(next.current)?.focus();
    next.current = undefined;
  });
  return (id) => {
    next.current = id;
  };
}
