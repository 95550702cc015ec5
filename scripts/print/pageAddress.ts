/** Where a site will be published. */
export interface Place {
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
  /** Scheme and host, if known. */
  readonly origin?: string | undefined;
}

/**
 * The address of a page of the site, as a link in a volume and as text: in full, or, if the host is unknown, relative to
 * the folder `print/`.
 */
export function pageAddress(path: string, {baseUrl, origin}: Place): {href: string; text: string} {
  const below = path.slice(1);
  if (origin === undefined) return {href: `../${below}`, text: path};
  const {href} = new URL(baseUrl + below, origin);
  return {href, text: href};
}
