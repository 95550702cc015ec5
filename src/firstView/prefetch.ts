import {addLink} from './addLink.ts';

/** How long a pointer rests on a link that a reader is about to follow, in milliseconds. */
const REST = 80;

/** Has the browser fetch a page of the site when a reader is about to follow a link to it: the pointer rests on it. */
export function startPrefetch(): void {
  const known = new Set([location.pathname]);
  let timer = 0;
  document.addEventListener('pointerover', ({target}) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.download) return;
    timer = window.setTimeout(() => {
      if (known.has(link.pathname)) return;
      known.add(link.pathname);
      addLink({rel: 'prefetch', href: link.pathname});
    }, REST);
  });
}
