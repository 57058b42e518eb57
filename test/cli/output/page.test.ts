import { averageOrderValue, orders as placedOrders, revenueRunRate } from 'metricbook';
import { asMetrics } from 'metricbook/records';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/cli/output/html/chart';
import { renderReport } from '../../../src/cli/output/render-report';
import type { ReportView } from '../../../src/cli/output/report-view';
import { type Order, ordersView } from './views';

const months = { every: 'month', from: '2024-01-01', to: '2024-03-01', asOf: '2025-01-01' } as const;

const order = (orderedAt: string, country: string): Order => ({ customer: 'Ada', orderedAt, revenue: 10, country });

/** The texts of a page in the elements that begin so, without their tags. */
async function textsOf(view: ReportView, start: RegExp): Promise<readonly string[]> {
  const html = String(await renderReport(view, 'html', { width: 80, colours: picocolors.createColors(false) }));
  const found = html.matchAll(new RegExp(`<(?=${start.source})(\\w+)[^>]*>(.*?)</\\1>`, 'gs'));
  return [...found].map(([, , content = '']) =>
    content
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe('the figures at the top', () => {
  it.each([
    [1, '▼ -50% vs. period before'],
    [2, '▬ 0% vs. period before'],
    [3, '▲ +50% vs. period before'],
  ])('show the change from 2 orders to %i', async (count, expected) => {
    const january = [order('2024-01-05', 'Peru'), order('2024-01-06', 'Peru')];
    const february = Array.from({ length: count }, () => order('2024-02-05', 'Peru'));
    const view = ordersView([...january, ...february], asMetrics({ orders: placedOrders }), {
      ...months,
      compare: 'previous-period',
    });
    expect(await textsOf(view, /p class="small (?:muted|good|bad)"/)).toEqual([expected]);
  });

  it('say why there is none', async () => {
    const view = ordersView([order('2024-01-05', 'Peru')], { revenueRunRate });
    const reason = 'elapsed months needs a period with a start and an end';
    expect(await textsOf(view, /p class="small quiet"/)).toContain(reason);
    expect(await textsOf(view, /article/)).toEqual([expect.stringContaining(`– ${reason}`)]);
  });
});

describe('the pictures', () => {
  it('leave out segments without a value, and say how many', async () => {
    // Peru ordered only before the report begins.
    const rows = [order('2023-12-05', 'Peru'), order('2024-01-05', 'Poland'), order('2024-02-05', 'Poland')];
    const view = ordersView(rows, { averageOrderValue }, { ...months, by: ['country'] });
    expect(view.report.segmentTotals.map(({ country }) => country)).toEqual(['Peru', 'Poland']);
    const [, bySegment = ''] = await textsOf(view, /figure>/);
    expect(bySegment).toContain('not shown: 1');
    expect(bySegment).not.toContain('Peru');
  });

  it('put the text of a negative bar where there is room for it', () => {
    const bars = [
      { label: 'up', value: 10, text: 'ten' },
      { label: 'down', value: -10, text: 'minus ten' },
    ];
    const { content } = barChart('bars', bars);
    const place = (text: string): number =>
      Number(new RegExp(`translate\\(([\\d.]+) [^>]*>${text}<`).exec(content)?.[1]);
    // The zero is in the middle: to its right begins one text, behind the bar, and to its left the other, within the bar.
    expect(place('ten')).toBeGreaterThan(place('minus ten'));
    expect(place('minus ten')).toBeLessThan(200);
  });
});
