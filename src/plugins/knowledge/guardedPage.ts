import type {Root} from 'mdast';
import {howItWorks, type Excerpt} from '../../field/howItWorks.ts';
import {guardPage} from '../../guard/guardPage.ts';
import {readWords, type ReadPage} from '../../knowledge/assemble.ts';
import {frontMatterOf, readFrontMatter} from '../../knowledge/frontMatter.ts';
import {parsePage} from '../../knowledge/parsePage.ts';
import type {Finding} from '../../knowledge/problem.ts';
import type {SourceFile} from '../../knowledge/sources.ts';
import {codeHash} from '../../kept/codeHash.ts';
import {keptResults, type KeptResults} from '../../kept/keptResults.ts';
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

/** What is kept of a sound page for the next build: all but its tree, and its front matter, which is read in no time. */
interface KeptPage {
  readonly words: Omit<ReadPage, 'frontMatter'> | Finding;
  readonly how: Excerpt | undefined;
}

interface Known {
  /** The last text of each file, and what was found on it. */
  readonly pages: Map<string, GuardedPage & {readonly text: string}>;
  /** The sound pages of the last build; undefined where nothing is built. */
  readonly kept: KeptResults<KeptPage | undefined> | undefined;
}

/** The code that judges and reads a page. */
const CODE = ['src/field', 'src/guard', 'src/knowledge', 'src/plugins/knowledge'];

/** Belongs to the process: Docusaurus loads the configuration twice, each time with its own copy of each module. */
const KNOWN = Symbol.for('atlas: guarded pages');
const known: Known = ((globalThis as {[KNOWN]?: Known})[KNOWN] ??= {
  pages: new Map(),
  kept: process.env.NODE_ENV === 'production' ? keptResults('pages', codeHash(CODE)) : undefined,
});

/** Judges and reads a page. A build asks several times about each page, but parses it once. */
export function guardedPage(file: string, text: string): Omit<GuardedPage, 'tree'> {
  const last = known.pages.get(file);
  if (last?.text === text) return last;
  const {tree, ...page} = keptPage(file, text);
  // The dev server asks for no tree, and one takes many times the memory of its page.
  const kept = {text, ...page, ...(!isDev && file.startsWith('docs/') && {tree})};
  known.pages.set(file, kept);
  return kept;
}

/** Keeps for the next build what was found on the pages that have no fault. */
export function keepGuardedPages(): void {
  known.kept?.save();
}

/**
 * Gives the tree of a page of `docs/` away, to whoever changes it; it is not kept. Parses the page again for the next one
 * who asks.
 */
export function takeTree({file, text}: SourceFile): ReturnType<typeof parsePage> {
  const page = known.pages.get(file);
  if (page?.text !== text || !page.tree) return parsePage(text, 'mdx');
  known.pages.set(file, {...page, tree: undefined});
  return page.tree;
}

/** Reads a page, or finds it as the last build read it, which is then without its tree. */
function keptPage(file: string, text: string): GuardedPage {
  let page: GuardedPage | undefined;
  const kept = known.kept?.resultOf(`${file}\0${text}`, () => {
    page = read(file, text);
    return page.faults.length === 0 ? withoutFrontMatter(page) : undefined;
  });
  if (page || !kept) return page ?? read(file, text);
  const {words, how} = kept;
  if ('message' in words) return {faults: [], words, how};
  const frontMatter = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'message' in frontMatter
    ? read(file, text)
    : {faults: [], words: {...words, frontMatter}, how};
}

function withoutFrontMatter({words, how}: GuardedPage): KeptPage {
  if ('message' in words) return {words, how};
  const {frontMatter: _, ...data} = words;
  return {words: data, how};
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
