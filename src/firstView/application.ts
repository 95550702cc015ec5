import {addScript} from './addScript.ts';
import {keepPresses} from './presses.ts';

/** Docusaurus, React and the style sheet of all pages: addresses of their files, and where the theme is kept. */
export interface Application {
  readonly scripts: readonly string[];
  readonly style: string;
  /** Of the local storage. */
  readonly themeKey: string;
}

/**
 * Loads the application when a control that needs it is about to be used: one inside of `[data-app]`. A page that cannot
 * do without it, such as the page of search results, has `[data-app=now]`; one whose address may say what to show, such
 * as a table with filters, `[data-app=state]`.
 *
 * React then takes over the page as it is: it finds the text in a field and the focus, see `useTextTypedEarly`, and buttons
 * that were pressed meanwhile are pressed again.
 */
export function loadApplicationOnUse({scripts, style}: Application): void {
  keepPresses();
  const missing = [...scripts];
  let isLoading = false;

  const load = async () => {
    if (isLoading) return;
    isLoading = true;
    // Shown by the style sheet: React must find the text of the page as it was built.
    document.documentElement.dataset.appLoading = '';
    if (missing.length === scripts.length) addStyle(style);
    try {
      for (let src = missing[0]; src !== undefined; src = missing[0]) {
        await addScript(src);
        missing.shift();
      }
      delete document.documentElement.dataset.appLoading;
    } catch {
      // The next use tries again, from the script that did not come.
      isLoading = false;
    }
  };
  const onUse = ({target}: Event) => {
    if (target instanceof Element && target.closest('[data-app]')) void load();
  };
  for (const type of ['focusin', 'pointerover', 'pointerdown', 'input']) {
    document.addEventListener(type, onUse);
  }

  const isUsed =
    document.activeElement?.closest('[data-app]') ||
    document.querySelector(`[data-app=now]${location.search && ',[data-app=state]'}`) ||
    // Asked for by a link of the search: it marks the words on the page.
    new URLSearchParams(location.search).has('_highlight');
  if (isUsed) void load();
}

function addStyle(href: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
}
