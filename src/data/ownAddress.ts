import {relative} from 'node:path/posix';

/** A published site: its name and its address. */
export interface Site {
  readonly title: string;
  /** Scheme and host; undefined where the build does not know them. */
  readonly origin: string | undefined;
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
}

/** What Docusaurus is told where the build does not know the host, because it asks for one. No file of the site names it. */
export const UNKNOWN_HOST = 'https://host.invalid';

/** Makes the address of a path such as `/projects/nosana`, which has neither host nor base path. */
export type ToAddress = (path: string) => string;

/**
 * Returns how the files of a folder write addresses of the site: in full, or where its host is unknown relative to the
 * file, which is right below any host and path, and on a disk.
 *
 * @param folder its path on the site: `/api/v1`
 */
export function addressesIn({origin, baseUrl}: Site, folder: string): ToAddress {
  if (origin === undefined) return (path) => relativeTo(folder, path);
  const base = new URL(baseUrl, origin);
  return (path) => new URL(`.${path}`, base).href;
}

/** Returns the way from the files of a folder of the site to a path. */
export function relativeTo(folder: string, path: string): string {
  const {pathname, search, hash} = new URL(path, UNKNOWN_HOST);
  return (relative(folder, pathname) || '.') + search + hash;
}
