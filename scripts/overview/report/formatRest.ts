import type {Action} from '../model.ts';
import type {Line} from './line.ts';
import type {Report} from './reportSchema.ts';
import {countLine, indented, section, type Manner} from './section.ts';

/** Counts the pages with which the run did nothing; `--verbose` lists them. */
export function formatRest(report: Report, manner: Manner): Line[] {
  const {pages, out} = report;
  const lines = [...WORDS].flatMap(([action, words]) => {
    const concerned = pages.filter(
      (page) => page.action === action && !page.from && (action !== 'orphan' || page.leftEarlier),
    );
    if (concerned.length === 0) return [];
    const paths = concerned.map(({path}) => indented(1, `${out}/${path}`));
    return [countLine(concerned.length, words), ...(manner.isVerbose ? paths : [])];
  });
  return section([{style: 'title', text: 'Nothing to do'}], lines);
}

const WORDS: ReadonlyMap<Action, string> = new Map([
  ['unchanged', 'unchanged'],
  ['keep', 'kept as edited'],
  ['deleted', 'deleted by hand, not brought back: --restore does that'],
  ['orphan', 'left the overview earlier, kept'],
  ['retired', 'retired before: without "retired" in its front matter a page comes back'],
]);
