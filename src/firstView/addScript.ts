/** Runs a script of the site. The promise is rejected if it did not come, which those who do not wait need not hear. */
export function addScript(src: string): Promise<unknown> {
  const added = new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), {src, onload, onerror}));
  });
  added.catch(() => undefined);
  return added;
}
