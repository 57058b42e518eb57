import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';

/**
 * Sees to it that no file is written that is read as well, which would be lost, and none twice.
 *
 * @param read `-` is the standard input
 * @throws CommandError that names the file
 */
export async function checkFiles(read: readonly string[], written: readonly string[]): Promise<void> {
  const places = new Set(await Promise.all(read.map(placeOf)));
  const taken = new Set<string>();
  for (const file of written) {
    const place = await placeOf(file);
    // A device or a pipe is not replaced by what is written to it.
    const isReplaced = await stat(place).then(
      (known) => known.isFile(),
      () => true,
    );
    if (!isReplaced) continue;
    if (places.has(place)) {
      throw new CommandError(`${file} is read: what is written has to have another name`, exitCodes.usage);
    }
    if (taken.has(place)) throw new CommandError(`${file} is to be written twice`, exitCodes.usage);
    taken.add(place);
  }
}

/** One and the same for all names of a file. */
async function placeOf(file: string): Promise<string> {
  return await realpath(file).catch(() => resolve(file));
}
