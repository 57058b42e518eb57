import type { Decimal, MetricInfo } from 'metricbook';
import type { ValueDetail } from 'metricbook/records';
import type { ComponentChildren, JSX } from 'preact';
import { cellAt, columnAt, type Grid, reportGrid } from '../report-grid';
import { isTimed, reasonIn, valueIn } from '../report-lines';
import type { ReportView } from '../report-view';
import { NO_VALUE, toneOf, toneOfChange, type Wording } from '../wording';
import type { Chart } from './charts-of';

/** More metrics side by side would not fit a printed page. */
const METRICS_OF_TABLE = 7;

interface PageProps {
  readonly view: ReportView;
  readonly wording: Wording;
  /** The content security policy. */
  readonly policy: string;
  readonly style: string;
  readonly charts: readonly Chart[];
  /** Turns LaTeX into MathML. */
  readonly mathematics: (latex: string) => string;
}

export function ReportPage({ view, wording, policy, style, charts, mathematics }: PageProps): JSX.Element {
  const { texts } = wording;
  const grid = reportGrid(view, wording);
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="metricbook" />
        <title>{view.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          <h1>{view.title}</h1>
          <p class="quiet">{scopeOf(view, wording)}</p>
        </header>
        <main>
          <Section id="headlines" title={texts.headlines}>
            <div class="cards">
              {Object.entries(view.report.metrics).map(([name, metric]) => (
                <Headline key={name} view={view} wording={wording} name={name} metric={metric} />
              ))}
            </div>
          </Section>
          {charts.length > 0 && (
            <Section id="charts" title={texts.charts}>
              <div class="charts">
                {charts.map((chart) => (
                  <ChartFigure key={chart.id} chart={chart} summary={texts.numbers} />
                ))}
              </div>
            </Section>
          )}
          <Section id="values" title={texts.allValues}>
            <Values grid={grid} wording={wording} />
          </Section>
          <Section id="formulas" title={texts.formulas}>
            <div class="formulas">
              {Object.entries(view.report.metrics).map(([name, metric]) => (
                <FormulaCard key={name} {...{ view, wording, name, metric, mathematics }} />
              ))}
            </div>
          </Section>
          <Section id="records" title={texts.records}>
            <Sources view={view} wording={wording} />
          </Section>
        </main>
        <footer class="quiet small">
          <p>
            {texts.created}: {wording.moment(view.createdAt, view.report.timeZone)} · {texts.timeZone}:{' '}
            {view.report.timeZone}
          </p>
        </footer>
      </body>
    </html>
  );
}

function scopeOf(view: ReportView, wording: Wording): string {
  const { period } = view.report.total;
  return period.start === undefined ? wording.texts.allPeriods : wording.period(period);
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ id, title, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface MetricProps {
  readonly view: ReportView;
  readonly wording: Wording;
  readonly name: string;
  readonly metric: MetricInfo;
}

function Headline({ view, wording, name, metric }: MetricProps): JSX.Element {
  const { report, compare, scorecard } = view;
  const { total, periodTotals } = report;
  const value = valueIn(total, name);
  // A running period has too little of everything to stand at the top.
  const index = isTimed(view) ? periodTotals.findLastIndex(({ period }) => !period.running) : -1;
  const last = periodTotals[index];
  const place = last ?? total;
  const growth = place.compared?.[name]?.growth ?? null;
  const kpi = (last === undefined ? scorecard?.total : scorecard?.periodTotals[index])?.kpis[name];
  return (
    <div class="card">
      <h3>{metric.title}</h3>
      <p class="figure">{wording.value(metric, value)}</p>
      {value === null && <p class="small quiet">{reasonIn(total, name)}</p>}
      {last !== undefined && (
        <p class="small">
          {wording.period(last.period)}: {wording.value(metric, valueIn(last, name))}
        </p>
      )}
      {compare !== undefined && growth !== null && (
        <p class={`small ${toneOfChange(metric, growth) ?? 'muted'}`}>
          {arrow(growth)} {wording.growth(place.compared?.[name])} {wording.texts.change[compare]}
        </p>
      )}
      {kpi?.target != null && kpi.status !== null && (
        <p class={`small ${toneOf(kpi.status)}`}>
          {wording.status(kpi.status)} ({wording.texts.target}: {wording.target(metric, kpi.target)})
        </p>
      )}
    </div>
  );
}

function arrow(growth: Decimal): string {
  if (growth.isZero()) return '▬';
  return growth.isPositive() ? '▲' : '▼';
}

function ChartFigure({ chart, summary }: { readonly chart: Chart; readonly summary: string }): JSX.Element {
  const { id, title, picture, legend, head, rows, note } = chart;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{title}</title>
        <g dangerouslySetInnerHTML={{ __html: picture.content }} />
      </svg>
      {legend.length > 0 && (
        <ul class="legend small">
          {legend.map((line) => (
            <li key={line.role} class={line.role}>
              {line.title}
            </li>
          ))}
        </ul>
      )}
      {note !== undefined && <p class="small quiet">{note}</p>}
      <details>
        <summary>{summary}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((text, index) => (
                <th key={index} scope="col" class={index > 0 ? 'number' : undefined}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...values], index) => (
              <tr key={index}>
                <th scope="row">{label}</th>
                {values.map((text, column) => (
                  <td key={column} class="number">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Tables of some metrics each, whose change and status stand below the value. */
function Values({ grid, wording }: { readonly grid: Grid; readonly wording: Wording }): JSX.Element {
  const { texts } = wording;
  const indexes = grid.columns.map((_, index) => index);
  const keys = indexes.filter((index) => columnAt(grid, index).metric === undefined);
  const starts = indexes.filter(
    (index) => !keys.includes(index) && columnAt(grid, index).metric !== grid.columns[index - 1]?.metric,
  );
  const groups = starts.map((start, index): Group => [start, ...indexes.slice(start + 1, starts[index + 1])]);
  const tables = Array.from({ length: Math.ceil(groups.length / METRICS_OF_TABLE) }, (_, index) =>
    groups.slice(index * METRICS_OF_TABLE, (index + 1) * METRICS_OF_TABLE),
  );
  return (
    <>
      {tables.map((shown, index) => {
        const titles = shown.map(([first]) => columnAt(grid, first).title).join(' · ');
        return (
          // It scrolls, so it must be reached by the keyboard.
          <div key={index} class="scroll" role="group" tabIndex={0} aria-label={`${texts.allValues}: ${titles}`}>
            <ValueTable grid={grid} keys={keys} groups={shown} />
          </div>
        );
      })}
      {grid.marks.map((mark) => (
        <p key={mark} class="small quiet">
          {mark}
        </p>
      ))}
      {grid.reasons.length > 0 && (
        <>
          <h3>{texts.missing}</h3>
          <ul class="notes small quiet">
            {grid.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The columns of a metric, that of its value first. */
type Group = readonly [number, ...number[]];

interface ValueTableProps {
  readonly grid: Grid;
  readonly keys: readonly number[];
  readonly groups: readonly Group[];
}

function ValueTable({ grid, keys, groups }: ValueTableProps): JSX.Element {
  const title = (index: number): string => columnAt(grid, index).title;
  return (
    <table>
      <thead>
        <tr>
          {keys.map((index) => (
            <th key={index} scope="col">
              {title(index)}
            </th>
          ))}
          {groups.map(([first, ...others]) => (
            <th key={first} scope="col" class="number">
              {title(first)}
              {others.length > 0 && <div class="small quiet">{others.map(title).join(' · ')}</div>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, place) => (
          <tr key={place} class={row.level === 'row' ? undefined : 'sum'}>
            {keys.map((index) => (
              <th key={index} scope="row">
                {cellAt(row, index).text}
              </th>
            ))}
            {groups.map((group) => (
              <td key={group[0]} class="number">
                {group
                  .map((index) => cellAt(row, index))
                  .filter(({ text }, index) => index === 0 || text !== NO_VALUE)
                  .map(({ text, tone }, index) => (
                    <span key={index} class={tone}>
                      {text}
                    </span>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FormulaProps extends MetricProps {
  readonly mathematics: PageProps['mathematics'];
}

function FormulaCard({ view, wording, name, metric, mathematics }: FormulaProps): JSX.Element {
  const { report } = view;
  const detail = report.detail(report.total, name);
  return (
    <article class="formula">
      <h3>{metric.title}</h3>
      <p class="quiet">{metric.description}</p>
      {isComputed(metric) && (
        <p class="small quiet">
          {wording.texts.withNumbers} {scopeOf(view, wording)}:
        </p>
      )}
      {isComputed(metric) && <Derivation detail={detail} wording={wording} mathematics={mathematics} />}
      {metric.notes.length > 0 && (
        <>
          <p class="small">
            <strong>{wording.texts.notes}</strong>
          </p>
          <ul class="small">
            {metric.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Whether there is more to the formula than one number. */
function isComputed(metric: MetricInfo): boolean {
  return metric.formula.expression.node.kind === 'operation';
}

interface DerivationProps {
  readonly detail: ValueDetail;
  readonly wording: Wording;
  readonly mathematics: PageProps['mathematics'];
}

/** The formula with its numbers, and the same for the metrics that it is made of. */
function Derivation({ detail, wording, mathematics }: DerivationProps): JSX.Element {
  const { metric, value, reason, explanation, inputs } = detail;
  const inner = inputs.flatMap((input) => input.detail ?? []);
  return (
    <>
      {/* It scrolls where it is wider than a phone, so it must be reached by the keyboard. */}
      <div
        class="mathematics"
        role="group"
        tabIndex={0}
        aria-label={metric.title}
        dangerouslySetInnerHTML={{ __html: mathematics(`= ${metric.formula.latex}`) }}
      />
      <p>
        {explanation === undefined ? (
          <>
            {NO_VALUE} {reason}
          </>
        ) : (
          <>
            = {explanation.numbers}
            <strong> = {wording.value(metric, value)}</strong>
          </>
        )}
      </p>
      {inner.length > 0 && (
        <ul class="inner">
          {inner.map((each) => (
            <li key={each.metric.name}>
              {each.metric.title}
              <Derivation detail={each} wording={wording} mathematics={mathematics} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Sources({ view, wording }: Pick<PageProps, 'view' | 'wording'>): JSX.Element {
  const { file, kind, rows, refused } = wording.texts.sourceColumns;
  return (
    <div class="scroll" role="group" tabIndex={0} aria-label={wording.texts.records}>
      <table>
        <thead>
          <tr>
            <th scope="col">{file}</th>
            <th scope="col">{kind}</th>
            <th scope="col" class="number">
              {rows}
            </th>
            <th scope="col" class="number">
              {refused}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.sources.map((source, index) => (
            <tr key={index}>
              <th scope="row">{source.file}</th>
              <td>{source.name}</td>
              <td class="number">{wording.count(source.rows)}</td>
              <td class={source.refused > 0 ? 'number warning' : 'number'}>
                {source.refused > 0 ? '! ' : ''}
                {wording.count(source.refused)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
