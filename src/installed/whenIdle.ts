/** Waits until the page with all that it needs has loaded and the browser has nothing to do. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, {once: true});
    });
  }
  // Safari has no such callback.
  if ('requestIdleCallback' in window) {
    await new Promise((resolve) => {
      requestIdleCallback(resolve, {timeout: 5000});
    });
  }
}
