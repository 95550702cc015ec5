import {closest, onDocument} from './onDocument.ts';

declare global {
  interface Window {
    /** What was pressed and entered since the page was opened; nothing once the application runs. */
    presses?: Event[] | undefined;
  }
}

/**
 * Keeps what is pressed and entered while nothing may answer yet. From its first moment on the page React answers by
 * itself, even before it has taken over: a press that was also repeated would undo what it did.
 */
export function keepPresses(): void {
  window.presses = [];
  for (const type of ['pointerdown', 'click', 'input'] as const) {
    onDocument(type, (event) => {
      // Docusaurus keeps the root of React there, as soon as React listens.
      if (!window.docusaurusRoot) window.presses?.push(event);
    });
  }
}

/** Once the application runs, repeats the presses of buttons inside of `[data-app]` in their order. */
export function repeatPresses(): void {
  const html = document.documentElement;
  // Docusaurus says there that React has taken over the page.
  const observer = new MutationObserver(() => {
    if (html.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    const {presses = []} = window;
    window.presses = undefined;
    for (const {type, target} of presses) {
      if (type === 'click') closest(target, '[data-app] button:not([popovertarget])')?.click();
    }
  });
  observer.observe(html, {attributeFilter: ['data-has-hydrated']});
}
