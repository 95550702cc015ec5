/** Has the browser fetch a page of the site when a reader is about to follow a link to it: the pointer rests on it. */
export function startPrefetch(): void {
  const known = new Set([location.pathname]);
  const onIntent = ({target}: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.download || known.has(link.pathname))
      return;
    known.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, onIntent);
}
