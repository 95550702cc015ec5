import type {Root} from 'mdast';
import {howItWorks, type Excerpt} from '../../field/howItWorks.ts';
import {guardPage} from '../../guard/guardPage.ts';
import {readWords, type ReadPage} from '../../knowledge/assemble.ts';
import {parsePage} from '../../knowledge/parsePage.ts';
import type {Finding} from '../../knowledge/problem.ts';
import type {SourceFile} from '../../knowledge/sources.ts';
import {isDev} from './isDev.ts';

interface GuardedPage {
  /** What may not stand on the page. */
  readonly faults: readonly Finding[];
  /** What the model takes from the page, or why it cannot. */
  readonly words: ReadPage | Finding;
  /** What a comparison shows of its text; nothing of a page with faults. */
  readonly how?: Excerpt | undefined;
  /** Of a page without faults. */
  readonly tree?: Root | undefined;
}

type Known = Map<string, GuardedPage & {readonly text: string}>;

/**
 * The last text of each file, and what was found on it. It belongs to the process: Docusaurus loads the configuration
 * twice, each time with its own copy of each module.
 */
const KNOWN = Symbol.for('atlas: guarded pages');
const known: Known = ((globalThis as {[KNOWN]?: Known})[KNOWN] ??= new Map());

/** Judges and reads a page. A build asks several times about each page, but parses it once. */
export function guardedPage(file: string, text: string): Omit<GuardedPage, 'tree'> {
  const last = known.get(file);
  if (last?.text === text) return last;
  const {tree, ...page} = read(file, text);
  // The dev server asks for no tree, and one takes many times the memory of its page.
  const kept = {text, ...page, ...(!isDev && file.startsWith('docs/') && {tree})};
  known.set(file, kept);
  return kept;
}

/**
 * Gives the tree of a page of `docs/` away, to whoever changes it; it is not kept. Parses the page again for the next one
 * who asks.
 */
export function takeTree({file, text}: SourceFile): ReturnType<typeof parsePage> {
  const page = known.get(file);
  if (page?.text !== text || !page.tree) return parsePage(text, 'mdx');
  known.set(file, {...page, tree: undefined});
  return page.tree;
}

function read(file: string, text: string): GuardedPage {
  let tree: ReturnType<typeof parsePage> | undefined;
  const parse: typeof parsePage = (...page) => (tree ??= parsePage(...page));
  const faults = guardPage(file, text, parse);
  if (faults[0]) return {faults, words: faults[0]};
  // The guard does not change the tree.
  const words = readWords(file, text, parse);
  return {faults, words, ...(tree && 'children' in tree && {tree, how: howItWorks(tree)})};
}
