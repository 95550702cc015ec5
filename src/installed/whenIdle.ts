/** Resolves once the page has fully loaded and the browser is idle. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, {once: true});
    });
  }
  // Safari does not have requestIdleCallback.
  if ('requestIdleCallback' in window) {
    await new Promise((resolve) => {
      requestIdleCallback(resolve, {timeout: 5000});
    });
  }
}
