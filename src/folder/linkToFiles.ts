import type {History} from 'history';

const EVENTS = ['click', 'auxclick', 'contextmenu'] as const;

/**
 * Corrects links that scripts add to a page, at the moment they are used, so that they point to files of the folder.
 *
 * Links of the built HTML already do, and so do links of the router, which asks the history for them. Some that
 * search-local renders have addresses of the site instead.
 *
 * @param folder path of the folder, with both slashes
 * @param baseUrl path of the site for its router, with both slashes
 */
export function linkToFiles(history: History, folder: string, baseUrl: string): void {
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
