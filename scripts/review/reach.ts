import {toString} from 'mdast-util-to-string';
import {readPage} from '../../src/knowledge/page.ts';
import type {State} from './state.ts';

/** A word of the glossary or a tag by which one changed file reaches many pages. */
export interface Reach {
  readonly what:
    | 'new word'
    /** The definition that shows at a word. */
    | 'changed definition'
    /** A tag that many more pages have. */
    | 'wider tag'
    /** The name, description or address of a tag. */
    | 'changed tag';
  readonly name: string;
  /** The number of pages on which it is. */
  readonly pages: number;
}

/** From how many further pages on a reviewer should look. */
const MANY = 5;

/**
 * Lists the words of the glossary that are new or mean something else, each of which shows at its first use on every page
 * that has it, and the tags that many more pages have or that are changed for all of them.
 */
export function wideReach(base: State, head: State): Reach[] {
  return [...words(base, head), ...tags(base, head)];
}

function words(base: State, head: State): Reach[] {
  const known = definitions(base);
  const changed = [...definitions(head)].filter(([word, text]) => known.get(word) !== text);
  if (changed.length === 0) return [];
  const texts = head.sources.pages.map(({file, text}) => {
    const page = readPage(file, text);
    if ('message' in page) return '';
    const blocks = page.tree.children.filter(({type}) => type !== 'yaml');
    return blocks.map((block) => toString(block).toLowerCase()).join('\n');
  });
  return changed.map(([name]): Reach => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escape(name)}(?:s|es)?(?![\\p{L}\\p{N}])`,
      'u',
    );
    return {
      what: known.has(name) ? 'changed definition' : 'new word',
      name,
      pages: texts.filter((text) => pattern.test(text)).length,
    };
  });
}

/** What shows at each word. */
function definitions({knowledge}: State): ReadonlyMap<string, string> {
  return new Map(
    knowledge.glossary.flatMap(({words: all, definition}) =>
      all.map((word) => [word.toLowerCase(), definition] as const),
    ),
  );
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function tags(base: State, head: State): Reach[] {
  const before = tagCounts(base);
  const known = new Map(base.knowledge.tags.map((tag) => [tag.slug, JSON.stringify(tag)]));
  const after = tagCounts(head);
  const wider = [...after]
    .filter(([name, pages]) => pages - (before.get(name) ?? 0) >= MANY)
    .map(([name, pages]): Reach => ({what: 'wider tag', name, pages}));
  const changed = head.knowledge.tags
    .filter((tag) => known.has(tag.slug) && known.get(tag.slug) !== JSON.stringify(tag))
    .map(({slug}): Reach => ({what: 'changed tag', name: slug, pages: after.get(slug) ?? 0}));
  return [...wider, ...changed];
}

function tagCounts({knowledge}: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of knowledge.projects.flatMap((project) => project.tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}
