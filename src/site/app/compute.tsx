import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from './announce';
import { catalogue } from './catalogue';
import { CopyLinkButton } from './copy-link-button';
import { readFragment, writeFragment } from './fragment';
import { allInputs, fragmentOf, type HeldNumber, heldFrom, readHeld } from './held-number';
import { heldFieldId, HeldList } from './held-list';
import { InputList } from './input-list';
import { InputPicker } from './input-picker';
import type { Language } from './language';
import type { CarryNumbers } from './page-links';
import { reachable } from './reachable';
import { ComputableMetrics, OneNumberAway } from './reachable-metrics';
import { replaceFragment } from './replace-fragment';
import type { AppTexts } from './texts/app-texts';
import { useFocusAfter } from './use-focus-after';
import { capitalised, counted, fill } from './words';

interface ComputeProps {
  readonly language: Language;
  readonly texts: AppTexts;
  readonly carry: CarryNumbers;
}

/** Which metrics can be computed from the numbers that someone has, and which with one number more. */
export function Compute({ language, texts, carry }: ComputeProps): VNode {
  const words = texts.compute;
  const own = catalogue(language);
  const known = useMemo(() => allInputs(own), [own]);
  const [held, setHeld] = useState<readonly HeldNumber[]>(() => heldFrom(readFragment(location.hash), known, language));
  const state = useMemo(() => fragmentOf(held, known, language), [held, known, language]);
  const entries = useMemo(() => readHeld(held, own, language, texts.numbers), [held, own, language, texts]);
  // Typing a value changes nothing of what can be computed.
  const names = held.map(({ name }) => name).join();
  const { computable, oneAway } = useMemo(
    () =>
      reachable(
        own,
        names.split(',').filter((name) => name !== ''),
      ),
    [own, names],
  );
  const picker = useRef<HTMLInputElement>(null);
  const focusAfter = useFocusAfter();
  const titleOf = (name: string): string => known.get(name)?.title ?? name;

  // What was done last, to be said together with what it leads to.
  const done = useRef('');
  const add = (name: string): void => {
    done.current = capitalised(fill(words.added, { title: titleOf(name) }));
    setHeld((before) => (before.some((other) => other.name === name) ? before : [...before, { name, text: '' }]));
  };
  const remove = (name: string): void => {
    done.current = capitalised(fill(words.removed, { title: titleOf(name) }));
    setHeld((before) => before.filter((other) => other.name !== name));
  };
  useEffect(() => {
    const listen = (): void => {
      // Other fragments lead to parts of the page.
      if (!location.hash.includes('=')) return;
      const next = heldFrom(readFragment(location.hash), known, language);
      const [added, ...others] = next.filter(({ name }) => held.every((other) => other.name !== name));
      // So it is where a link of this page adds a number to those at hand.
      if (added !== undefined && others.length === 0) {
        done.current = capitalised(fill(words.added, { title: titleOf(added.name) }));
        focusAfter(heldFieldId(added.name));
      }
      setHeld(next);
    };
    addEventListener('hashchange', listen);
    return () => {
      removeEventListener('hashchange', listen);
    };
  });
  useEffect(() => {
    replaceFragment(writeFragment(state));
    carry(state.values, state.have);
  }, [state, carry]);
  useEffect(() => {
    if (done.current !== '')
      announce(`${done.current}. ${capitalised(counted(words.announced, computable.length, language))}`);
    done.current = '';
  }, [names, computable, words, language]);

  return (
    <>
      <InputPicker known={known} held={held} language={language} texts={words} inputRef={picker} onAdd={add} />
      <InputList catalogue={own} held={held} texts={words} onAdd={add} onRemove={remove} />
      <section aria-labelledby="your-numbers">
        <h2 id="your-numbers">{words.yours}</h2>
        {held.length === 0 && <p class="quiet">{words.none}</p>}
        <HeldList
          held={held}
          entries={entries}
          titleOf={titleOf}
          texts={words}
          onText={(name, text) => {
            setHeld((before) => before.map((other) => (other.name === name ? { name, text } : other)));
          }}
          onRemove={(name, next) => {
            focusAfter(next === undefined ? picker.current?.id : heldFieldId(next));
            remove(name);
          }}
        />
        {held.length > 0 && (
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                focusAfter(picker.current?.id);
                done.current = words.allRemoved;
                setHeld([]);
              }}
            >
              {words.removeAll}
            </button>
            <CopyLinkButton texts={texts.copy} />
          </div>
        )}
      </section>
      {held.length > 0 && (
        <ComputableMetrics
          metrics={computable}
          entries={entries}
          values={state.values}
          language={language}
          texts={texts}
        />
      )}
      {oneAway.length > 0 && (
        <OneNumberAway
          numbers={oneAway}
          values={state.values}
          titleOf={titleOf}
          texts={words}
          onAdd={(name) => {
            focusAfter(heldFieldId(name));
            add(name);
          }}
        />
      )}
    </>
  );
}
