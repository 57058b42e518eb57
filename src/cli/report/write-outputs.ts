import { extname } from 'node:path';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { type OutputFormat, outputFormats, renderReport } from '../output/render-report';
import type { ReportView } from '../output/report-view';
import type { Terminal } from '../terminal';
import type { OutputConfig } from './config';
import { OutputFile } from './output-file';

/** Something to write, and where. */
export interface Output {
  readonly format: OutputFormat;
  /** Undefined for the standard output. */
  readonly file: string | undefined;
  readonly chart: OutputConfig['chart'];
}

const endings: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'table',
  '.csv': 'csv',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
};

// A file has no width; this is that of a usual sheet of paper.
const FILE_WIDTH = 120;

/**
 * Finds the format of each output.
 *
 * @throws CommandError if the ending of a file tells none, or a terminal would be sent what it cannot show
 */
export function planOutputs(outputs: readonly OutputConfig[] = [{}], terminal: Terminal): readonly Output[] {
  return outputs.map(({ format, file, chart }) => {
    const found = format ?? (file === undefined ? 'table' : formatOfName(file));
    if (found === 'xlsx' && file === undefined && isTerminal(terminal.stdout)) {
      throw new CommandError('a workbook is not for a terminal: state --out with a file', exitCodes.usage);
    }
    return { format: found, file, chart };
  });
}

function formatOfName(file: string): OutputFormat {
  const format = endings[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  const message = `the ending of ${file} tells no format: state --output as one of ${outputFormats.join(', ')}`;
  throw new CommandError(message, exitCodes.usage);
}

function isTerminal(stream: NodeJS.WritableStream): boolean {
  return (stream as { readonly isTTY?: boolean }).isTTY === true;
}

/**
 * Opens the files to write, before anything else is done, so that none is found at the end to be out of reach.
 *
 * @throws CommandError if one of them cannot be written
 */
export async function openOutputs(outputs: readonly Output[]): Promise<readonly (OutputFile | undefined)[]> {
  const files: (OutputFile | undefined)[] = [];
  try {
    for (const { file } of outputs) files.push(file === undefined ? undefined : await OutputFile.open(file));
    return files;
  } catch (error) {
    for (const file of files) await file?.discard();
    throw error;
  }
}

/** Writes a report to all its outputs. */
export async function writeOutputs(
  view: ReportView,
  outputs: readonly Output[],
  files: readonly (OutputFile | undefined)[],
  terminal: Terminal,
): Promise<void> {
  const { default: picocolors } = await import('picocolors');
  for (const [index, { format, chart }] of outputs.entries()) {
    const file = files[index];
    const look =
      file === undefined
        ? { width: terminal.columns, colours: terminal.colours }
        : { width: FILE_WIDTH, colours: picocolors.createColors(false) };
    const content = await renderReport(view, format, { ...look, chart });
    if (file === undefined) await writeTo(terminal.stdout, content);
    else {
      await file.write(content);
      await file.finish();
    }
  }
}

async function writeTo(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
