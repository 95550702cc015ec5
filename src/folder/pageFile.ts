/**
 * The file that holds the page at an address, as the build names it: `/projects/nosana` stands in
 * `/projects/nosana.html`, `/` in `/index.html`. An address that ends in a file's name is that file.
 *
 * @param path below the site's root, with a slash before it and without query and fragment.
 */
export function pageFile(path: string): string {
  const page = path.replace(/\/$/, '') || '/index';
  return /\.[a-z]+$/.test(page) ? page : `${page}.html`;
}

/** The address of the page that a file holds: the way back from `pageFile`. */
export function pagePath(file: string): string {
  return file.replace(/(?:\/index)?\.html$/, '') || '/';
}
