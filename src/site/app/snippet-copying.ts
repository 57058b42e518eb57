import { announce } from './announce';
import { copyText } from './copy-text';
import type { AppTexts } from './texts/app-texts';

const SHOWN_FOR = 4000;

/** Shows the buttons that copy the snippets of the page. */
export function startSnippetCopying(texts: AppTexts['copy']): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const code = button.closest('figure')?.querySelector('code');
    if (code === null || code === undefined) continue;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const copy = async (): Promise<void> => {
      const words = (await copyText(code.textContent)) ? texts.done : texts.failed;
      announce(words);
      button.textContent = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.textContent = texts.button;
      }, SHOWN_FOR);
    };
    button.textContent = texts.button;
    button.hidden = false;
    button.addEventListener('click', () => void copy());
  }
}
