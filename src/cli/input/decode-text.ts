import { isAscii } from 'node:buffer';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';

/**
 * Turns the bytes of a file into text. A byte-order mark is dropped.
 *
 * Without a stated encoding, UTF-16 is told by its mark or by its zero bytes. As long as there are nothing but ASCII
 * characters, all other encodings are the same; the piece with the first other one decides between UTF-8, if it is valid,
 * and the encoding that its letters are most likely to be of.
 *
 * @param file how messages call the file
 * @param encoding as `TextDecoder` knows it, such as `windows-1251`
 * @param onDetected is told of the encoding, if it is neither stated nor UTF-8
 * @throws CommandError if there is no such encoding, or the bytes are not of it
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  encoding: string | undefined,
  onDetected: (encoding: string) => void,
): AsyncGenerator<string> {
  let decoder = encoding === undefined ? undefined : decoderOf(encoding);
  let position = 0;
  const decode = (piece: Uint8Array | undefined): string => {
    if (decoder === undefined) return '';
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      const near = `near byte ${String(position)}`;
      throw new CommandError(`${file} is not ${decoder.encoding} ${near}: state its encoding`, exitCodes.failed);
    }
  };
  for await (const piece of bytes) {
    if (decoder === undefined) {
      const wide = position === 0 ? wideEncodingOf(piece) : undefined;
      if (wide === undefined && isAscii(piece)) {
        position += piece.length;
        yield Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
        continue;
      }
      const detected = wide ?? (isUtf8SoFar(piece) ? 'utf-8' : await likelyEncodingOf(piece));
      decoder = decoderOf(detected);
      if (detected !== 'utf-8') onDetected(decoder.encoding);
    }
    const text = decode(piece);
    position += piece.length;
    if (text !== '') yield text;
  }
  const rest = decode(undefined);
  if (rest !== '') yield rest;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    const examples = 'utf-8, utf-16le, windows-1250, windows-1251 or windows-1252';
    throw new CommandError(`there is no encoding "${encoding}": it is named such as ${examples}`, exitCodes.usage);
  }
}

/** UTF-16 by its mark, or by the zeros that ASCII characters have in it. */
function wideEncodingOf(piece: Uint8Array): string | undefined {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  const start = piece.subarray(0, 1024);
  const [even = 0, odd = 0] = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length);
  // A zero here and there is no more than a broken cell.
  if (Math.max(even, odd) < start.length / 16) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8SoFar(piece: Uint8Array): boolean {
  try {
    // A character may be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Of the encodings with one byte for each letter, those that files still come in, by the names that their letters are
// recognised under. Others have to be stated.
const likely: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'ISO-8859-2': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
};

// In percent, as chardet has it.
const SURE = 50;

/** Takes the bytes for those of windows-1252, unless their letters tell of another encoding. */
async function likelyEncodingOf(piece: Uint8Array): Promise<string> {
  const latin = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
  // Names of columns, numbers and the like tell nothing, and are many.
  const words = latin.match(/[a-z\x80-\xff]*[\x80-\xff][a-z\x80-\xff]*/gi) ?? [];
  const letters = words.join('');
  // Where letters with accents outnumber those without, they are none.
  if (letters.replace(/[^\xa8\xb8\xc0-\xff]/g, '').length > (letters.length * 2) / 3) return 'windows-1251';
  // ą, ł and ż, which windows-1252 has signs for that are never within a word.
  if (words.some((word) => /[a-z\xc0-\xff][\xb3\xb9\xbf][a-z\xc0-\xff]/i.test(word))) return 'windows-1250';
  // A CommonJS package: in the bundle, all it exports is its default.
  const { default: chardet } = await import('chardet');
  const sure = chardet.analyse(Buffer.from(words.join(' '), 'latin1')).filter(({ confidence }) => confidence >= SURE);
  const names = [...sure, ...chardet.analyse(piece)].flatMap(({ name }) => likely[name] ?? []);
  return names[0] ?? 'windows-1252';
}
