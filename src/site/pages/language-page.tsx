import type { VNode } from 'preact';
import { editions } from './edition';
import { Head } from './page';

/** The page at the top of the site: the choice of language. */
export function LanguagePage(): VNode {
  return (
    <html lang="en">
      <Head title="metricbook" description={editions.map(({ texts }) => texts.home.title).join(' · ')} root="">
        {editions.map(({ language }) => (
          <link rel="alternate" hreflang={language} href={`${language}/index.html`} />
        ))}
        <script defer src="assets/language.js" />
      </Head>
      <body class="language-page">
        <main>
          <h1>metricbook</h1>
          <ul>
            {editions.map(({ language, texts }) => (
              <li>
                <a href={`${language}/index.html`} lang={language} hreflang={language} data-language={language}>
                  <strong>{texts.language}</strong> <span>{texts.home.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
