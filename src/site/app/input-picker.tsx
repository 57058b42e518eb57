import type { RefObject, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Combobox } from './combobox';
import type { HeldNumber, MetricInputKind } from './held-number';
import type { Language } from './language';
import { createInputSearch } from './search-inputs';
import type { AppTexts } from './texts/app-texts';
import { capitalised, counted } from './words';

interface InputPickerProps {
  readonly known: ReadonlyMap<string, MetricInputKind>;
  readonly held: readonly HeldNumber[];
  readonly language: Language;
  readonly texts: AppTexts['compute'];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onAdd: (name: string) => void;
}

interface NamedInput {
  readonly name: string;
  readonly input: MetricInputKind;
}

/** Finds numbers that one has by typing. */
export function InputPicker({ known, held, language, texts, inputRef, onAdd }: InputPickerProps): VNode {
  const [text, setText] = useState('');
  const search = useMemo(() => createInputSearch(known), [known]);
  const options = useMemo(() => {
    const names = new Set(held.map(({ name }) => name));
    return search(text).flatMap((name): readonly NamedInput[] => {
      const input = known.get(name);
      return input === undefined || names.has(name) ? [] : [{ name, input }];
    });
  }, [search, text, known, held]);
  return (
    <Combobox<NamedInput>
      id="add-number"
      label={texts.add}
      placeholder={texts.placeholder}
      text={text}
      onText={setText}
      options={options}
      optionKey={({ name }) => name}
      status={options.length === 0 ? texts.nothing : counted(texts.matches, options.length, language)}
      openWhenEmpty
      inputRef={inputRef}
      onChoose={({ name }) => {
        setText('');
        onAdd(name);
      }}
      renderOption={({ input }) => (
        <>
          <span class="option-title">{capitalised(input.title)}</span>
          <span class="option-description">{input.description}</span>
        </>
      )}
    />
  );
}
