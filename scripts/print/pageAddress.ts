/** Where a site will be published. */
export interface Place {
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
  /** Scheme and host, where they are known. */
  readonly origin?: string | undefined;
}

/**
 * Where a page of the site lies for who reads a volume, and how that is written there: its full address, or, where the
 * host is not known, the page in the folder above by its path.
 */
export function pageAddress(path: string, {baseUrl, origin}: Place): {href: string; text: string} {
  const below = path.slice(1);
  if (origin === undefined) return {href: `../${below}`, text: path};
  const {href} = new URL(baseUrl + below, origin);
  return {href, text: href};
}
