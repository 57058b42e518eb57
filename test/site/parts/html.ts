import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import type { BuiltSite } from '../built-site';

/** One configuration for all pages, which would be put together anew for each of them. */
class SharedConfigLoader extends StaticConfigLoader {
  private shared: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.shared ??= super.getConfigFor(handle));
  }
}

/** Validity of every page. */
export function testHtml(site: BuiltSite): void {
  const validator = new HtmlValidate(
    new SharedConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        // Files of the site itself change with their pages.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  );

  it('is valid on every page', () => {
    const faults: string[] = [];
    for (const file of site.pages) {
      for (const { messages } of validator.validateStringSync(site.read(file), file).results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);

  it('would not be valid with a fault', () => {
    const [file = ''] = site.pages;
    const faulty = site.read(file).replace('</main>', '<p id="twice"><p id="twice"></p></main>');
    const rules = validator.validateStringSync(faulty, file).results.flatMap(({ messages }) => messages);
    expect(rules.map(({ ruleId }) => ruleId)).toContain('no-dup-id');
  });
}
