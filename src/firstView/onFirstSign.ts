/** That a page cannot wait for its reader. */
export const ASKED = 'asked';

/** Calls a function at the first sign that somebody reads the page; at the next one again if it failed. */
export function onFirstSign(react: (event: Event) => Promise<unknown>): void {
  const seen = new AbortController();
  for (const type of [
    'pointerdown',
    'pointermove',
    'keydown',
    'focusin',
    'input',
    'scroll',
    ASKED,
  ]) {
    addEventListener(
      type,
      (event) => {
        seen.abort();
        react(event).catch(() => {
          onFirstSign(react);
        });
      },
      seen,
    );
  }
}
