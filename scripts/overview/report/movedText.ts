import {partsOf} from '../merge/mergePage.ts';
import type {Disk, PlannedPage} from '../model.ts';

/** Text of the article that moved from one page to another, or a page that left while another came. */
export interface MovedText {
  readonly type:
    /** One page left and one is new: probably one project under another name. */
    | 'rename'
    /** Text moved from a page that stays to a new page: an entry was split. */
    | 'split'
    /** Text moved from a page whose entry is gone to a page that stays: two entries became one. */
    | 'join';
  readonly from: PlannedPage;
  readonly to: PlannedPage;
  /** What speaks for it. */
  readonly because: string;
}

/**
 * Finds text that the article moved from page to page since the last run, by comparing the runs of words that each page
 * lost with those that each page gained. Runs that other pages have as well, such as `a client library for the`, tell nothing.
 */
export function findMovedText(plan: readonly PlannedPage[], {base, left}: Disk): MovedText[] {
  const changed = plan.filter(
    ({action, permalink}) => CHANGED.has(action) && !(action === 'orphan' && left?.has(permalink)),
  );
  if (changed.every(({action}) => action === 'create')) return [];
  const pages = withoutPhrases(
    changed.map((page) => diffOf(page, base)),
    plan,
    base,
  );
  const gainers = new Map<string, Diff[]>();
  for (const page of pages) {
    for (const run of page.gained) gainers.set(run, [...(gainers.get(run) ?? []), page]);
  }
  const pairs = pages.flatMap((from) =>
    [...countShared(from, gainers)]
      .filter(([to, shared]) => shared >= SHARE * runsToShare(from, to))
      .map(([to]) => ({from: from.page, to: to.page})),
  );
  return pairs.flatMap((pair) => toMovedText(pair, pairs));
}

/**
 * Of how many runs a share has to be the same: of those of the page that leaves, if its text goes to a page that stays, and
 * else of the page with fewer of them.
 */
function runsToShare(from: Diff, to: Diff): number {
  const isJoin = from.page.action === 'orphan' && to.page.action !== 'create';
  return isJoin ? from.lost.size : Math.min(from.lost.size, to.gained.size);
}

/** The number of words in a run. Shorter runs occur on two pages by chance. */
const RUN = 4;

/** The share of the runs that a page lost or gained that makes it a move. */
const SHARE = 0.5;

const CHANGED: ReadonlySet<PlannedPage['action']> = new Set([
  'create',
  'update',
  'merge',
  'conflict',
  'orphan',
]);

interface Diff {
  readonly page: PlannedPage;
  readonly lost: ReadonlySet<string>;
  readonly gained: ReadonlySet<string>;
}

function diffOf(page: PlannedPage, bases: Disk['base']): Diff {
  const before = runsOf(bases.get(page.from.base ?? '') ?? '');
  const after = runsOf(page.fresh?.text ?? '');
  return {
    page,
    lost: new Set([...before].filter((run) => !after.has(run))),
    gained: new Set([...after].filter((run) => !before.has(run))),
  };
}

/** Leaves out the runs that are also on other pages than one that lost them and one that gained them. */
function withoutPhrases(
  diffs: readonly Diff[],
  plan: readonly PlannedPage[],
  bases: Disk['base'],
): Diff[] {
  const gained = new Set(diffs.flatMap((diff) => [...diff.gained]));
  const moved = new Set(diffs.flatMap(({lost}) => [...lost].filter((run) => gained.has(run))));
  if (moved.size === 0) return [...diffs];
  const pagesWith = new Map<string, number>();
  for (const page of plan) {
    const own = new Set([
      ...runsOf(bases.get(page.from.base ?? '') ?? ''),
      ...runsOf(page.fresh?.text ?? ''),
    ]);
    for (const run of own) {
      if (moved.has(run)) pagesWith.set(run, (pagesWith.get(run) ?? 0) + 1);
    }
  }
  const isOwn = (run: string) => (pagesWith.get(run) ?? 0) <= 2;
  return diffs.map(({page, lost, gained: added}) => ({
    page,
    lost: new Set([...lost].filter(isOwn)),
    gained: new Set([...added].filter(isOwn)),
  }));
}

/**
 * All runs of words in the body of a page, or the whole text if it is shorter than a run, without footnotes, which many
 * pages share, and without facts.
 */
function runsOf(page: string): Set<string> {
  const body = partsOf(page)
    .body.replace(/^\[\^[^\]]+\]:.*$|\[\^[^\]]+\]/gmu, '')
    .replace(FACT, '');
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < RUN) return new Set(words.length > 1 ? [words.join(' ')] : []);
  return new Set(words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' ')));
}

/** A list item with a label and a value, as a column of a table becomes. */
const FACT = /^\s*[-*+] [^:：\n]{1,40}[:：].*$/gmu;

function countShared(from: Diff, gainers: ReadonlyMap<string, readonly Diff[]>): Map<Diff, number> {
  const shared = new Map<Diff, number>();
  for (const run of from.lost) {
    for (const to of gainers.get(run) ?? []) shared.set(to, (shared.get(to) ?? 0) + 1);
  }
  return shared;
}

interface Pair {
  readonly from: PlannedPage;
  readonly to: PlannedPage;
}

function toMovedText(pair: Pair, all: readonly Pair[]): MovedText[] {
  const {from, to} = pair;
  const isGone = from.action === 'orphan';
  const isNew = to.action === 'create';
  if (kindOf(from) !== kindOf(to) || (!isGone && !isNew)) return [];
  const isSplit = !isGone || all.some((other) => other !== pair && other.from === from);
  const isJoined = !isNew || all.some((other) => other !== pair && other.to === to);
  const type = isSplit ? 'split' : isJoined ? 'join' : 'rename';
  return [{type, from, to, because: 'their texts are alike'}];
}

/** `projects` or `categories`. */
function kindOf({permalink}: PlannedPage): string {
  return permalink.split('/')[1] ?? '';
}
