/** A published site: its name and where it lies. */
export interface Site {
  readonly title: string;
  /** Scheme and host. */
  readonly origin: string;
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
}

/** The full address of a path such as `/projects/nosana`, which knows neither host nor base path. */
export function absolute(
  {origin, baseUrl}: Pick<Site, 'origin' | 'baseUrl'>,
  path: string,
): string {
  return new URL(`.${path}`, new URL(baseUrl, origin)).href;
}

/** Where the facts of a project, category or the landing page lie as JSON. */
export function jsonPath(permalink: string): string {
  return `/api/v1${permalink}.json`;
}

/** Where the JSON Schema of that name lies. */
export function schemaPath(name: string): string {
  return `/api/v1/schemas/${name}.json`;
}

/** Where a category with all that is below it, or the whole atlas, lies as one page to print. */
export function volumePath(permalink = '/atlas'): string {
  return `/print/${permalink.split('/').at(-1)}`;
}

/** Where a page of `docs/` lies as Markdown. */
export function twinPath(permalink: string): string {
  return `${permalink}.md`;
}

/** Where the events of a category's projects lie as an Atom feed. */
export function feedPath(permalink: string): string {
  return `/feeds${permalink}.xml`;
}
