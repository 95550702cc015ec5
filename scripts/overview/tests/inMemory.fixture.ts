import {NO_DECISIONS} from '../decisions.ts';
import {articleFrom, findTags, sourceFile} from './fromMarkdown.fixture.ts';
import {readKnownPages} from '../pages/knownPages.ts';
import type {Outline} from '../article/model.ts';
import {toOutline} from '../article/outline.ts';
import {toPages} from '../pages/pages.ts';
import type {Article} from '../article/parse.ts';
import {planPages} from '../plan.ts';
import {toReport, type Report} from '../report/report.ts';
import {addTags} from '../pages/tagsFile.ts';
import {verifyPages} from '../pages/verify.ts';
import {oncePerText} from './oncePerText.fixture.ts';
import type {Decisions, Disk, PlannedPage} from '../model.ts';

/*
 * The generator without files, for tests that run it many thousands of times.
 */

/** The results of a run. */
export interface RunInMemory {
  readonly outline: Outline;
  readonly plan: readonly PlannedPage[];
  readonly report: Report;
  readonly disk: Disk;
}

const tags = sourceFile('docs/tags.yml');

const parse = oncePerText(articleFrom);

/**
 * Runs the generator from the text of an article to the disk after the run.
 *
 * @param options `verifies` says whether pages are checked at the end, which takes longest
 * @throws ProblemError if the command would refuse the article
 */
export function runInMemory(
  disk: Disk,
  article: Article | string,
  {decisions = {}, verifies = true}: {decisions?: Partial<Decisions>; verifies?: boolean} = {},
): RunInMemory {
  const known = readKnownPages(disk);
  const outline = toOutline(typeof article === 'string' ? parse(article) : article, known.projects);
  const fresh = toPages(outline, {out: 'docs', findTags, places: known.places});
  const plan = planPages(fresh, disk, known.places, {...NO_DECISIONS, ...decisions});
  if (verifies) {
    const {text} = addTags(tags.text, outline.projects, plan);
    verifyPages(plan, outline, {out: 'docs', pages: disk.pages, tags: {...tags, text}});
  }
  return {
    outline,
    plan,
    report: toReport(outline, plan, {out: 'docs', dryRun: false, known, disk}),
    disk: diskAfter(disk, plan),
  };
}

/** The disk after `applyPlan`. */
function diskAfter(disk: Disk, plan: readonly PlannedPage[]): Disk {
  const [pages, base] = [new Map(disk.pages), new Map(disk.base)];
  for (const {path, from, text, base: record} of plan) {
    change(pages, {path, text, before: from.page});
    change(base, {path, text: record, before: from.base});
  }
  return {pages, base};
}

function change(
  texts: Map<string, string>,
  {path, text, before}: {path: string; text: string | undefined; before: string | undefined},
): void {
  if (text === undefined) return;
  if (before !== undefined) texts.delete(before);
  texts.set(path, text);
}
