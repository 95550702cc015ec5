import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {Entry, Kind, SearchIndex} from '../../search/searchIndex.ts';
import type {CrawledPage} from './crawled.ts';
import {entriesOf} from './entries.ts';
import type {SearchWords} from './searchWords.ts';

/**
 * Joins the entries of the model with the text of the built pages.
 *
 * @throws Error that names the addresses in docs/search.yml that no page has
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
  const positionOf = new Map(entries.map(({permalink}, position) => [permalink, position]));
  const unknown = Object.keys(words).filter((address) => !positionOf.has(address));
  if (unknown.length > 0) {
    throw new Error(`docs/search.yml: no page has the address ${unknown.join(', ')}`);
  }
  return {
    entries,
    synonyms,
    sections: pages
      // Its terms are entries of their own.
      .filter(({permalink}) => permalink !== '/glossary')
      .flatMap(({permalink, sections}) =>
        sections.map((section) => ({entry: positionOf.get(permalink) ?? 0, ...section})),
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
