import type { VNode } from 'preact';
import type { DomainName } from '../../locales/names';
import { capitalised } from '../app/words';
import { quantityDomains } from '../quantity-domains';
import { computeLink, type Edition, metricFile } from './edition';
import { Page } from './page';

/** Which metrics can be computed from the numbers at hand; without scripts, all quantities and what uses them. */
export function ComputePage({ edition }: { readonly edition: Edition }): VNode {
  const { texts, domains } = edition;
  const { title, description, lead } = texts.compute;
  return (
    <Page edition={edition} kind="compute" file="compute.html" title={title} description={description}>
      <div class="intro">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="compute" data-compute="" />
      <section class="static-list" aria-labelledby="quantities" data-compute-list="">
        <h2 id="quantities">{texts.compute.quantities}</h2>
        {domains.map((domain) => (
          <section class="domain" aria-labelledby={domain.id}>
            <h3 id={domain.id}>{domain.title}</h3>
            <dl class="quantity-list">
              {byTitle(edition, quantityDomains[domain.id as DomainName]).map((name) => (
                <QuantityEntry edition={edition} name={name} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Page>
  );
}

function byTitle({ quantities, language }: Edition, names: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator(language);
  const title = (name: string): string => quantities[name]?.title ?? name;
  return [...names].sort((left, right) => compare(title(left), title(right)));
}

function QuantityEntry({ edition, name }: { readonly edition: Edition; readonly name: string }): VNode | null {
  const quantity = edition.quantities[name];
  if (quantity === undefined) return null;
  const users = edition.metrics.filter((metric) => name in metric.inputs);
  return (
    <div>
      <dt>
        <a href={computeLink(name)}>{capitalised(quantity.title)}</a>
      </dt>
      <dd>{quantity.description}</dd>
      <dd class="users">
        <span class="quiet">{edition.texts.compute.metrics}</span>{' '}
        {users.map((metric, index) => (
          <>
            {index > 0 && ', '}
            <a href={metricFile(metric.name)}>{metric.title}</a>
          </>
        ))}
      </dd>
    </div>
  );
}
