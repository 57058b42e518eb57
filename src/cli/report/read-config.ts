import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { causeOf, STANDARD_INPUT } from '../input/open-bytes';
import { checkConfig } from './check-config';
import type { ReportConfig } from './config';

/**
 * Reads a config file. The paths in it are meant from its folder.
 *
 * @throws CommandError if it cannot be read, or is not right
 */
export async function readConfig(file: string): Promise<ReportConfig> {
  const config = checkConfig(await parse(await readText(file), file), file);
  const pathOf = (path: string): string => (path === STANDARD_INPUT ? path : resolve(dirname(file), path));
  return {
    ...config,
    sources: config.sources.map((source) => ({ ...source, file: pathOf(source.file) })),
    ...(config.outputs && {
      outputs: config.outputs.map((output) => ({ ...output, ...(output.file && { file: pathOf(output.file) }) })),
    }),
    ...(config.rejected && { rejected: pathOf(config.rejected) }),
  };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${causeOf(error)}`, exitCodes.failed);
  }
}

async function parse(given: string, file: string): Promise<unknown> {
  const text = given.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { isCutOff } = await import('../input/exact-json');
    if (isCutOff(text)) {
      const line = String(text.split('\n').length);
      throw new CommandError(`${file} is no valid JSON: it is cut off in line ${line}`, exitCodes.usage);
    }
    throw new CommandError(`${file} is no valid JSON: ${(error as Error).message}`, exitCodes.usage);
  }
}
