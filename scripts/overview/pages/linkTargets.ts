import {statSync} from 'node:fs';
import {dirname, extname, join, relative} from 'node:path/posix';
import type {IsLinkTarget} from './links.ts';

/**
 * Tells what the pages of a folder can lead to in a built site: files that exist, of which pages of Markdown must be
 * among those of the folder and all others need an extension, because without one an address is a page.
 *
 * @param out the folder of pages; the folder of files that are served as they are lies beside it
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
