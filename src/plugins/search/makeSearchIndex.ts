import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {Entry, Kind, SearchIndex} from '../../search/searchIndex.ts';
import type {CrawledPage} from './crawled.ts';
import {joinedLetters, typedWords} from '../../search/tokenize.ts';
import {entriesOf} from './entries.ts';
import {factSections} from './factSections.ts';
import type {PackedVectors} from '../../search/wordVectors.ts';
import {PHRASES, SEARCH_WORDS, type SearchWords} from './searchWords.ts';
import {chooseVectors} from './wordVectors.ts';

/**
 * Joins the entries of the model with the text of the built pages.
 *
 * @throws Error that names the addresses in docs/search.yml or docs/phrases.yml that no page has, and the file
 */
export function makeSearchIndex(
  knowledge: KnowledgeBase,
  pages: readonly CrawledPage[],
  {synonyms, words, phrases, languages}: SearchWords,
  vectors: PackedVectors,
): SearchIndex {
  const known = entriesOf(knowledge);
  const permalinks = new Set(known.map(({permalink}) => permalink));
  const others = pages.filter(({permalink}) => !permalinks.has(permalink)).map(otherEntry);
  const entries = [...known, ...others].map((entry) => ({
    ...entry,
    said: [words, phrases].flatMap((said) => said[entry.permalink] ?? []),
  }));
  const positionOf = new Map(entries.map(({permalink}, position) => [permalink, position]));
  const problems = [
    ...unknownAddresses(SEARCH_WORDS, words, positionOf),
    ...unknownAddresses(PHRASES, phrases, positionOf),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const shown = pages
    // Its terms are entries of their own.
    .filter(({permalink}) => permalink !== '/glossary')
    .map(({permalink, sections}) => ({permalink, sections}));
  const stated = knowledge.projects.map((project) => ({
    permalink: project.permalink,
    sections: factSections(knowledge, project),
  }));
  return {
    entries,
    synonyms,
    translations: joinLanguages(languages, usedWords(entries, [...shown, ...stated])),
    vectors: chooseVectors(vectors, entries),
    sections: [...shown, ...stated].flatMap(({permalink, sections}) =>
      sections.map((section) => ({entry: positionOf.get(permalink) ?? 0, ...section})),
    ),
  };
}

/** @returns a line that names the file and the addresses in it that no page has; none if all are known */
function unknownAddresses(
  file: string,
  words: SearchWords['phrases'],
  known: ReadonlyMap<string, number>,
): string[] {
  const unknown = Object.keys(words).filter((address) => !known.has(address));
  return unknown.length > 0 ? [`${file}: no page has the address ${unknown.join(', ')}`] : [];
}

/**
 * By English word or phrase, what is typed for it in any language, without single words that the pages use themselves: "definition"
 * finds them as it is, and whoever types it may as well write English.
 */
function joinLanguages(
  languages: SearchWords['languages'],
  used: ReadonlySet<string>,
): SearchIndex['translations'] {
  const joined = new Map<string, string[]>();
  for (const words of Object.values(languages)) {
    for (const [english, typed] of Object.entries(words)) {
      const foreign = typed.filter((word) => !(isLatinWord(word) && used.has(joinedLetters(word))));
      joined.set(english, [...(joined.get(english) ?? []), ...foreign]);
    }
  }
  return Object.fromEntries([...joined].filter(([, typed]) => typed.length > 0));
}

/** Whether a text is one word in the script of English. */
function isLatinWord(text: string): boolean {
  return /^\p{Script=Latin}+$/u.test(text);
}

/** All words of the pages, as they are typed. */
function usedWords(
  entries: readonly Pick<Entry, 'title' | 'description'>[],
  pages: readonly {readonly sections: readonly {readonly text: string}[]}[],
): ReadonlySet<string> {
  const texts = [
    ...entries.flatMap(({title, description}) => [title, description]),
    ...pages.flatMap(({sections}) => sections.map(({text}) => text)),
  ];
  return new Set(texts.flatMap(typedWords));
}

function otherEntry({permalink, title, description}: CrawledPage): Omit<Entry, 'said'> {
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
