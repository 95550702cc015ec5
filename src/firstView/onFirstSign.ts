/** Calls a function once, at the first sign that somebody reads the page. */
export function onFirstSign(react: () => unknown): void {
  const seen = new AbortController();
  const once = () => {
    seen.abort();
    react();
  };
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'scroll']) {
    addEventListener(type, once, {signal: seen.signal});
  }
}
