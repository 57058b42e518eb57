import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import readXlsxFile from 'read-excel-file/node';

const run = promisify(execFile);

/** The rows of each sheet, by its name. */
export type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Opens workbooks in LibreOffice, which computes them, and reads what then stands in their sheets. */
export async function recalculate<Name extends string>(
  workbooks: Readonly<Record<Name, Uint8Array>>,
): Promise<Readonly<Record<Name, Sheets>>> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const out = join(folder, 'out');
    await mkdir(out);
    const names = Object.keys(workbooks) as Name[];
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    for (const [index, name] of names.entries()) await writeFile(files[index] as string, workbooks[name]);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files];
    await run('soffice', args, { timeout: 150_000 });
    const computed = {} as Record<Name, Sheets>;
    for (const name of names) {
      const sheets = await readXlsxFile(await readFile(join(out, `${name}.xlsx`)));
      computed[name] = Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
    }
    return computed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
