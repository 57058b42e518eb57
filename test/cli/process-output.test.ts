import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mainFile, plainEnv } from './run-cli';

// A disk without space, where the system has one to try it on.
const full = '/dev/full';

it.skipIf(!existsSync(full))('an output that takes nothing is an error in words', () => {
  const output = openSync(full, 'w');
  const { status, stderr } = spawnSync(process.execPath, [mainFile, 'list'], {
    env: plainEnv(),
    stdio: ['ignore', output, 'pipe'],
  });
  closeSync(output);
  expect(status).toBe(1);
  expect(stderr.toString()).toMatch(/^error: the output cannot be written: ENOSPC.*\n$/);
});
