/** What the reader chose; `system` follows the device. */
type Choice = 'light' | 'dark' | 'system';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};

const DARK = '(prefers-color-scheme: dark)';

/**
 * Lets the buttons `[data-theme-toggle]` change the theme, and follows changes of the device and of other tabs. The
 * script at the start of each page has set the theme if one was chosen before.
 *
 * @param key where Docusaurus keeps the choice in the local storage
 */
export function startTheme(key: string): void {
  show(choice());

  document.addEventListener('click', ({target}) => {
    if (!(target instanceof Element) || !target.closest('[data-theme-toggle]')) return;
    const next = NEXT[choice()];
    show(next);
    remember(key, next);
  });
  matchMedia(DARK).addEventListener('change', () => show(choice()));
  window.addEventListener('storage', ({key: changed, newValue}) => {
    if (changed === key) show(newValue === 'light' || newValue === 'dark' ? newValue : 'system');
  });
}

function choice(): Choice {
  const {themeChoice} = document.documentElement.dataset;
  return themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : 'system';
}

function show(next: Choice): void {
  const {dataset} = document.documentElement;
  dataset.themeChoice = next;
  dataset.theme = next === 'system' ? (matchMedia(DARK).matches ? 'dark' : 'light') : next;
  label(next);
}

function label(current: Choice): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    button.title = `Theme: ${current}`;
  }
}

function remember(key: string, next: Choice): void {
  const newValue = next === 'system' ? null : next;
  try {
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    // Browsers tell only other tabs. Docusaurus, if it runs in this one, has to know as well.
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea: localStorage}));
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
