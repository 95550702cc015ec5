/** Runs a script of the site. The promise is rejected if it did not come, which those who do not wait need not hear. */
export function addScript(src: string): Promise<unknown> {
  const added = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  added.catch(() => undefined);
  return added;
}
