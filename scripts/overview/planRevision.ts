import {checkDecisions, DecisionError, NO_DECISIONS} from './decisions.ts';
import {identify} from './identity/identify.ts';
import type {Renaming, Settled} from './identity/renaming.ts';
import {rememberMerges} from './merge/mergePage.ts';
import {readKnownPages} from './pages/knownPages.ts';
import {toPages, type PageContext} from './pages/pages.ts';
import {planPages} from './plan.ts';
import {settleRenames, withKeptPages, type SettledRenames} from './rename.ts';
import {withRenamedPages} from './renamedPages.ts';
import {withFollowers} from './strays.ts';
import type {Outline} from './article/model.ts';
import type {Decisions, Disk, KnownPages, PlannedPage, Question, Renamed} from './model.ts';

/** What a run is going to do. */
export interface RevisionPlan {
  /** The article, with the slugs of its pages. */
  readonly outline: Outline;
  readonly known: KnownPages;
  /** The disk before the run, with the front matter of renamed pages as if a person had renamed them. */
  readonly disk: Disk;
  readonly plan: readonly PlannedPage[];
  readonly renamed: readonly Renamed[];
  readonly questions: readonly Question[];
}

/** What the pages depend on besides the article and the disk. */
export interface RevisionContext extends Omit<PageContext, 'places' | 'kept'> {
  readonly decisions?: Decisions;
}

/**
 * Plans a run: whose page is whose, what each page would say, and what becomes of it.
 *
 * A page that cannot be written, because a person has to decide something first, stays as it is and where it is. All
 * others are planned around it, so that it holds back nothing but itself.
 *
 * @param outline the article without regard to pages
 * @throws DecisionError for a decision that cannot be carried out
 */
export function planRevision(
  outline: Outline,
  diskBefore: Disk,
  {decisions = NO_DECISIONS, ...context}: RevisionContext,
): RevisionPlan {
  const {pages, disk, replaced} = settleDecisions(outline, diskBefore, decisions);
  const known = readKnownPages(disk);
  const named = new Set<string>();
  const kept = new Set<string>();
  const merge = rememberMerges();
  for (;;) {
    const settled: Settled = {pages, kept: named};
    const {renamings, namesakes, ...identified} = identify(outline, known, settled);
    const renamed = withRenamedPages(disk, renamings);
    if (addAll(named, renamed.failed)) continue;
    const knownNow = renamings.length > 0 ? readKnownPages(renamed.disk) : known;
    const {places} = knownNow;
    const fresh = toPages(identified.outline, {...context, places, kept});
    const plan = planPages(fresh, renamed.disk, places, decisions, merge);
    const held = heldBack(plan, renamings);
    // A page that only its new name holds back can be written under its old one.
    if (addAll(named, held.renamed) || addAll(kept, held.moved)) continue;
    checkDecisions(decisions, plan);
    return {
      outline: identified.outline,
      known: knownNow,
      disk: withKeptPages(renamed.disk, diskBefore, replaced, plan),
      plan: withFollowers(plan, renamed.disk, places, decisions),
      renamed: reportRenamings(renamings, plan),
      questions: namesakes.flatMap(({from: {slug}, to, because}) => {
        const [left, created] = [slug, to].map((each) =>
          plan.find(({permalink}) => permalink === `/projects/${each}`),
        );
        return left && created?.action === 'create'
          ? [{from: left.path, to: created.path, because, command: `--rename ${slug}=${to}`}]
          : [];
      }),
    };
  }
}

function settleDecisions(outline: Outline, disk: Disk, {rename}: Decisions): SettledRenames {
  if (rename.size === 0) return {pages: new Map(), disk, replaced: new Map()};
  const identified = identify(outline, readKnownPages(disk));
  const settled = settleRenames(rename, outline, identified.outline, disk);
  const decided = new Set(settled.pages.values());
  const {renamings} = identify(outline, readKnownPages(settled.disk), {pages: settled.pages});
  const [failed] = withRenamedPages(
    settled.disk,
    renamings.filter(({from}) => decided.has(from.slug)),
  ).failed;
  if (failed !== undefined) {
    throw new DecisionError(
      `the front matter of ${failed} cannot be edited in place: put each key on a line of its own, and rename again`,
    );
  }
  return settled;
}

/** @returns whether any of them is new */
function addAll(paths: Set<string>, added: readonly string[]): boolean {
  const {size} = paths;
  for (const path of added) paths.add(path);
  return paths.size > size;
}

/** Paths of pages that are not written although they were to be renamed, and of those that were to move. */
function heldBack(plan: readonly PlannedPage[], renamings: readonly Renaming[]) {
  const left = plan.filter(({from, fresh, text}) => from.page && fresh && text === undefined);
  const paths = left.flatMap(({from}) => from.page ?? []);
  return {
    renamed: renamings.flatMap(({path}) => (paths.includes(path) ? [path] : [])),
    moved: left.flatMap(({from, fresh}) =>
      from.page !== undefined && fresh?.path !== from.page ? [from.page] : [],
    ),
  };
}

function reportRenamings(
  renamings: readonly Renaming[],
  plan: readonly PlannedPage[],
): readonly Renamed[] {
  return renamings.flatMap(({path, from, to}) => {
    const page = plan.find((each) => each.from.page === path);
    return page?.text === undefined || from.title === to.title
      ? []
      : [{from: from.title, to: to.title, path: page.path}];
  });
}
