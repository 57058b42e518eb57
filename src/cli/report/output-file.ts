import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';

const unfinished = new Set<string>();
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
let isWatching = false;

/** Removes what is not finished when the command ends, whether it is interrupted or has nowhere to write to. */
function watchEnd(): void {
  if (isWatching) return;
  isWatching = true;
  process.once('exit', () => {
    for (const file of unfinished) rmSync(file, { force: true });
  });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
}

/**
 * A file in the making. It is written under another name in the same folder, and takes its own name when all of it is
 * there, so that nobody ever finds half of it.
 */
export class OutputFile {
  private constructor(
    private readonly path: string,
    private readonly target: string,
    private readonly handle: FileHandle,
    private readonly temporary: string | undefined,
  ) {}

  /** @throws CommandError if it cannot be written */
  static async open(path: string): Promise<OutputFile> {
    return await telling(path, async () => {
      const target = await realpath(path).catch(() => path);
      const known = await stat(target).catch(() => undefined);
      if (known?.isDirectory() === true) throw new CommandError(`${path} is a folder and not a file`, exitCodes.failed);
      // A device or a pipe has nothing to rename.
      if (known !== undefined && !known.isFile())
        return new OutputFile(path, target, await open(target, 'w'), undefined);
      const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
      const handle = await open(temporary, 'w', known?.mode);
      unfinished.add(temporary);
      watchEnd();
      return new OutputFile(path, target, handle, temporary);
    });
  }

  async write(content: string | Uint8Array): Promise<void> {
    await telling(this.path, async () => {
      await this.handle.appendFile(content);
    });
  }

  /** Gives it its name. */
  async finish(): Promise<void> {
    await telling(this.path, async () => {
      await this.handle.close();
      if (this.temporary === undefined) return;
      await rename(this.temporary, this.target);
      unfinished.delete(this.temporary);
    });
  }

  /** Leaves nothing of it. Of a file that is finished, nothing is left to do. */
  async discard(): Promise<void> {
    await this.handle.close();
    if (this.temporary === undefined || !unfinished.delete(this.temporary)) return;
    await rm(this.temporary, { force: true });
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'writing there is not allowed',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no space left',
};

async function telling<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${path} cannot be written: ${causes[String(code)] ?? message}`, exitCodes.failed);
  }
}
