import {createBrowserHistory, createLocation, type History, type LocationDescriptor} from 'history';
import {pageFile, pagePath} from '../knowledge/pageFile.ts';

/**
 * A router history for a site that is opened from a folder on a disk.
 *
 * The router sees addresses of the site, `/projects/nosana`; the browser sees files,
 * `/home/ada/atlas/projects/nosana.html`. A change of query or fragment stays in the document. Another page is loaded as
 * another file, because a browser does not let a page from a disk take over the address of another.
 *
 * @param root path of the folder, with both slashes, as the browser writes it
 * @param baseUrl path of the site for its router, with both slashes
 */
export function createFileHistory(root: string, baseUrl: string): History {
  const files = createBrowserHistory({basename: root});
  const toPage = <L extends {readonly pathname: string}>(location: L): L => ({
    ...location,
    pathname: baseUrl + pagePath(location.pathname).slice(1),
  });
  const toFile = <L extends {readonly pathname: string}>(location: L): L => ({
    ...location,
    pathname: pageFile(location.pathname.slice(baseUrl.length - 1)),
  });
  const resolve = (to: LocationDescriptor, state: unknown) =>
    toFile(createLocation(to, state, undefined, toPage(files.location)));

  return {
    ...files,
    get length() {
      return files.length;
    },
    get action() {
      return files.action;
    },
    get location() {
      return toPage(files.location);
    },
    listen: (listener) =>
      files.listen((location, action) => {
        listener(toPage(location), action);
      }),
    createHref: (location) => files.createHref(toFile({pathname: baseUrl, ...location})),
    push(to: LocationDescriptor, state?: unknown) {
      const file = resolve(to, state);
      if (file.pathname === files.location.pathname) files.push(file);
      else window.location.assign(files.createHref(file));
    },
    replace(to: LocationDescriptor, state?: unknown) {
      const file = resolve(to, state);
      if (file.pathname === files.location.pathname) files.replace(file);
      else window.location.replace(files.createHref(file));
    },
  };
}
