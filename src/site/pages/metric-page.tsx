import type { VNode } from 'preact';
import { Exact } from '../../exact';
import type { Condition, Expression } from '../../formula/expression';
import { text } from '../../formula/notation/text';
import { render } from '../../formula/render';
import { format } from '../../format';
import type { Metric } from '../../metric';
import { capitalised } from '../app/words';
import { inNotation } from '../app/read-number';
import { excelSnippet, typescriptSnippet } from '../snippets';
import { computeLink, type Edition, metricFile, metricNamed, unitName } from './edition';
import { FormulaBox } from './formula';
import { Page } from './page';
import { Dependents, directDependents, Drivers } from './tree';

interface MetricProps {
  readonly edition: Edition;
  readonly metric: Metric;
}

/** All that the catalogue knows of a metric. */
export function MetricPage({ edition, metric }: MetricProps): VNode {
  const { name, title, description, notes, sources, related } = metric;
  const words = edition.texts.metric;
  const domain = edition.domains.find(({ metrics }) => metrics.includes(metric));
  return (
    <Page edition={edition} kind="metric" file={metricFile(name)} title={title} description={description} metric={name}>
      <div class="with-domain">
        <article class="metric">
          <header class="intro">
            <p class="breadcrumb">
              <a href={`index.html#${domain?.id ?? ''}`}>{domain?.title}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{description}</p>
            <Facts edition={edition} metric={metric} />
          </header>
          <div class="metric-formula">
            <FormulaSection edition={edition} metric={metric} />
            <Symbols edition={edition} metric={metric} />
          </div>
          <div class="metric-numbers">
            <section id="calculator" class="panel" aria-labelledby="calculator-title" hidden>
              <h2 id="calculator-title">{words.calculator}</h2>
              <div data-calculator="" />
            </section>
            <Example edition={edition} metric={metric} />
          </div>
          <div class="metric-rest">
            {notes.length > 0 && (
              <section class="trap" aria-labelledby="notes">
                <h2 id="notes">{words.notes}</h2>
                <ul>
                  {notes.map((note) => (
                    <li>{note}</li>
                  ))}
                </ul>
              </section>
            )}
            <Conditions edition={edition} metric={metric} />
            <Snippets edition={edition} metric={metric} />
            <Trees edition={edition} metric={metric} />
            {related.length > 0 && (
              <section aria-labelledby="related">
                <h2 id="related">{words.related}</h2>
                <ul class="metric-list">
                  {related
                    .map((other) => metricNamed(edition, other))
                    .map((other) => (
                      <li>
                        <a href={metricFile(other.name)}>{other.title}</a>
                        <p>{other.description}</p>
                      </li>
                    ))}
                </ul>
              </section>
            )}
            {sources.length > 0 && (
              <section class="sources" aria-labelledby="sources">
                <h2 id="sources">{words.sources}</h2>
                <ul>
                  {sources.map((source) => (
                    <li>
                      {source.url === undefined ? (
                        source.title
                      ) : (
                        <a href={source.url} rel="noreferrer">
                          {source.title}
                        </a>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </article>
        {domain !== undefined && (
          <nav class="same-domain" aria-labelledby="same-domain">
            <h2 id="same-domain">{words.sameDomain}</h2>
            <ul>
              {domain.metrics.map((other) => (
                <li>
                  <a href={metricFile(other.name)} aria-current={other === metric ? 'page' : undefined}>
                    {other.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </Page>
  );
}

function Facts({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  return (
    <dl class="facts">
      {metric.aliases.length > 0 && (
        <div>
          <dt>{words.aliases}</dt>
          <dd>{metric.aliases.join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{words.unit}</dt>
        <dd>
          {unitName(edition, metric.unit)}. {words.better[metric.better]}.
        </dd>
      </div>
      <div>
        <dt>{words.inCode}</dt>
        <dd>
          <code>{metric.name}</code>
        </dd>
      </div>
    </dl>
  );
}

function FormulaSection({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  const isExpanded = Object.values(metric.inputs).some(({ kind }) => kind === 'metric');
  return (
    <section aria-labelledby="formula">
      <h2 id="formula">{words.formula}</h2>
      <FormulaBox edition={edition} expression={metric.formula.expression} title={metric.title} />
      {isExpanded && (
        <>
          <h3>{words.expandedFormula}</h3>
          <FormulaBox edition={edition} expression={metric.expanded.expression} title={metric.title} />
        </>
      )}
    </section>
  );
}

function Symbols({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  return (
    <section aria-labelledby="symbols">
      <h2 id="symbols">{words.symbols}</h2>
      <dl class="symbols">
        {Object.entries(metric.inputs).map(([name, input]) => (
          <div>
            <dt>
              <a href={input.kind === 'metric' ? metricFile(name) : computeLink(name)}>{capitalised(input.title)}</a>
            </dt>
            <dd class="symbol-unit">
              {unitName(edition, input.unit)}
              {input.kind === 'metric' && `, ${words.computedItself}`}
            </dd>
            <dd>{input.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Example({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  const { input } = metric.example;
  const locale = edition.language;
  const result = metric(input);
  const numbers = new Map(Object.entries(input).map(([name, value]) => [name, new Exact(String(value))]));
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{words.example}</h2>
      <dl class="numbers">
        {Object.entries(metric.inputs).map(([name, measured]) => (
          <div>
            <dt>{capitalised(measured.title)}</dt>
            <dd>{format(measured, input[name] ?? 0, { locale })}</dd>
          </div>
        ))}
      </dl>
      <FormulaBox
        edition={edition}
        expression={metric.formula.expression}
        title={metric.title}
        substitute={({ node }) => (node.kind === 'input' ? numbers.get(node.name) : undefined)}
        result={result}
      />
      <p class="outcome">
        {words.exampleResult}: <strong>{format(metric, result, { locale })}</strong>
      </p>
    </section>
  );
}

function Conditions({ edition, metric }: MetricProps): VNode | null {
  const words = edition.texts.metric;
  const inWords = ({ left, relation, right }: Condition): string =>
    `${render(left, text)} ${edition.locale?.relations[relation] ?? relation} ${render(right, text)}`;
  const divisors = new Set(divisorsOf(metric.formula.expression).map((divisor) => render(divisor, text)));
  // That a divisor is more than zero says already that it is not zero.
  for (const { left, relation } of metric.definedWhen)
    if (relation === 'more than') divisors.delete(render(left, text));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [words.assumed, metric.conditions.map(inWords)],
    [words.definedWhen, metric.definedWhen.map(inWords)],
    [words.dividesBy, [...divisors]],
  ];
  if (groups.every(([, items]) => items.length === 0)) return null;
  return (
    <section class="conditions" aria-labelledby="conditions">
      <h2 id="conditions">{words.conditions}</h2>
      {groups.map(
        ([lead, items]) =>
          items.length > 0 && (
            <>
              <p>{lead}</p>
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </>
          ),
      )}
    </section>
  );
}

/** What a formula divides by and might be zero. */
function divisorsOf({ node }: Expression): readonly Expression[] {
  if (node.kind !== 'operation') return [];
  const [, second] = node.operands;
  const own = node.operation === 'div' && second !== undefined && second.node.kind !== 'number' ? [second] : [];
  return [...own, ...node.operands.flatMap(divisorsOf)];
}

function Snippets({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  const snippets = [
    ['excel', 'Excel', inNotation(excelSnippet(metric), edition.language)],
    ['typescript', 'TypeScript', typescriptSnippet(metric, metric.example.input)],
  ] as const;
  return (
    <section aria-labelledby="snippets">
      <h2 id="snippets">{words.snippets}</h2>
      {snippets.map(([id, caption, code]) => (
        <figure class="snippet">
          <figcaption id={`snippet-${id}`}>{caption}</figcaption>
          <pre tabindex={0} role="group" aria-labelledby={`snippet-${id}`}>
            <code data-snippet={id}>{code}</code>
          </pre>
          <button type="button" class="button" data-copy="" aria-describedby={`snippet-${id}`} hidden>
            {words.copy}
          </button>
        </figure>
      ))}
    </section>
  );
}

function Trees({ edition, metric }: MetricProps): VNode {
  const words = edition.texts.metric;
  const hasDependents = directDependents(edition, metric.name).length > 0;
  return (
    <div class="trees">
      <section class="tree" aria-labelledby="drivers" data-drivers="">
        <h2 id="drivers">{words.drivers}</h2>
        <p class="quiet">{words.driversLead}</p>
        <Drivers edition={edition} metric={metric} />
      </section>
      <section class="tree" aria-labelledby="dependents" data-dependents="">
        <h2 id="dependents">{words.dependents}</h2>
        <p class="quiet">{hasDependents ? words.dependentsLead : words.noDependents}</p>
        {hasDependents && <Dependents edition={edition} name={metric.name} />}
      </section>
    </div>
  );
}
