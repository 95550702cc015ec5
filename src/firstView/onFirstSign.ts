/** Calls a function once, at the first sign that somebody reads the page. */
export function onFirstSign(react: (event: Event) => unknown): void {
  const seen = new AbortController();
  const once = (event: Event) => {
    seen.abort();
    react(event);
  };
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll']) {
    addEventListener(type, once, {signal: seen.signal});
  }
}
