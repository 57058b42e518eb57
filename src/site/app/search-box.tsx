import type { Metric } from 'metricbook';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { catalogue } from './catalogue';
import { Combobox } from './combobox';
import { type Language, languages } from './language';
import { metricLink } from './metric-link';
import { type FoundMetric, isFoundHere, searchMetrics } from './search-metrics';
import { loadSiteTexts, siteTexts } from './site-texts';
import type { AppTexts } from './texts/app-texts';
import { counted, fill } from './words';

const MAX_RESULTS = 20;

interface SearchBoxProps {
  readonly language: Language;
  readonly texts: AppTexts['search'];
}

/** Finds metrics as one types, and leads to their pages. */
export function SearchBox({ language, texts }: SearchBoxProps): VNode {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { results, isSearching } = useSearch(text, language);
  useShortcut(input);

  const own = catalogue(language);
  const domainOf = (metric: Metric): string | undefined =>
    own.domains.find(({ metrics }) => metrics.includes(metric))?.title;
  const status = isSearching
    ? ''
    : results.length === 0
      ? texts.nothing
      : counted(texts.results, results.length, language);
  return (
    <Combobox<FoundMetric>
      id="search-input"
      label={texts.label}
      hideLabel
      placeholder={texts.placeholder}
      text={text}
      onText={setText}
      options={results}
      optionKey={({ metric }) => metric.name}
      status={status}
      inputRef={input}
      onChoose={({ metric }, inNewTab) => {
        const address = metricLink(metric);
        if (inNewTab) window.open(address, '_blank', 'noopener');
        else location.assign(address);
      }}
      renderOption={({ metric, elsewhere }) => (
        <>
          <span class="option-title">{metric.title}</span> <span class="option-domain">{domainOf(metric)}</span>
          <span class="option-description">{metric.description}</span>
          {elsewhere !== undefined && (
            <span class="option-note">
              {fill(texts.foundIn[elsewhere.language as Language], { title: elsewhere.title })}
            </span>
          )}
        </>
      )}
    />
  );
}

/** The results for a text: in the language, and in the others where it may be meant in them, once they are loaded. */
function useSearch(text: string, language: Language): { results: readonly FoundMetric[]; isSearching: boolean } {
  const [loaded, setLoaded] = useState<readonly Language[]>([]);
  const [isLoading, setIsLoading] = useState(false);
  const { results, mayBeForeign } = useMemo(() => {
    const own = catalogue(language);
    const isHere = text.trim() === '' || isFoundHere(text, own);
    const others = isHere ? [] : loaded.filter((other) => other !== language).map(catalogue);
    return { results: searchMetrics(text, own, others).slice(0, MAX_RESULTS), mayBeForeign: !isHere };
  }, [text, language, loaded]);
  useEffect(() => {
    if (!mayBeForeign || loaded.length > 0) return;
    setIsLoading(true);
    void Promise.allSettled(languages.map(loadSiteTexts)).then(() => {
      setLoaded(languages.filter((other) => siteTexts(other) !== undefined));
      setIsLoading(false);
    });
  }, [mayBeForeign, loaded]);
  return { results, isSearching: isLoading && results.length === 0 };
}

/** "/" leads to the field from anywhere but where one types. */
function useShortcut(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
      if (key !== '/' || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [input]);
}
