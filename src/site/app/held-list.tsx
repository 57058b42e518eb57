import type { VNode } from 'preact';
import type { Entry } from './calculation';
import type { HeldNumber } from './held-number';
import type { AppTexts } from './texts/app-texts';
import { capitalised, fill } from './words';

interface HeldListProps {
  readonly held: readonly HeldNumber[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly titleOf: (name: string) => string;
  readonly texts: AppTexts['compute'];
  readonly onText: (name: string, text: string) => void;
  /** @param next the number behind the one removed, or else the one before it */
  readonly onRemove: (name: string, next: string | undefined) => void;
}

/** The id of the field for the value of a number. */
export function heldFieldId(name: string): string {
  return `held-${name}`;
}

/** The numbers at hand, each with a field for its value and a button that takes it off. */
export function HeldList({ held, entries, titleOf, texts, onText, onRemove }: HeldListProps): VNode {
  return (
    <ul class="chips">
      {held.map(({ name, text }, index) => {
        const id = heldFieldId(name);
        const title = titleOf(name);
        const entry = entries.get(name);
        const problem = entry?.kind === 'refused' ? entry.reason : undefined;
        return (
          <li key={name} class="chip">
            <span class="chip-title">{capitalised(title)}</span>
            <input
              id={id}
              type="text"
              inputmode="decimal"
              autocomplete="off"
              spellcheck={false}
              placeholder={texts.valuePlaceholder}
              aria-label={fill(texts.value, { title: capitalised(title) })}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={problem === undefined ? undefined : `${id}-error`}
              value={text}
              onInput={({ currentTarget }) => {
                onText(name, currentTarget.value);
              }}
            />
            <button
              type="button"
              class="chip-remove"
              aria-label={fill(texts.remove, { title })}
              onClick={() => {
                onRemove(name, (held[index + 1] ?? held[index - 1])?.name);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
            {problem !== undefined && (
              <p id={`${id}-error`} class="field-error">
                {problem}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
