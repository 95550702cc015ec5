import {posix} from 'node:path';
import {load} from 'cheerio';
import {pageFile} from '../../src/knowledge/pageFile.ts';

/** Where a page may name a file of the site. */
const ATTRIBUTES = ['href', 'src', 'action', 'poster'] as const;

/** Addresses that do not lead to another file of the site. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i;

/** Stands for the host of the site, of which nothing is known here. */
const HOST = 'http://site.invalid';

/**
 * Rewrites the addresses in a page so that they lead from file to file, wherever the folder lies:
 * `/projects/nosana#history` becomes `../projects/nosana.html#history`. Addresses of other sites stay.
 *
 * @param html the page.
 * @param page its path in the folder.
 * @param files the paths of all files in the folder.
 * @param baseUrl path of the site, with both slashes, that its addresses begin with.
 * @throws for an address that no file of the folder answers.
 */
export function relativeLinks(
  html: string,
  page: string,
  files: ReadonlySet<string>,
  baseUrl: string,
): string {
  const $ = load(html);
  const rewrite = (address: string) => relativeAddress(address, page, files, baseUrl);

  // A page cannot read a manifest from a disk, and would say so in the console.
  $('link[rel="manifest"]').remove();
  for (const name of ATTRIBUTES) {
    $(`[${name}]`).each((_, element) => {
      $(element).attr(name, rewrite($(element).attr(name) ?? ''));
    });
  }
  // The page of a former address leads on by script, which keeps query and fragment, or else by itself.
  $('meta[http-equiv="refresh"]').each((_, element) => {
    const [, address = ''] = /url=(.*)/.exec($(element).attr('content') ?? '') ?? [];
    const target = rewrite(address);
    $(element).attr('content', `0; url=${target}`);
    $('script').each((_, script) => {
      $(script).text($(script).text().replace(`'${address}'`, `'${target}'`));
    });
  });
  return $.html();
}

function relativeAddress(
  address: string,
  page: string,
  files: ReadonlySet<string>,
  baseUrl: string,
): string {
  if (ELSEWHERE.test(address)) {
    return address;
  }
  const {pathname, search, hash} = new URL(address, HOST + baseUrl + encodeURI(page));
  const isInside = pathname.startsWith(baseUrl);
  const file = isInside ? fileAt(decodeURI(pathname.slice(baseUrl.length)), files) : undefined;
  if (!file) {
    throw new Error(`${page} leads to ${address}, which is not in the folder`);
  }
  return encodeURI(posix.relative(posix.dirname(page), file)) + search + hash;
}

/** As a static host finds it: the file of that name, the page, or the page of the folder. */
function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const page = pageFile(`/${path}`).slice(1);
  return [path, page, posix.join(path, 'index.html')].find((file) => files.has(file));
}
