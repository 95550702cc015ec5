import {existsSync} from 'node:fs';
import {areaOf, formatOf} from '../../src/guard/area.ts';
import {contributedFiles, readContributed} from '../../src/guard/guardFiles.ts';
import {inspectSite} from '../../src/guard/guardSite.ts';
import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {readSources} from '../../src/knowledge/load.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {unknownNames} from './articleNames.ts';
import {openingFault} from './articleOpening.ts';
import {brokenLinksOf, missingImage} from './brokenLinks.ts';
import {checkContent, inOrder, problemsIn} from './check.ts';
import {dataFileProblems} from './dataFiles.ts';
import {imitatingHostsIn, imitatingHostsInYaml, projectHosts} from './imitatingHosts.ts';
import {keptGuard} from './keptGuard.ts';
import {latestDay} from './latestDay.ts';
import {pastDaysInArticle} from './pastDays.ts';
import {unquotedAddresses} from './quotedAddresses.ts';
import {sharedAddresses} from './sharedAddresses.ts';
import type {WeakPage} from './weakHosts.ts';

interface SiteFindings {
  readonly findings: readonly Finding[];
  /** The model; where there are findings, other pages stand in for those that cannot be in it. */
  readonly knowledge: KnowledgeBase;
  /** The addresses in the footnotes of the pages. */
  readonly noted: readonly string[];
  /** The pages that lead to weak hosts, with the addresses there. */
  readonly weak: readonly WeakPage[];
}

/**
 * Finds every fault of the pages, articles, manuals and YAML files in the working directory.
 *
 * What the guard closes is read no further. All other files are checked at once, so that a fault of one file hides none of another.
 */
export async function checkSite(): Promise<SiteFindings> {
  // Git works while the pages are parsed.
  const dayOfPages = latestDay('docs');
  const {guardPage, guardYaml, save, takeTree} = keptGuard();
  const {findings: guarded, isClosed} = inspectSite('.', guardPage, guardYaml);
  save();
  const sources = await readSources('docs', isClosed);
  const pagesDay = await dayOfPages;
  const content = checkContent(sources, pagesDay, isClosed, takeTree);
  const {knowledge, places, noted, weak} = content;
  // Articles and manuals; the pages have rules of their own.
  const others = contributedFiles('.')
    .filter((file) => areaOf(file) !== 'docs' && !isClosed(file))
    .map((file) => ({file, text: readContributed('.', file)}));
  const articles = others.filter(({file}) => areaOf(file) === 'blog');
  // An article that is later than the pages may have been changed since: git is asked again only then.
  const late = articles.filter((article) => pastDaysInArticle(article, pagesDay).length > 0);
  const articlesDay = late.length > 0 ? await latestDay('blog') : pagesDay;
  const found = [
    ...problemsIn(content),
    ...dataFileProblems(knowledge, places, isClosed),
    ...sharedAddresses(knowledge, isClosed),
    ...late.flatMap((article) => pastDaysInArticle(article, articlesDay)),
    ...unknownNames(articles, (list) =>
      isClosed(list) ? undefined : existsSync(list) ? readContributed('.', list) : '',
    ),
    ...others.flatMap(({file, text}) => {
      const tree = takeTree(text, formatOf(file));
      return 'message' in tree
        ? []
        : [
            ...brokenLinksOf(file, tree, places),
            ...missingImageIn(file, text),
            ...(areaOf(file) === 'blog' ? openingFault(file, text, tree) : []),
            ...imitatingHostsIn(file, tree, projectHosts(knowledge)),
          ];
    }),
    ...(sources.glossary && !isClosed(sources.glossary.file)
      ? glossaryProblems(sources.glossary, knowledge)
      : []),
  ];
  // One fault, one line: what the guard refuses is at fault in other ways too.
  const refused = new Set(guarded.map(placeOf));
  const findings = [...guarded, ...found.filter((finding) => !refused.has(placeOf(finding)))];
  return {findings: inOrder(findings), knowledge, noted, weak};
}

function missingImageIn(file: string, text: string): Finding[] {
  const yaml = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'message' in yaml ? [] : missingImage(file, yaml);
}

/** Addresses of the glossary: the rules of pages hold for its sources too. */
function glossaryProblems({file, text}: SourceFile, knowledge: KnowledgeBase): Finding[] {
  const yaml = readFrontMatter(text, 1);
  return 'message' in yaml
    ? []
    : [
        ...imitatingHostsInYaml(file, yaml, projectHosts(knowledge)),
        ...unquotedAddresses(file, text),
      ];
}

function placeOf({file, line, column}: Finding): string {
  return `${file}:${line}:${column}`;
}
