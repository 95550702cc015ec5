/** A text that search-local took from a built page. Its keys are short because they are meant for browsers to download. */
export interface Crawled {
  /** The text itself: a title, a heading, a description, keywords, or the text below a heading. */
  readonly t: string;
  /** The address, with the base path. */
  readonly u: string;
  /** The hash of the heading, with `#`; empty for the top of the page. */
  readonly h?: string;
  /** The title of the section. */
  readonly s?: string;
}

/** What search-local 0.55 takes from a page. No list has anything if the page is not to be found by search. */
export type CrawledLists = readonly [
  titles: readonly Crawled[],
  headings: readonly Crawled[],
  descriptions: readonly Crawled[],
  keywords: readonly Crawled[],
  contents: readonly Crawled[],
];

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
 * Makes a page of what search-local took from it.
 *
 * @param lists only of this page
 * @param baseUrl the path of the site on its host, with both slashes
 * @returns undefined if the page is not to be found by search
 */
export function toCrawledPage(
  [[title], headings, [description], , contents]: CrawledLists,
  baseUrl: string,
): CrawledPage | undefined {
  if (!title) return undefined;
  const sections = contents.map(toSection);
  const known = new Set(sections.map(({hash}) => hash));
  const bare = headings
    .filter(({h}) => !known.has(h ?? ''))
    .map(({t, h}) => ({heading: t, hash: h ?? '', text: ''}));
  return {
    permalink: `/${title.u.slice(baseUrl.length)}`,
    title: title.t,
    description: description?.t ?? '',
    sections: [...sections, ...bare],
  };
}

function toSection({t, h = '', s = ''}: Crawled): CrawledSection {
  return {heading: h === '' ? '' : s, hash: h, text: t};
}
