import {closest, onDocument} from './onDocument.ts';

/** What the reader chose; `system` follows the device. */
type Choice = 'light' | 'dark' | 'system';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};

/**
 * Sets the theme that was chosen before, lets the buttons `[data-theme-toggle]` change it, and follows changes of the
 * device and of other tabs.
 *
 * @param key where Docusaurus keeps the choice in the local storage
 */
export function startTheme(key: string): void {
  const {dataset} = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let choice: Choice = 'system';

  const show = (kept: string | null | undefined) => {
    choice = kept === 'light' || kept === 'dark' ? kept : 'system';
    dataset.themeChoice = choice;
    dataset.theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
    for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
      button.title = `Theme: ${choice}`;
    }
  };
  const showAgain = () => {
    show(choice);
  };
  showAgain();
  try {
    show(localStorage.getItem(key));
  } catch {
    // Storage is blocked, and nothing was kept.
  }
  // There are buttons to name.
  onDocument('DOMContentLoaded', showAgain);
  dark.addEventListener('change', showAgain);
  onDocument('click', ({target}) => {
    if (!closest(target, '[data-theme-toggle]')) return;
    show(NEXT[choice]);
    remember(key, choice);
  });
  window.addEventListener('storage', (event) => {
    if (event.key === key) show(event.newValue);
  });
}

function remember(key: string, choice: Choice): void {
  const newValue = choice === 'system' ? null : choice;
  try {
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    // Browsers tell only other tabs. Docusaurus, if it runs in this one, has to know as well.
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
