import {assemblePages, wordsOf} from '../../src/knowledge/assemble.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {readPage} from '../../src/knowledge/page.ts';
import type {Problem} from '../../src/knowledge/problem.ts';
import type {Sources} from '../../src/knowledge/sources.ts';
import {brokenLinks} from './brokenLinks.ts';
import {citations} from './citations.ts';
import {dates} from './dates.ts';
import {factSources} from './factSources.ts';
import {footnotes} from './footnotes.ts';
import {imitatingHosts} from './imitatingHosts.ts';
import {lookAlikeNames} from './lookAlikeNames.ts';
import {pastDays, pastDaysInGlossary} from './pastDays.ts';
import {placesOf, type Places} from './places.ts';
import {relationTargets} from './relationTargets.ts';
import type {Rule} from './rule.ts';

/** What a page must observe, beyond the schema of its front matter. */
const RULES: readonly Rule[] = [
  footnotes,
  citations,
  imitatingHosts,
  factSources,
  dates,
  pastDays,
  relationTargets,
  lookAlikeNames,
  brokenLinks,
];

/** What is wrong with one page, by rule. */
interface PageFindings {
  readonly file: string;
  readonly byRule: ReadonlyMap<Rule, readonly Problem[]>;
}

interface Findings {
  readonly knowledge: KnowledgeBase;
  readonly places: Places;
  /** Why files are not in the model: broken YAML or MDX, an unknown key, a category that does not exist. */
  readonly modelProblems: readonly Problem[];
  readonly pages: readonly PageFindings[];
}

/**
 * Checks the pages against the model, and each against the rules.
 *
 * @param latestDay the day of the last change of the pages; they may name no later day
 */
export function checkContent(sources: Sources, latestDay?: string): Findings {
  const read = sources.pages.map(({file, text}) => ({file, page: readPage(file, text)}));
  const {knowledge, problems} = assemblePages({
    ...sources,
    pages: read.map(({page}) => ('message' in page ? page : wordsOf(page))),
  });
  const places = placesOf(knowledge);
  const inGlossary = sources.glossary
    ? pastDaysInGlossary(knowledge.glossary, sources.glossary, latestDay)
    : [];
  const projects = new Map(
    [...knowledge.projects, ...knowledge.tombstones].map((project) => [project.file, project]),
  );
  const pages = read.map(({file, page}) => {
    const context = {knowledge, places, project: projects.get(file), latestDay};
    const byRule = RULES.map(
      (rule) => [rule, 'message' in page ? [] : rule.check(page, context)] as const,
    );
    return {file, byRule: new Map(byRule)};
  });
  return {knowledge, places, modelProblems: [...problems, ...inGlossary], pages};
}

/** Returns all problems, by file and place. */
export function problemsIn({modelProblems, pages}: Findings): Problem[] {
  return [...modelProblems, ...pages.flatMap(({byRule}) => [...byRule.values()].flat())].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
