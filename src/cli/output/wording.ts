import { type Decimal, format, type MetricInfo } from 'metricbook';
import type { Comparison, KpiStatus, Period, RowTarget, SegmentValue } from 'metricbook/records';
import type { ReportView } from './report-view';
import type { Texts } from './texts/texts';

export const NO_VALUE = '–';

/** What a colour says: which of them it is differs from place to place, and none stands without a sign or a word. */
export type Tone = 'good' | 'bad' | 'warning' | 'muted';

const statusSigns: Readonly<Record<KpiStatus, string>> = {
  met: '✓',
  'at risk': '!',
  missed: '✗',
  open: '…',
  undefined: NO_VALUE,
};

const statusTones: Readonly<Record<KpiStatus, Tone>> = {
  met: 'good',
  'at risk': 'warning',
  missed: 'bad',
  open: 'muted',
  undefined: 'muted',
};

const BEYOND_PERIOD = { running: ' …', clipped: ' ◔' } as const;

/** Writes numbers, periods and segments of a report in its locale and language. */
export class Wording {
  constructor(
    private readonly view: Pick<ReportView, 'locale' | 'currency' | 'translate'>,
    readonly texts: Texts,
  ) {}

  value(metric: Pick<MetricInfo, 'unit'>, value: Decimal | null | undefined): string {
    if (value === null || value === undefined) return NO_VALUE;
    const { locale, currency } = this.view;
    return format(metric, value, { locale, ...(currency !== undefined && { currency }) });
  }

  /** Why a metric has no value. */
  reason(metric: Pick<MetricInfo, 'title'>, reason: string): string {
    return `${metric.title}: ${this.view.translate(reason)}`;
  }

  /** As short as it may stand at an axis or beside a bar. */
  shortValue(metric: Pick<MetricInfo, 'unit'>, value: number): string {
    const { locale, currency } = this.view;
    const short = { locale, notation: 'compact', maximumSignificantDigits: 3 } as const;
    return format(metric, value, { ...short, ...(currency !== undefined && { currency }) });
  }

  count(count: number): string {
    return count.toLocaleString(this.view.locale);
  }

  growth(comparison: Comparison | undefined): string {
    const growth = comparison?.growth ?? null;
    if (growth === null) return NO_VALUE;
    return format({ unit: 'ratio' }, growth, { locale: this.view.locale, signDisplay: 'exceptZero' });
  }

  target(metric: Pick<MetricInfo, 'unit'>, target: RowTarget): string {
    if (isNumber(target)) return this.value(metric, target);
    const { from, to } = target;
    if (from === undefined) return `≤ ${this.value(metric, to)}`;
    return to === undefined
      ? `≥ ${this.value(metric, from)}`
      : `${this.value(metric, from)} … ${this.value(metric, to)}`;
  }

  /** A sign and a word, so that no colour is needed to tell them apart. */
  status(status: KpiStatus): string {
    return `${statusSigns[status]} ${this.texts.statuses[status]}`;
  }

  segment(value: SegmentValue): string {
    if (value === null) return this.texts.none;
    if (typeof value === 'boolean') return value ? this.texts.yes : this.texts.no;
    return String(value);
  }

  /** With a mark behind it where it is not a whole period; {@link marks} explains them. */
  period({ label, running, clipped }: Period): string {
    return `${label}${running ? BEYOND_PERIOD.running : ''}${clipped ? BEYOND_PERIOD.clipped : ''}`;
  }

  /** What the marks behind periods mean, as far as these have any. */
  marks(periods: readonly Period[]): readonly string[] {
    const { runningMark, clippedMark } = this.texts;
    return [
      ...(periods.some(({ running }) => running) ? [`${BEYOND_PERIOD.running.trim()} ${runningMark}`] : []),
      ...(periods.some(({ clipped }) => clipped) ? [`${BEYOND_PERIOD.clipped.trim()} ${clippedMark}`] : []),
    ];
  }

  moment(date: Date, timeZone: string): string {
    return date.toLocaleString(this.view.locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  }
}

/** The digits of a number with a point, whatever its size is. */
export function digits(value: Decimal | null | undefined): string | null {
  return value?.toFixed() ?? null;
}

/** A point in time in UTC, as ISO 8601 has it. */
export function instant(date: Date | undefined): string | null {
  return date?.toISOString() ?? null;
}

export function isNumber(target: RowTarget): target is Decimal {
  return 'toFixed' in target;
}

export function toneOf(status: KpiStatus): Tone {
  return statusTones[status];
}

/** Whether a change is for the better, as far as the metric says which way that is. */
export function toneOfChange(metric: Pick<MetricInfo, 'better'>, growth: Decimal | null | undefined): Tone | undefined {
  if (growth === null || growth === undefined || growth.isZero() || metric.better === 'neutral') return undefined;
  return growth.isPositive() === (metric.better === 'higher') ? 'good' : 'bad';
}
