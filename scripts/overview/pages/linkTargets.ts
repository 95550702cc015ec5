import {statSync} from 'node:fs';
import {dirname, extname, join, relative} from 'node:path/posix';
import type {IsLinkTarget} from './links.ts';

/**
 * Returns a function that tells whether pages of a folder can link to a path in the built site: it must be a file that
 * exists. Markdown must be in the folder of pages, and other files need an extension, because an address without one is
 * that of a page.
 *
 * @param out the folder of pages; the folder `static`, whose files are served as they are, is beside it
 */
export function linkTargetsFor(out: string): IsLinkTarget {
  return (path) => {
    const isOfSite = path.startsWith('/');
    if (/\.mdx?$/i.test(path)) {
      const file = isOfSite ? join(dirname(out), path) : path;
      return isFile(file) && !relative(out, file).startsWith('..');
    }
    return extname(path) !== '' && isFile(isOfSite ? join(dirname(out), 'static', path) : path);
  };
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
