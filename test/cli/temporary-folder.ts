import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file into it, and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly file: (name: string) => string;
}

/** A folder that is there until the tests of a file have run. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'metricbook-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const file = (name: string): string => join(path, name);
  return {
    path,
    file,
    write(name, content) {
      writeFileSync(file(name), content);
      return file(name);
    },
  };
}
