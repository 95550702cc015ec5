import {groupBy} from '../../knowledge/oncePer.ts';

/** A text that search-local took from a built page. Its keys are short because they are meant for browsers to download. */
interface Crawled {
  readonly i: number;
  /** The text itself: a title, a heading, a description, keywords, or the text below a heading. */
  readonly t: string;
  /** The address, with the base path. */
  readonly u: string;
  /** The hash of the heading, with `#`; empty for the top of the page. */
  readonly h?: string;
  /** The title of the section. */
  readonly s?: string;
  /** Number (`i`) of its page's title. */
  readonly p?: number;
}

/** Positions of the five lists in the file that search-local 0.55 writes. */
const LISTS = {titles: 0, headings: 1, descriptions: 2, keywords: 3, contents: 4} as const;

/** A page as search-local read it. */
export interface CrawledPage {
  /** Address on the site without the base path. */
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly CrawledSection[];
}

interface CrawledSection {
  readonly heading: string;
  readonly hash: string;
  readonly text: string;
}

/**
 * Recovers the pages of the site, in their order, from the index that search-local made of them.
 *
 * @param file the JSON text that its build step wrote
 * @param baseUrl the path of the site on its host, with both slashes
 */
export function readCrawledPages(file: string, baseUrl: string): CrawledPage[] {
  const lists = (JSON.parse(file) as {documents: Crawled[]}[]).map(({documents}) => documents);
  const byPage = lists.map((list) => groupBy(list, ({p}) => [p]));
  const of = (list: keyof typeof LISTS, page: Crawled) => byPage[LISTS[list]]?.get(page.i) ?? [];
  return (lists[LISTS.titles] ?? []).map((page) => {
    const contents = of('contents', page).map(toSection);
    const known = new Set(contents.map(({hash}) => hash));
    const bare = of('headings', page)
      .filter(({h}) => !known.has(h ?? ''))
      .map(({t, h}) => ({heading: t, hash: h ?? '', text: ''}));
    return {
      permalink: `/${page.u.slice(baseUrl.length)}`,
      title: page.t,
      description: of('descriptions', page)[0]?.t ?? '',
      sections: [...contents, ...bare],
    };
  });
}

function toSection({t, h = '', s = ''}: Crawled): CrawledSection {
  return {heading: h === '' ? '' : s, hash: h, text: t};
}
