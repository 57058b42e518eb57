#!/usr/bin/env node
import { exitCodes } from './exit-codes';
import { run } from './run';
import { processTerminal } from './terminal';
import { textsIn } from './texts/texts-in';

const terminal = processTerminal();

// A reader that has enough of it, as `head` has, ends the command, and not in error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    if (stream === process.stdout) {
      const texts = textsIn(terminal.language);
      process.stderr.write(`${terminal.messageColours.red(texts.error)} ${texts.outputLost(error.message)}\n`);
    }
    process.exit(exitCodes.failed);
  });
}

// Not process.exit, which would cut off what pipes have not taken yet.
process.exitCode = await run(process.argv.slice(2), terminal);
