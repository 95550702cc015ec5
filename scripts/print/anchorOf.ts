/** The name by which a page of the site, or a place in it, is known in a volume: `projects-nosana--history`. */
export function anchorOf(path: string, fragment = ''): string {
  const page = path.slice(1).replaceAll('/', '-');
  return fragment === '' ? page : `${page}--${fragment}`;
}
