import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from './announce';

interface ComboboxProps<Option> {
  readonly id: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder: string;
  /** What is typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  readonly optionKey: (option: Option) => string;
  readonly renderOption: (option: Option) => ComponentChildren;
  /** @param inNewTab whether the option was chosen as links are opened in a new tab */
  readonly onChoose: (option: Option, inNewTab: boolean) => void;
  /** How many options there are, in words. */
  readonly status: string;
  /** Whether there is a list before anything is typed. */
  readonly openWhenEmpty?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** A text field with a list of what it may mean: the combobox with a listbox of the ARIA Authoring Practices. */
export function Combobox<Option>(props: ComboboxProps<Option>): VNode {
  const { id, label, text, options, optionKey, onChoose, status } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const own = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? own;

  const mayOpen = text.trim() !== '' || props.openWhenEmpty === true;
  const isShown = isOpen && mayOpen;
  const current = isShown && active < options.length ? active : -1;
  const optionId = (index: number): string => `${id}-option-${String(index)}`;

  useEffect(() => {
    if (current >= 0) list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    if (isShown) announce(status);
  }, [isShown, status]);

  const close = (): void => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (index: number, inNewTab: boolean): void => {
    const option = options[index];
    if (option === undefined) return;
    close();
    onChoose(option, inNewTab);
  };
  const move = (index: number): void => {
    setIsOpen(true);
    setActive(options.length === 0 ? -1 : (index + options.length) % options.length);
  };
  /** @returns whether the key is done with */
  const press = ({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean => {
    if (isComposing) return false;
    switch (key) {
      case 'ArrowDown':
        if (altKey) setIsOpen(true);
        else move(current + 1);
        return true;
      case 'ArrowUp':
        if (altKey) close();
        else move(current < 0 ? options.length - 1 : current - 1);
        return true;
      // In the text as ever, until there is an option to move from.
      case 'Home':
      case 'End':
        if (current < 0) return false;
        move(key === 'Home' ? 0 : options.length - 1);
        return true;
      case 'Enter':
        if (!isShown) return false;
        choose(Math.max(current, 0), ctrlKey || metaKey);
        return true;
      case 'Escape':
        if (isShown) close();
        else if (text === '') return false;
        else props.onText('');
        return true;
      default:
        return false;
    }
  };

  return (
    <div class="combobox">
      <label class={props.hideLabel === true ? 'visually-hidden' : undefined} for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-listbox`}
        aria-activedescendant={current < 0 ? undefined : optionId(current)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={props.placeholder}
        value={text}
        onInput={({ currentTarget }) => {
          props.onText(currentTarget.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onClick={() => {
          setIsOpen(true);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (press(event)) event.preventDefault();
        }}
      />
      <ul
        ref={list}
        id={`${id}-listbox`}
        class="listbox"
        role="listbox"
        aria-label={label}
        hidden={!isShown || options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={optionKey(option)}
            id={optionId(index)}
            class="option"
            role="option"
            aria-selected={index === current}
            // Pressing the mouse would take the focus out of the field, and close the list under it.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={({ ctrlKey, metaKey }) => {
              choose(index, ctrlKey || metaKey);
            }}
          >
            {props.renderOption(option)}
          </li>
        ))}
      </ul>
      {isShown && options.length === 0 && <p class="listbox listbox-empty">{status}</p>}
    </div>
  );
}
