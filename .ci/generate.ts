/**
 * Writes the files that repeat what stands elsewhere: the list of metrics of each domain,
 * docs/catalogue.md, the guides in docs/records, docs/cli.md and docs/report-config.schema.json.
 * With --check it writes nothing and fails if one of them is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const check = process.argv.includes('--check');
const outdated: string[] = [];

async function generate(path: string, content: string): Promise<void> {
  const formatted = await format(content, { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return;
  if (check) outdated.push(path);
  else writeFileSync(path, formatted);
}

const folders = readdirSync('src/metrics', { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: domain } of folders) {
  const modules = readdirSync(`src/metrics/${domain}`)
    .filter((file) => file !== 'index.ts')
    .map((file) => `export * from './${file.replace('.ts', '')}';`);
  await generate(`src/metrics/${domain}/index.ts`, ['// Made by `npm run generate`.', ...modules].join('\n'));
}

// Imported only now, because the catalogue is made of the files above.
const { toMarkdown } = await import('../src/catalogue/to-markdown');
const { feedsToMarkdown, guides, guideToMarkdown } = await import('./record-guides');
await generate('docs/catalogue.md', toMarkdown(feedsToMarkdown));
mkdirSync('docs/records', { recursive: true });
for (const guide of guides) await generate(`docs/records/${guide.name}.md`, guideToMarkdown(guide));
const { cliReference } = await import('./cli-reference');
await generate('docs/cli.md', cliReference());
const { configSchemaToJson } = await import('./config-schema');
await generate('docs/report-config.schema.json', configSchemaToJson());

if (outdated.length > 0) {
  console.error(`Out of date, run \`npm run generate\`: ${outdated.join(', ')}`);
  process.exitCode = 1;
}
