import { announce } from './announce';
import { remember } from './remember';
import type { AppTexts } from './texts/app-texts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Makes a button go through the themes; it says which one is on. */
export function startThemeToggle(button: HTMLButtonElement, texts: AppTexts['theme']): void {
  const { dataset } = document.documentElement;
  const label = (): string => texts[currentTheme()];
  button.textContent = label();
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'auto';
    if (next === 'auto') delete dataset['theme'];
    else dataset['theme'] = next;
    remember('theme', next === 'auto' ? undefined : next);
    button.textContent = label();
    announce(label());
  });
}

function currentTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}
