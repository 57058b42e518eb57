import { readdirSync } from 'node:fs';

/** The files and folders whose paths begin with what was typed so far. A folder ends in a slash. */
export function filesFrom(typed: string): readonly string[] {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
    return entries.map((entry) => folder + entry.name + (entry.isDirectory() ? '/' : '')).sort();
  } catch {
    // There is no such folder, or not for us: then there is nothing to offer.
    return [];
  }
}
