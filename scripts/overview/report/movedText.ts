import {partsOf} from '../merge/mergePage.ts';
import type {Disk, PlannedPage} from '../model.ts';

/** Text of the article that stood on one page and now stands on another, or a name that went while another came. */
export interface MovedText {
  readonly type:
    /** One gone, one new: probably one project under another name. */
    | 'rename'
    /** A page that stays gave text to a new one: an entry was split. */
    | 'split'
    /** A page whose entry has gone gave its text to one that stays: two entries became one. */
    | 'join';
  readonly from: PlannedPage;
  readonly to: PlannedPage;
}

/**
 * Finds out where text went that the article moved from page to page since the last run.
 *
 * Compares what left each page with what came to each, by runs of words; where neither says enough, a category in which
 * just one project has gone and one is new.
 */
export function findMovedText(plan: readonly PlannedPage[], {base}: Disk): MovedText[] {
  const concerned = plan.filter(({action}) => CONCERNED.has(action));
  if (concerned.every(({action}) => action === 'create')) return [];
  const pages = concerned.map((page) => diffOf(page, base));
  const gainers = new Map<string, Diff[]>();
  for (const page of pages) {
    for (const run of page.gained) gainers.set(run, [...(gainers.get(run) ?? []), page]);
  }
  const pairs = pages.flatMap((from) =>
    [...countShared(from, gainers)]
      .filter(([to, shared]) => shared >= SHARE * Math.min(from.lost.size, to.gained.size))
      .map(([to]) => ({from: from.page, to: to.page})),
  );
  const moves = pairs.flatMap((pair) => toMovedText(pair, pairs));
  return [...moves, ...lonelyPairs(concerned, moves)];
}

/** How many words make a run. Shorter ones occur by chance. */
const RUN = 4;

/** Which part of what left or came is enough to speak of a move. */
const SHARE = 0.5;

const CONCERNED: ReadonlySet<PlannedPage['action']> = new Set([
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

/** All runs of words in the body of a page; its footnotes say who says so, and many pages share them. */
function runsOf(page: string): Set<string> {
  const body = partsOf(page).body.replace(/^\[\^[^\]]+\]:.*$|\[\^[^\]]+\]/gmu, '');
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' ')));
}

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
  return [{type, from, to}];
}

/** Where a folder has lost one page and gained one, of which no text tells. */
function lonelyPairs(pages: readonly PlannedPage[], moves: readonly MovedText[]): MovedText[] {
  const told = new Set(moves.flatMap(({from, to}) => [from, to]));
  const folders = new Map<string, PlannedPage[]>();
  for (const page of pages.filter((each) => !told.has(each))) {
    const folder = `${kindOf(page)} ${folderOf(page)}`;
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  return [...folders.values()].flatMap((neighbors): MovedText[] => {
    const [gone, ...moreGone] = neighbors.filter(({action}) => action === 'orphan');
    const [made, ...moreMade] = neighbors.filter(({action}) => action === 'create');
    const isPair = gone && made && moreGone.length === 0 && moreMade.length === 0;
    return isPair ? [{type: 'rename', from: gone, to: made}] : [];
  });
}

/** `projects` or `categories`. */
function kindOf({permalink}: PlannedPage): string {
  return permalink.split('/')[1] ?? '';
}

/** The folder of the category; for a category's own page, the folder around it. */
function folderOf({path}: PlannedPage): string {
  return path.replace(/(?:[^/]*\/index\.mdx|[^/]*)$/, '');
}
