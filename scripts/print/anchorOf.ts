/** The anchor in a volume of a page of the site, or of a place on that page: `projects-nosana--history`. */
export function anchorOf(path: string, fragment = ''): string {
  const page = path.slice(1).replaceAll('/', '-');
  return fragment === '' ? page : `${page}--${fragment}`;
}
