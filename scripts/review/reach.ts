import {toString} from 'mdast-util-to-string';
import {readPage} from '../../src/knowledge/page.ts';
import type {State} from './state.ts';

/** A word of the glossary or a tag that is now on more pages because one file was changed. */
export interface Reach {
  readonly kind: 'word' | 'tag';
  readonly name: string;
  /** The number of pages on which it is. */
  readonly pages: number;
  /** The number of pages on which it was. */
  readonly before: number;
}

/** From how many further pages on a reviewer should look. */
const MANY = 5;

/**
 * Lists new words of the glossary, each of which marks its first use on every page that has it, and tags that many more
 * pages have than before.
 */
export function widerReach(base: State, head: State): Reach[] {
  return [...newWords(base, head), ...widerTags(base, head)];
}

function newWords(base: State, head: State): Reach[] {
  const known = new Set(wordsOf(base));
  const added = wordsOf(head).filter((word) => !known.has(word));
  if (added.length === 0) return [];
  const texts = head.sources.pages.map(({file, text}) => {
    const page = readPage(file, text);
    if ('message' in page) return '';
    const blocks = page.tree.children.filter(({type}) => type !== 'yaml');
    return blocks.map((block) => toString(block).toLowerCase()).join('\n');
  });
  return added.map((name) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escape(name)}(?:s|es)?(?![\\p{L}\\p{N}])`,
      'u',
    );
    return {
      kind: 'word',
      name,
      pages: texts.filter((text) => pattern.test(text)).length,
      before: 0,
    };
  });
}

function wordsOf({knowledge}: State): string[] {
  return knowledge.glossary.flatMap(({words}) => words.map((word) => word.toLowerCase()));
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function widerTags(base: State, head: State): Reach[] {
  const before = tagCounts(base);
  return [...tagCounts(head)]
    .map(([name, pages]): Reach => ({kind: 'tag', name, pages, before: before.get(name) ?? 0}))
    .filter((tag) => tag.pages - tag.before >= MANY);
}

function tagCounts({knowledge}: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of knowledge.projects.flatMap(({tags}) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}
