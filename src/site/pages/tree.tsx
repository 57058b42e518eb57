import type { ComponentChildren, VNode } from 'preact';
import type { MetricInfo } from '../../metric';
import { capitalised } from '../app/words';
import { computeLink, type Edition, metricFile, unitName } from './edition';

interface DriversProps {
  readonly edition: Edition;
  readonly metric: MetricInfo;
}

/** What a metric is computed from, as nested lists down to quantities. */
export function Drivers({ edition, metric }: DriversProps): VNode {
  return (
    <ul>
      {Object.entries(metric.inputs).map(([name, input]) => (
        <li>
          {input.kind === 'quantity' ? (
            <>
              <a href={computeLink(name)}>{capitalised(input.title)}</a>{' '}
              <span class="quiet">{unitName(edition, input.unit)}</span>
            </>
          ) : (
            <Branch metric={input} relation={edition.texts.metric.dependsOn}>
              <Drivers edition={edition} metric={input} />
            </Branch>
          )}
        </li>
      ))}
    </ul>
  );
}

interface DependentsProps {
  readonly edition: Edition;
  readonly name: string;
}

/** The metrics that are computed from a metric or quantity, as nested lists up to those that nothing is computed from. */
export function Dependents({ edition, name }: DependentsProps): VNode {
  return (
    <ul>
      {directDependents(edition, name).map((metric) => (
        <li>
          {directDependents(edition, metric.name).length === 0 ? (
            <a href={metricFile(metric.name)}>{metric.title}</a>
          ) : (
            <Branch metric={metric} relation={edition.texts.metric.drives}>
              <Dependents edition={edition} name={metric.name} />
            </Branch>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The metrics that have a metric or quantity among their inputs. */
export function directDependents({ metrics }: Edition, name: string): readonly MetricInfo[] {
  return metrics.filter((metric) => name in metric.inputs);
}

interface BranchProps {
  readonly metric: MetricInfo;
  /** How what is below relates to the metric: "depends on". */
  readonly relation: string;
  readonly children: ComponentChildren;
}

/** A metric with what is below it, which folds. */
function Branch({ metric: { name, title }, relation, children }: BranchProps): VNode {
  return (
    <>
      <a href={metricFile(name)}>{title}</a>
      <details open>
        <summary>
          <span class="visually-hidden">{title}: </span>
          {relation}
        </summary>
        {children}
      </details>
    </>
  );
}
