import {areaOf, formatOf} from '../../src/guard/area.ts';
import {contributedFiles, readContributed} from '../../src/guard/guardFiles.ts';
import {inspectSite} from '../../src/guard/guardSite.ts';
import {readSources} from '../../src/knowledge/load.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {brokenLinksOf} from './brokenLinks.ts';
import {checkContent, inOrder, problemsIn} from './check.ts';
import {dataFileProblems} from './dataFiles.ts';
import {latestDay} from './latestDay.ts';
import {sharedAddresses} from './sharedAddresses.ts';

interface SiteFindings {
  readonly findings: readonly Finding[];
  /** The model; where there are findings, other pages stand in for those that cannot be in it. */
  readonly knowledge: KnowledgeBase;
  /** The addresses in the footnotes of the pages. */
  readonly noted: readonly string[];
}

/**
 * Finds every fault of the pages, articles, manuals and YAML files in the working directory.
 *
 * What the guard closes is read no further. All else is checked at once, so that a fault of one file hides none of another.
 */
export async function checkSite(): Promise<SiteFindings> {
  const {findings: guarded, isClosed} = inspectSite('.');
  const sources = await readSources('docs', isClosed);
  const content = checkContent(sources, latestDay(sources.docs), isClosed);
  const {knowledge, places, noted} = content;
  const found = [
    ...problemsIn(content),
    ...dataFileProblems(knowledge, places, isClosed),
    ...sharedAddresses(knowledge, isClosed),
    // Articles and manuals; the pages have rules of their own.
    ...contributedFiles('.')
      .filter((file) => areaOf(file) !== 'docs' && !isClosed(file))
      .flatMap((file) => {
        const tree = parsePage(readContributed('.', file), formatOf(file));
        return 'message' in tree ? [] : brokenLinksOf(file, tree, places);
      }),
  ];
  // One fault, one line: what the guard refuses is at fault in other ways too.
  const refused = new Set(guarded.map(placeOf));
  const findings = [...guarded, ...found.filter((finding) => !refused.has(placeOf(finding)))];
  return {findings: inOrder(findings), knowledge, noted};
}

function placeOf({file, line, column}: Finding): string {
  return `${file}:${line}:${column}`;
}
