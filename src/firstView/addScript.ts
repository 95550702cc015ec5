/** Runs a script of the site. The promise is rejected if it did not come. */
export function addScript(src: string): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), {src, onload, onerror}));
  });
}
