import {posix} from 'node:path';
import {load} from 'cheerio';
import {pageFile} from '../../src/knowledge/pageFile.ts';

/** Attributes that may link to a file of the site. */
const ATTRIBUTES = ['href', 'src', 'action', 'poster'] as const;

/** Addresses that need no rewriting: those of other sites, fragments, and empty ones. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i;

/** A placeholder: resolving a path needs a host, and the real one does not matter here. */
const HOST = 'http://site.invalid';

/**
 * Makes the links of a page relative, from file to file, so that the folder works wherever it is unpacked:
 * `/projects/nosana#history` becomes `../projects/nosana.html#history`. Links to other sites stay.
 *
 * @param html the page
 * @param page path of the page in the folder
 * @param files paths of all files in the folder
 * @param baseUrl path with which the addresses in the page begin, with both slashes
 * @throws if the page links to a file that is not in the folder.
 */
export function relativeLinks(
  html: string,
  page: string,
  files: ReadonlySet<string>,
  baseUrl: string,
): string {
  const $ = load(html);
  const rewrite = (address: string) => relativeAddress(address, page, files, baseUrl);

  for (const name of ATTRIBUTES) {
    $(`[${name}]`).each((_, element) => {
      $(element).attr(name, rewrite($(element).attr(name) ?? ''));
    });
  }
  // A redirect has its target twice: in a script, which keeps query and fragment, and in a meta element without script.
  $('meta[http-equiv="refresh"]').each((_, element) => {
    const [, address = ''] = /url=(.*)/.exec($(element).attr('content') ?? '') ?? [];
    const target = rewrite(address);
    $(element).attr('content', `0; url=${target}`);
    $('script').each((_, script) => {
      $(script).text(
        $(script)
          .text()
          .replace(`'${address}'`, () => `'${target}'`),
      );
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
    throw new Error(`${page} links to ${address}, which is not in the folder`);
  }
  return encodeURI(posix.relative(posix.dirname(page), file)) + search + hash;
}

/** Finds the file as a static host would: the file itself, the page of that name, or the index of that folder. */
function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const page = pageFile(`/${path}`).slice(1);
  return [path, page, posix.join(path, 'index.html')].find((file) => files.has(file));
}
