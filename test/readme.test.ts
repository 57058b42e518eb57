import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metrics } from '../src/catalogue/index';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}test/readme-blocks`;
const documents = ['README.md', 'docs/records.md', 'docs/cohorts.md', 'docs/targets.md', 'docs/subscriptions.md'].map(
  (path) => readFileSync(root + path, 'utf8'),
);
const [readme = ''] = documents;
const blocks = documents
  .flatMap((text) => text.split(/^#+ /m))
  .flatMap((section) =>
    [...section.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code = '']) => {
      const heading = section.slice(0, section.indexOf('\n'));
      const name = heading.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      return { heading, code, path: `${folder}/${name}${code.includes("from 'vitest'") ? '.test' : ''}.ts` };
    }),
  );

/** Turns `expression; // → text` into a check that the expression, as a string, is the text. */
function withChecks(code: string): string {
  const checks = code.replace(
    /^(.*); \/\/ → (.*)$/gm,
    (_, expression: string, expected: string) => `check(${expression}, ${JSON.stringify(expected)});`,
  );
  return `${checks}\nfunction check(actual: unknown, expected: string): void {\n  if (String(actual) !== expected) throw new Error(\`\${String(actual)} is not \${expected}\`);\n}\n`;
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { path, code } of blocks) writeFileSync(path, withChecks(code));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the README and the guide to records', () => {
  it('has every block of TypeScript in the tests', () => {
    expect(blocks).toHaveLength(documents.join('').split('```ts').length - 1);
    expect(new Set(blocks.map(({ path }) => path)).size).toBe(blocks.length);
    expect(blocks.filter(({ code }) => code.includes('// → ')).length).toBeGreaterThan(6);
  });

  it('has blocks that type-check', () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(
      blocks.map(({ path }) => path),
      { ...options, noUnusedLocals: false },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });

  it.each(blocks)('$heading', ({ path }) => {
    const isTest = path.endsWith('.test.ts');
    const command = isTest ? ['node_modules/vitest/vitest.mjs', 'run', path] : ['--import', 'tsx', path];
    const run = (): string => execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  });

  it('counts the metrics right', () => {
    expect(readme).toContain(`NPS, ROI and ${String(metrics.length - 6)} others`);
    expect(readme).toContain(`[${String(metrics.length)} metrics]`);
  });
});
