import type {History} from 'history';

const EVENTS = ['click', 'auxclick', 'contextmenu'] as const;

/**
 * Has links that the page itself has drawn lead to files, as those of the finished pages do. What the router draws
 * asks the history where a link leads; some of search-local's has the address of the site.
 *
 * @param folder path of the folder, with both slashes.
 * @param baseUrl path of the site for its router, with both slashes.
 */
export function leadToFiles(history: History, folder: string, baseUrl: string): void {
  const correct = ({target}: Event) => {
    const link = target instanceof Element && target.closest('a');
    const address = (link && link.getAttribute('href')) || '';
    if (link && address.startsWith(baseUrl) && !address.startsWith(folder)) {
      const {pathname, search, hash} = new URL(address, window.location.href);
      link.href = history.createHref({pathname, search, hash, state: undefined});
    }
  };
  for (const event of EVENTS) document.addEventListener(event, correct, {capture: true});
}
