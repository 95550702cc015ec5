import {guardPage} from '../../guard/guardPage.ts';
import {readWords, type ReadPage} from '../../knowledge/assemble.ts';
import {parsePage} from '../../knowledge/parsePage.ts';
import type {Finding} from '../../knowledge/problem.ts';

interface GuardedPage {
  /** What may not stand on the page. */
  readonly faults: readonly Finding[];
  /** What the model takes from the page, or why it cannot. */
  readonly words: ReadPage | Finding;
}

type Known = Map<string, GuardedPage & {readonly text: string}>;

/**
 * The last text of each file, and what was found on it. It belongs to the process: Docusaurus loads the configuration
 * twice, each time with its own copy of each module.
 */
const KNOWN = Symbol.for('atlas: guarded pages');
const known: Known = ((globalThis as {[KNOWN]?: Known})[KNOWN] ??= new Map());

/** Judges and reads a page. A build asks several times about each page, but parses it once. */
export function guardedPage(file: string, text: string): GuardedPage {
  const last = known.get(file);
  if (last?.text === text) return last;
  const page = {text, ...read(file, text)};
  known.set(file, page);
  return page;
}

function read(file: string, text: string): GuardedPage {
  let tree: ReturnType<typeof parsePage> | undefined;
  const parse: typeof parsePage = (...page) => (tree ??= parsePage(...page));
  const faults = guardPage(file, text, parse);
  // The guard does not change the tree.
  return {faults, words: faults[0] ?? readWords(file, text, parse)};
}
