import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Edition, editions } from './edition';

// Nothing but the files of the site itself: no other address, no inline script or style.
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

interface HeadProps {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the top of the site. */
  readonly root: string;
  readonly children?: ComponentChildren;
}

/** What the heads of all pages share. */
export function Head({ title, description, root, children }: HeadProps): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
      <script src={`${root}assets/theme.js`} />
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      {children}
    </head>
  );
}

interface PageProps {
  readonly edition: Edition;
  readonly kind: 'home' | 'metric' | 'compute';
  /** The file, which has the same name in every language. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly metric?: string;
  readonly children: ComponentChildren;
}

/** The frame of every page in a language: head, header and footer around the main part. */
export function Page({ edition, kind, file, title, description, metric, children }: PageProps): VNode {
  const { language, texts } = edition;
  return (
    <html lang={language} data-page={kind} data-metric={metric}>
      <Head title={`${title} · metricbook`} description={description} root="../">
        {editions.map((other) => (
          <link rel="alternate" hreflang={other.language} href={`../${other.language}/${file}`} />
        ))}
        <link rel="alternate" hreflang="x-default" href="../index.html" />
        <script defer src={`../assets/texts-${language}.js`} />
        <script defer src="../assets/app.js" />
      </Head>
      <body>
        <a class="skip-link" href="#main">
          {texts.skipToContent}
        </a>
        <header class="site-header">
          <a class="brand" href="index.html" aria-current={kind === 'home' ? 'page' : undefined}>
            metricbook
          </a>
          <a class="compute-link" href="compute.html" aria-current={kind === 'compute' ? 'page' : undefined}>
            {texts.compute.title}
          </a>
          <div id="search" class="search" data-search="" />
          <nav class="languages" aria-label={texts.languages}>
            {editions.map((other) => (
              <a
                href={`../${other.language}/${file}`}
                lang={other.language}
                hreflang={other.language}
                data-language={other.language}
                aria-current={other === edition ? 'true' : undefined}
              >
                {other.texts.language}
              </a>
            ))}
          </nav>
          <button type="button" class="button theme-toggle" data-theme-toggle="" hidden>
            {texts.theme}
          </button>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{texts.privacy}</p>
        </footer>
      </body>
    </html>
  );
}

/** A page as the text of its file. */
export function pageHtml(page: VNode): string {
  // The elements that HTML knows as void are closed by themselves; in the mathematics the slash has to stay.
  const html = renderToString(page).replace(/<(meta|link|br|hr|img|input)\b([^>]*?) ?\/>/g, '<$1$2>');
  return `<!DOCTYPE html>\n${html}\n`;
}
