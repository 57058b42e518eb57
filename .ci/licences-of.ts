import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * The licences of the packages that are compiled into a bundle, one after the other, by name.
 *
 * @param files the files that the bundle was made of
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.filter((file) => file.includes('node_modules/')).map(packageFolder));
  const licences = new Map(
    [...folders].map((folder): [string, string] => {
      const { name = '', version = '', license = '', author = '' } = manifestOf(folder);
      const texts = readdirSync(folder)
        .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && !/^licenses$/i.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').trim());
      const holder = typeof author === 'string' ? author : author.name;
      const text = texts.length > 0 ? texts.join('\n\n') : `Copyright ${holder || `the authors of ${name}`}`;
      return [name, `${name} ${version}, ${license}\n\n${text}\n`];
    }),
  );
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [...licences.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, text]) => text)
    .join(rule);
}

/** The folder of a file's package: the nearest one above it whose package.json has a name and a version. */
function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!(existsSync(join(folder, 'package.json')) && manifestOf(folder).version !== undefined)) {
    folder = dirname(folder);
  }
  return folder;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
