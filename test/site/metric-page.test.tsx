import { describe, expect, it } from 'vitest';
import { type Edition, editions, metricNamed } from '../../src/site/pages/edition';
import { MetricPage } from '../../src/site/pages/metric-page';
import { pageHtml } from '../../src/site/pages/page';

function page(language: string, name: string): string {
  const edition = editions.find((candidate) => candidate.language === language) as Edition;
  // Words of formulas hold together by no-break spaces.
  return pageHtml(<MetricPage edition={edition} metric={metricNamed(edition, name)} />).replaceAll('\u00a0', ' ');
}

/** The text of the section under a heading of this id. */
function section(html: string, id: string): string {
  const [, content = ''] =
    new RegExp(`<section[^>]*aria-labelledby="${id}".*?</h2>(.*?)</section>`, 's').exec(html) ?? [];
  return content
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the page of a metric', () => {
  it('shows the formula as mathematics, in words of the language', () => {
    const formula = page('en', 'winRate');
    expect(formula).toContain('<mfrac><mi>won deals</mi><mrow><mi>won deals</mi>');
    expect(page('ru', 'winRate')).toContain('<mi>выигранные сделки</mi>');
    expect(page('pl', 'winRate')).toContain('<mi>wygrane transakcje</mi>');
  });

  it('puts the numbers of the example into the formula, as the language writes them', () => {
    expect(section(page('en', 'salesVelocity'), 'example')).toContain('60 × 15,000 × 0.3 45 = 6,000');
    expect(section(page('ru', 'salesVelocity'), 'example')).toContain('60 × 15 000 × 0,3 45 = 6 000');
    expect(section(page('pl', 'winRate'), 'example')).toContain('Wynik: 30%');
  });

  it('says once when there is no result', () => {
    expect(section(page('en', 'winRate'), 'conditions')).toBe(
      'There is no result where this is zero: won deals + lost deals',
    );
    // That the divisor is more than zero is a condition of its own.
    expect(section(page('en', 'forecastAccuracy'), 'conditions')).toBe(
      'There is a result only where: value of won deals more than 0',
    );
    expect(section(page('ru', 'annualisedChurnRate'), 'conditions')).not.toContain('ноль');
  });

  it('has drivers down to quantities, and dependents up to the last', () => {
    const html = page('en', 'customerAcquisitionCost');
    expect(section(html, 'drivers')).toContain(
      'Acquisition spend Acquisition spend: depends on Advertising cost money',
    );
    expect(section(html, 'dependents')).toContain('LTV to CAC ratio');
    expect(section(page('en', 'salesVelocity'), 'dependents')).toBe(
      'No other metric in the catalogue is computed from it.',
    );
  });

  it('has nothing that the policy of the page forbids', () => {
    for (const { language } of editions) {
      expect(page(language, 'compoundGrowthRate')).not.toMatch(/ style=| on\w+=|<script>|<style/);
    }
  });
});
