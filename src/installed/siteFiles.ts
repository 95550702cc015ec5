/** A file of the built site. */
export interface SiteFile {
  /** Relative to the site. For a page it is the address that links use; for the home page it is `./`. */
  readonly address: string;
  /** Its checksum, in the form that `fetch` takes. */
  readonly integrity: string;
  readonly bytes: number;
}

/** All files of one version of the site, as `whole-site-files.json` lists them. */
export interface WholeSite {
  /** The same for the same files. */
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** What the site weighs, as `whole-site.json` says. */
export interface SiteSize {
  readonly version: string;
  readonly files: number;
  /** Uncompressed, which is what a browser stores. */
  readonly bytes: number;
  /** Compressed, as most hosts send it. */
  readonly download: number;
}

/** Relative to the site. */
export const SITE_SIZE = 'whole-site.json';
export const SITE_FILES = 'whole-site-files.json';

/** Whether the bundler put a hash of the content into the name, so that what is at this address never changes. */
export function isImmutable(address: string): boolean {
  return address.startsWith('assets/');
}

/**
 * Whether a page of an earlier version that is still open may ask for a file after a newer version has replaced it: its
 * name changes with its content.
 */
export function isOfOneVersion(address: string): boolean {
  return isImmutable(address) || address.startsWith('search-index-');
}

/**
 * The key of a file in a cache. It holds the checksum, so that two versions of a file stand side by side.
 *
 * @param scope the address of the site, with a slash at the end
 */
export function keyOf({address, integrity}: SiteFile, scope: string): string {
  const key = new URL(address, scope);
  if (!isImmutable(address)) key.searchParams.set('is', integrity);
  return key.href;
}

/**
 * The address under which a page or file is stored, whichever way it was asked for: without query and fragment, and
 * without the endings that hosts treat alike.
 *
 * @param scope the address of the site, with a slash at the end
 */
export function storedAddress(url: string, scope: string): string {
  const {origin, pathname} = new URL(url);
  const address = origin + pathname.replace(/(?:(?:\/index)?\.html|\/)$/, '');
  return address.length < scope.length ? scope : address;
}
