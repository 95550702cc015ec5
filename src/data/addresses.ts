/** Returns the path of the JSON file of a project, a category or the landing page. */
export function jsonPath(permalink: string): string {
  return `/api/v1${permalink}.json`;
}

/** Returns the path of a JSON Schema. */
export function schemaPath(name: string): string {
  return `/api/v1/schemas/${name}.json`;
}

/** Returns the path of the page to print: of a category with everything below it, or of the whole atlas. */
export function volumePath(permalink = '/atlas'): string {
  return `/print/${permalink.split('/').at(-1)}`;
}

/** Returns the path of a page of `docs/` as Markdown. */
export function twinPath(permalink: string): string {
  return `${permalink}.md`;
}

/** Returns the path of the Atom feed with the events of a category's projects. */
export function feedPath(permalink: string): string {
  return `/feeds${permalink}.xml`;
}

/** Returns the path of the embed that shows a project, a category or a comparison on other sites. */
export function embedPath(permalink: string): string {
  return `/embed${permalink}`;
}

/** Returns what `/embed` is asked for the code of that embed, as the part of its address after the question mark. */
export function embedQuery(permalink: string): string {
  const [, folder, slug = ''] = permalink.split('/');
  return new URLSearchParams({[folder === 'categories' ? 'category' : 'p']: slug}).toString();
}
