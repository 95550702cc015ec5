import {addressesLeft} from '../apply.ts';
import {NO_DECISIONS} from '../decisions.ts';
import {articleFrom, findTags, sourceFile} from './fromMarkdown.fixture.ts';
import type {Outline} from '../article/model.ts';
import {changesOfBases, changesOfPages, type FileChange} from '../orderChanges.ts';
import {toOutline} from '../article/outline.ts';
import {planRevision, type RevisionPlan} from '../planRevision.ts';
import {toReport, type Report} from '../report/report.ts';
import {addTags} from '../pages/tagsFile.ts';
import {verifyPages, type Verified} from '../pages/verify.ts';
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

const split = oncePerText((text) => toOutline(articleFrom(text)));

/**
 * Runs the generator from an article to the disk after the run.
 *
 * @param article its text, or its outline without regard to pages
 * @param options `verifies` says whether pages are checked at the end, which takes longest
 * @throws ProblemError if the command would refuse the article
 */
export function runInMemory(
  disk: Disk,
  article: Outline | string,
  {decisions = {}, verifies = true}: {decisions?: Partial<Decisions>; verifies?: boolean} = {},
): RunInMemory {
  const revision = planRevision(typeof article === 'string' ? split(article) : article, disk, {
    out: 'docs',
    findTags,
    decisions: {...NO_DECISIONS, ...decisions},
  });
  const {outline} = revision;
  const {plan, faults} = verifies ? verify(revision) : {plan: revision.plan, faults: []};
  return {
    outline,
    plan,
    report: toReport(outline, plan, {
      ...revision,
      ...decisions,
      faults,
      out: 'docs',
      dryRun: false,
      disk,
    }),
    disk: diskAfter(revision.disk, plan),
  };
}

function verify({outline, plan, disk: {pages}}: RevisionPlan): Verified {
  const {text} = addTags(tags.text, outline.projects, plan);
  return verifyPages(plan, outline, {out: 'docs', pages, tags: {...tags, text}});
}

/** The disk after `applyPlan`. */
function diskAfter(disk: Disk, plan: readonly PlannedPage[]): Disk {
  return {
    pages: textsAfter(disk.pages, changesOfPages(plan)),
    base: textsAfter(disk.base, changesOfBases(plan, disk.base)),
    left: addressesLeft(plan),
  };
}

function textsAfter(
  before: ReadonlyMap<string, string>,
  changes: readonly FileChange[],
): ReadonlyMap<string, string> {
  const texts = new Map(before);
  for (const {path, text, from} of changes) {
    if (from !== undefined) texts.delete(from);
    texts.set(path, text);
  }
  // In the order in which the files are read.
  return new Map([...texts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
