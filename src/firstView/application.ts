import {addLink} from './addLink.ts';
import {addScript} from './addScript.ts';
import {closest, onDocument} from './onDocument.ts';
import {repeatPresses} from './presses.ts';

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
  repeatPresses();
  const {dataset} = document.documentElement;
  const missing = [...scripts];
  let isLoading = false;

  const load = async () => {
    if (isLoading) return;
    isLoading = true;
    // Shown by the style sheet: React must find the text of the page as it was built.
    dataset.appLoading = '';
    if (missing.length === scripts.length) addLink({rel: 'stylesheet', href: style});
    try {
      for (let src = missing[0]; src !== undefined; src = missing[0]) {
        await addScript(src);
        missing.shift();
      }
      delete dataset.appLoading;
    } catch {
      // The next use tries again, from the script that did not come.
      isLoading = false;
    }
  };
  for (const type of ['focusin', 'pointerover', 'pointerdown', 'input'] as const) {
    onDocument(type, ({target}) => closest(target, '[data-app]') && load());
  }
  if (isUsed()) void load();
}

/** Whether the application was asked for before this script came: by the reader, the page or its address. */
function isUsed(): boolean {
  const isAsked = '[data-app=now], [data-app]:is(:hover, :focus-within)';
  return (
    document.querySelector(isAsked + (location.search && ', [data-app=state]')) !== null ||
    window.presses?.some(({target}) => closest(target, '[data-app]')) === true ||
    // By a link of the search: it marks the words on the page.
    new URLSearchParams(location.search).has('_highlight')
  );
}
