/**
 * Returns the file that holds the page at an address, as the build names it: `/projects/nosana` is in
 * `/projects/nosana.html`, `/` in `/index.html`. An address that ends in a file name is that file.
 *
 * @param path address below the site's root, with a leading slash and without query and fragment
 */
export function pageFile(path: string): string {
  const page = path.replace(/\/$/, '') || '/index';
  return /\.[a-z][a-z\d]*$/.test(page) ? page : `${page}.html`;
}

/**
 * Returns the address of the page that a file holds: the inverse of `pageFile`. A folder's own page,
 * `/projects/kuzco/index.html`, is at the address of the folder. A file that is no page is its own address.
 *
 * @param file path below the site's root, with a leading slash
 */
export function pagePath(file: string): string {
  return file.replace(/(?:\/index)?\.html$/, '') || '/';
}
