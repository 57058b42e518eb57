import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readSheet } from 'read-excel-file/node';

const run = promisify(execFile);

/** Opens a workbook in LibreOffice, which computes it, and reads what then stands in its sheets. */
export async function recalculate(
  workbook: Uint8Array,
  sheets: readonly string[],
): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const file = join(folder, 'report.xlsx');
    const out = join(folder, 'out');
    await writeFile(file, workbook);
    await mkdir(out);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    await run('soffice', args, { timeout: 150_000 });
    const bytes = await readFile(join(out, 'report.xlsx'));
    const read = await Promise.all(sheets.map(async (sheet) => [sheet, await readSheet(bytes, sheet)] as const));
    return Object.fromEntries(read);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
