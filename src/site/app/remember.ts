/** What a visitor chose, kept for the next visit. */
type Choice = 'theme' | 'language';

/** Keeps a choice where the scripts in the heads of the pages look for it; nothing forgets it. */
export function remember(choice: Choice, value: string | undefined): void {
  const key = `metricbook-${choice}`;
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden, as it is for files in some browsers: then the choice lasts as long as the page.
  }
}
