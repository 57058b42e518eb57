import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { peek } from './peek';

/** The bytes of a file, without the compression that it may have. */
export interface ByteStream {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How long the file is as it lies there, if it is known. */
  readonly size: number | undefined;
  /** How much of the file has been read so far. */
  readonly position: () => number;
}

/** Stands for the standard input where a file is named. */
export const STANDARD_INPUT = '-';

/** The name of a file in messages. */
export function shownFile(file: string): string {
  return file === STANDARD_INPUT ? 'the standard input' : file;
}

// Larger pieces would outlive the cheap part of the garbage collection and take twice as long.
const PIECE = 64 * 1024;
// Many small readings take longer than few large ones.
const READ = 16 * PIECE;

/**
 * Opens a file, or the standard input. What is compressed by gzip is told by its first bytes and unpacked.
 *
 * @throws CommandError if it cannot be read
 */
export async function openBytes(file: string, stdin: NodeJS.ReadableStream): Promise<ByteStream> {
  const size = file === STANDARD_INPUT ? undefined : await sizeOf(file);
  const stream = file === STANDARD_INPUT ? stdin : createReadStream(file, { highWaterMark: READ });
  let position = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of stream as AsyncIterable<string | Uint8Array>) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        for (let start = 0; start < bytes.length; start += PIECE) {
          const part = bytes.subarray(start, start + PIECE);
          position += part.length;
          yield part;
        }
      }
    } catch (error) {
      throw unreadable(file, error);
    }
  }
  const { first, all } = await peek(counted());
  const isPacked = first?.[0] === 0x1f && first[1] === 0x8b;
  return { bytes: isPacked ? unpacked(file, all) : all, size, position: () => position };
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const handle = await open(file);
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new CommandError(`${file} is a folder and not a file`, exitCodes.failed);
      return stats.isFile() ? stats.size : undefined;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* unpacked(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // What goes wrong ends the stream below, and so is thrown there.
  const stream = pipeline(Readable.from(bytes), createGunzip({ chunkSize: PIECE }), () => undefined);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw unreadable(file, error);
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not allowed',
  EISDIR: 'it is a folder and not a file',
};

function unreadable(file: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  return new CommandError(`${shownFile(file)} cannot be read: ${causeOf(error)}`, exitCodes.failed);
}

/** Why a file could not be read. */
export function causeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return causes[String(code)] ?? message;
}
