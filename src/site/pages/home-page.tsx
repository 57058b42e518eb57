import type { VNode } from 'preact';
import { type Edition, metricFile } from './edition';
import { Page } from './page';

/** All metrics of the catalogue by domain. */
export function HomePage({ edition }: { readonly edition: Edition }): VNode {
  const { texts, domains, metrics, language } = edition;
  const { title, description, lead } = texts.home;
  const plural = new Intl.PluralRules(language);
  const counted = `${String(metrics.length)} ${texts.home.metrics[plural.select(metrics.length)] ?? ''}`;
  return (
    <Page edition={edition} kind="home" file="index.html" title={title} description={description}>
      <div class="intro">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a class="button" href="compute.html">
            {texts.home.compute}
          </a>
        </p>
      </div>
      <div class="beside">
        <nav class="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{texts.home.domains}</h2>
          <p class="quiet">{counted}</p>
          <ul>
            {domains.map((domain) => (
              <li>
                <a href={`#${domain.id}`}>{domain.title}</a> <span class="count">{domain.metrics.length}</span>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {domains.map((domain) => (
            <section class="domain" aria-labelledby={domain.id}>
              <h2 id={domain.id}>{domain.title}</h2>
              <ul class="metric-list">
                {domain.metrics.map((metric) => (
                  <li>
                    <a href={metricFile(metric.name)}>{metric.title}</a>
                    <p>{metric.description}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
