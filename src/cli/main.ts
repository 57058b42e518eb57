#!/usr/bin/env node
import { exitCodes } from './exit-codes';
import { run } from './run';
import { processTerminal } from './terminal';

// A reader that has enough of it, as `head` has, ends the command, and not in error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done);
  });
}

// Not process.exit, which would cut off what pipes have not taken yet.
process.exitCode = await run(process.argv.slice(2), processTerminal());
