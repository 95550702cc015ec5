import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {Entry, Kind, SearchIndex} from '../../search/searchIndex.ts';
import type {CrawledPage} from './crawled.ts';
import {entriesOf} from './entries.ts';
import type {SearchWords} from './searchWords.ts';

/**
 * Joins what the model knows with the text of the built pages.
 *
 * @throws Error naming an address in the search words that nothing has
 */
export function makeSearchIndex(
  knowledge: KnowledgeBase,
  pages: readonly CrawledPage[],
  {synonyms, words}: SearchWords,
): SearchIndex {
  const known = entriesOf(knowledge);
  const permalinks = new Set(known.map(({permalink}) => permalink));
  const others = pages.filter(({permalink}) => !permalinks.has(permalink)).map(otherEntry);
  const entries = [...known, ...others].map((entry) => ({
    ...entry,
    keywords: [...entry.keywords, ...(words[entry.permalink] ?? [])],
  }));
  const placeOf = new Map(entries.map(({permalink}, place) => [permalink, place]));
  const unknown = Object.keys(words).filter((address) => !placeOf.has(address));
  if (unknown.length > 0) {
    throw new Error(`docs/search.yml: no page has the address ${unknown.join(', ')}`);
  }
  return {
    entries,
    synonyms,
    sections: pages
      // Each of its entries is found by itself.
      .filter(({permalink}) => permalink !== '/glossary')
      .flatMap(({permalink, sections}) =>
        sections.map((section) => ({entry: placeOf.get(permalink) ?? 0, ...section})),
      ),
  };
}

function otherEntry({permalink, title, description}: CrawledPage): Entry {
  const kind: Kind = permalink.startsWith('/blog/') ? 'article' : 'page';
  const slug = permalink.slice(1);
  return {
    permalink,
    kind,
    slug,
    title,
    description,
    names: [],
    keywords: [],
    categories: [],
    tags: [],
  };
}
