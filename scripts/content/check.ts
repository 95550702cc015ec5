import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {assemblePages, wordsOf, type ReadPage} from '../../src/knowledge/assemble.ts';
import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {readPage} from '../../src/knowledge/page.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Sources} from '../../src/knowledge/sources.ts';
import {appeals} from './appeals.ts';
import {borrowedLabels} from './borrowedLabels.ts';
import {brokenLinks} from './brokenLinks.ts';
import {citations} from './citations.ts';
import {dates} from './dates.ts';
import {factSources} from './factSources.ts';
import {footnoteDays} from './footnoteDays.ts';
import {footnotes} from './footnotes.ts';
import {imitatingHosts} from './imitatingHosts.ts';
import {lookAlikeNames} from './lookAlikeNames.ts';
import {oneTitle} from './oneTitle.ts';
import {ownWords} from './ownWords.ts';
import {pastDays, pastDaysInGlossary} from './pastDays.ts';
import {pictureWords} from './pictureWords.ts';
import {placesOf, type Places} from './places.ts';
import {quotedAddresses} from './quotedAddresses.ts';
import {relationTargets} from './relationTargets.ts';
import {repeatedSentences} from './repeatedSentences.ts';
import {repetitions} from './repetitions.ts';
import type {Rule} from './rule.ts';
import {shortLead} from './shortLead.ts';
import {misnamedAddress, slugs} from './slugs.ts';
import {standIn} from './standIn.ts';
import {standingNotes} from './standingNotes.ts';
import {statusNote} from './statusNote.ts';
import {weakPage, type WeakPage} from './weakHosts.ts';

/** What a page must observe, beyond the schema of its front matter. */
const RULES: readonly Rule[] = [
  slugs,
  quotedAddresses,
  repetitions,
  shortLead,
  repeatedSentences,
  statusNote,
  footnotes,
  footnoteDays,
  standingNotes,
  citations,
  imitatingHosts,
  factSources,
  dates,
  pastDays,
  relationTargets,
  lookAlikeNames,
  borrowedLabels,
  ownWords,
  appeals,
  oneTitle,
  pictureWords,
  brokenLinks,
];

/** What is wrong with one page, by rule. */
interface PageFindings {
  readonly file: string;
  readonly byRule: ReadonlyMap<Rule, readonly Finding[]>;
}

interface Findings {
  readonly knowledge: KnowledgeBase;
  readonly places: Places;
  /** Why files are not in the model: broken YAML or MDX, an unknown key, a category that does not exist. */
  readonly modelProblems: readonly Finding[];
  readonly pages: readonly PageFindings[];
  /** The addresses in the footnotes of the pages. */
  readonly noted: readonly string[];
  /** The pages that lead to weak hosts, with the addresses there. */
  readonly weak: readonly WeakPage[];
}

/**
 * Checks the pages against the model, and each against the rules.
 *
 * A page that cannot be in the model is still known by its names, so that its fault is the only line about it.
 *
 * @param latestDay the day of the last change of the pages; they may name no later day
 * @param isClosed whether a file must not be read
 * @param parse for callers that have parsed the pages; the trees are changed
 */
export function checkContent(
  sources: Sources,
  latestDay?: string,
  isClosed: (file: string) => boolean = () => false,
  parse = parsePage,
): Findings {
  const open = sources.pages.filter(({file}) => !isClosed(file));
  const read = open.map(({file, text}) => ({file, text, page: readPage(file, text, parse)}));
  const words = read.map(({text, page}) =>
    'message' in page ? headOf(text, page) : wordsOf(page),
  );
  const alone = assemblePages({...sources, pages: words});
  const inModel = new Set(filesOf(alone.knowledge));
  const dataOf = new Map(
    words.map((page) => [page.file, 'message' in page ? undefined : page.frontMatter.data]),
  );
  const left = sources.pages.map(({file}) => file).filter((file) => !inModel.has(file));
  const {knowledge, problems} =
    left.length === 0
      ? alone
      : assemblePages({
          ...sources,
          pages: [
            ...words.filter(({file}) => inModel.has(file)),
            ...left.map((file) => standIn(file, dataOf.get(file))),
          ],
        });
  const modelProblems = [
    ...read.flatMap(({page}) => ('message' in page && page.rule === 'valid-mdx' ? [page] : [])),
    ...alone.problems.filter(({file}) => left.includes(file)),
    ...problems.filter(({file}) => !left.includes(file)),
  ].filter(({file}) => !isClosed(file));
  const isUnread = (file: string) =>
    isClosed(file) || modelProblems.some((each) => each.file === file);
  const misnamed = read.flatMap(({page}) =>
    'message' in page ? [] : (misnamedAddress(page) ?? []),
  );
  const places = placesOf(knowledge, isUnread, new Set(misnamed));
  const inGlossary =
    sources.glossary && !isUnread(sources.glossary.file)
      ? pastDaysInGlossary(knowledge.glossary, sources.glossary, latestDay)
      : [];
  const projects = new Map(
    [...knowledge.projects, ...knowledge.tombstones]
      .filter(({file}) => inModel.has(file))
      .map((project) => [project.file, project]),
  );
  const pages = read.map(({file, page}) => {
    const context = {
      knowledge,
      places,
      isAtFault: isUnread,
      project: projects.get(file),
      latestDay,
    };
    const byRule = RULES.map(
      (rule) => [rule, 'message' in page ? [] : rule.check(page, context)] as const,
    );
    return {file, byRule: new Map(byRule)};
  });
  // Without the list, every tag would be unknown.
  const hasTags = knowledge.tags.length > 0 || !isUnread(sources.tags.file);
  return {
    knowledge,
    places,
    modelProblems: [
      ...modelProblems
        .filter(({rule}) => rule !== 'known-tag' || hasTags)
        .filter(({missing}) => missing === undefined || !places.mayHave(missing)),
      ...inGlossary,
    ],
    pages,
    noted: read.flatMap(({page}) => ('message' in page ? [] : addressesIn(page.tree))),
    weak: read.flatMap(({page}) => ('message' in page ? [] : (weakPage(page) ?? []))),
  };
}

function addressesIn(tree: Root): readonly string[] {
  const addresses: string[] = [];
  visit(tree, 'footnoteDefinition', (footnote) => {
    visit(footnote, 'link', ({url}) => {
      addresses.push(url);
    });
  });
  return addresses;
}

/** The front matter of a page whose text is not valid MDX, which may have problems of its own. */
function headOf(text: string, fault: Finding): ReadPage | Finding {
  const frontMatter = fault.rule === 'valid-mdx' && readFrontMatter(frontMatterOf(text) ?? '', 2);
  return frontMatter && 'data' in frontMatter
    ? {file: fault.file, frontMatter, body: '', claims: [], footnotes: []}
    : fault;
}

function filesOf({projects, tombstones, categories, landing}: KnowledgeBase): string[] {
  return [...projects, ...tombstones, ...categories, ...(landing ? [landing] : [])].map(
    ({file}) => file,
  );
}

/** Returns all problems, by file and place. */
export function problemsIn({modelProblems, pages}: Findings): Finding[] {
  return inOrder([...modelProblems, ...pages.flatMap(({byRule}) => [...byRule.values()].flat())]);
}

/** Sorts problems by file and place. */
export function inOrder(problems: readonly Finding[]): Finding[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
