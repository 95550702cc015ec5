import {readPage} from '../../../src/knowledge/page.ts';
import {footnoteFaults} from '../../content/footnotes.ts';
import {keysThatStay} from './derivedKeys.ts';
import {mergeBody} from './mergeBody.ts';
import {mergeFrontMatter} from './mergeFrontMatter.ts';
import {areUnitsAccounted} from './unitCounts.ts';
import {
  mapVersions,
  ofOneSide,
  withUnixLineEnds,
  type Conflict,
  type Resolve,
  type Side,
  type Versions,
} from './threeWay.ts';

/** A page with the changes of both sides, or the conflicts between them. */
export type MergedPage =
  | {readonly type: 'merged'; readonly text: string}
  | {readonly type: 'conflict'; readonly conflicts: readonly Conflict[]};

/**
 * Merges the changes of the article into a page that a person may have edited.
 *
 * What neither side changed stays byte for byte. What either side wrote is in the merged page, or there is a conflict.
 * Two sound pages never give an unsound one. Where a preference would take the whole body of a side, the conflict to
 * report is the whole body.
 *
 * @param prefer the side that wins conflicts; without it a page with conflicts is not merged
 */
export function mergePage(versions: Versions, prefer?: Side): MergedPage {
  const {base, fresh, disk} = versions;
  const lineEnd = lineEndOf(disk);
  const adapted = {base: withLineEnd(base, lineEnd), fresh: withLineEnd(fresh, lineEnd), disk};
  const whole = ofOneSide(versions) ?? ofOneSide(adapted);
  if (whole !== undefined) return {type: 'merged', text: whole};

  const parts = mapVersions(adapted, partsOf);
  const bodies = mapVersions(parts, ({body}) => body);
  const {opening, yaml, closing} = parts.disk;
  const bodyStart = opening.length + yaml.length + closing.length;
  const lineFrom = (start: number) => (offset: number) => lineAt(disk, start + offset);
  const bodyConflict: Conflict = {
    what: 'text',
    line: lineFrom(bodyStart)(/^\s*/.exec(bodies.disk)?.[0].length ?? 0),
    base: bodies.base,
    overview: bodies.fresh,
    page: bodies.disk,
  };

  const resolveInto =
    (conflicts: Conflict[]): Resolve =>
    (conflict) => {
      const canTake = prefer === 'both' ? conflict.proposal !== undefined : prefer !== undefined;
      if (!canTake) conflicts.push(conflict);
      return canTake && prefer ? prefer : 'page';
    };
  const inHead: Conflict[] = [];
  const inBody: Conflict[] = [];
  const bodyOfOne = ofOneSide(bodies);
  const mergeBodies = (resolveIn: Resolve) =>
    bodyOfOne ?? mergeBody(bodies, {resolve: resolveIn, lineOf: lineFrom(bodyStart)}, lineEnd);
  // Where nothing is in conflict, a preference changes nothing.
  let sideTaken: Side | undefined;
  const resolve = resolveInto(inBody);
  const body = mergeBodies((conflict) => {
    sideTaken = prefer;
    return resolve(conflict);
  });
  const yamls = mapVersions(parts, (part) => part.yaml);
  const stay = keysThatStay(yamls, bodies, inBody.length === 0 ? body : undefined);
  const head = mergeHead(parts, resolveInto(inHead), lineFrom(opening.length), stay);
  const conflicts = [...inHead, ...inBody];
  if (conflicts.length > 0) {
    // Without a preference, conflicts are merged as the page has them.
    const isMerged = (side: Side) =>
      inBody.length === 0 || (side === 'page' && prefer === undefined);
    const canSettle = (side: Side) =>
      isAccounted(isMerged(side) ? body : mergeBodies(() => side), bodies, side);
    const all = canSettle('page') && canSettle('overview');
    return {
      type: 'conflict',
      conflicts: all ? withoutRepetitions(conflicts) : [...inHead, bodyConflict],
    };
  }
  const withBody = (text: string) =>
    head === '' || text === '' || head.endsWith('\n') ? head + text : head + lineEnd + text;
  if (isAccounted(body, bodies, sideTaken) && isAsSound(withBody(body), adapted)) {
    return {type: 'merged', text: withBody(body)};
  }
  return prefer && prefer !== 'both'
    ? {type: 'merged', text: withBody(prefer === 'overview' ? bodies.fresh : bodies.disk)}
    : {type: 'conflict', conflicts: [bodyConflict]};
}

/** Returns `mergePage` with a memory for the last merge at each path. */
export function rememberMerges(): (
  path: string,
  versions: Versions,
  prefer: Side | undefined,
) => MergedPage {
  const last = new Map<
    string,
    {versions: Versions; prefer: Side | undefined; merged: MergedPage}
  >();
  return (path, versions, prefer) => {
    const known = last.get(path);
    const isKnown =
      known?.prefer === prefer &&
      known?.versions.base === versions.base &&
      known.versions.fresh === versions.fresh &&
      known.versions.disk === versions.disk;
    if (known && isKnown) return known.merged;
    const merged = mergePage(versions, prefer);
    last.set(path, {versions, prefer, merged});
    return merged;
  };
}

/** Whether the bodies could be merged, and each unit of them is accounted for. */
function isAccounted(body: string | undefined, bodies: Versions, prefer?: Side): body is string {
  if (body === undefined) return false;
  return body === ofOneSide(bodies) || areUnitsAccounted(body, bodies, prefer);
}

/** A description that repeats the sentence with which the page begins is in conflict for the same reason: once is enough. */
function withoutRepetitions(conflicts: readonly Conflict[]): readonly Conflict[] {
  const plain = (text: string) =>
    text
      .replace(/\[\^[^\]]*\]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return conflicts.filter(
    (conflict) =>
      conflict.what !== 'description' ||
      !conflicts.some(
        (other) =>
          other.what === 'sentence' &&
          plain(other.overview) === plain(conflict.overview) &&
          plain(other.base) === plain(conflict.base),
      ),
  );
}

/**
 * Merges the front matter, with its fences.
 *
 * @param stay keys that stay as the page has them
 */
function mergeHead(
  {base, fresh, disk}: Versions<PageParts>,
  resolve: Resolve,
  lineOf: (offset: number) => number,
  stay: ReadonlySet<string>,
): string {
  const yaml = mergeFrontMatter(
    {base: base.yaml, fresh: fresh.yaml, disk: disk.yaml},
    resolve,
    lineOf,
    stay,
  );
  const fences = disk.opening === '' && yaml !== '' ? fresh : disk;
  return fences.opening + yaml + fences.closing;
}

/** Whether a merged page is sound; no more is asked of it than of the pages from which it was made. */
function isAsSound(text: string, {fresh, disk}: Versions): boolean {
  return isSound(text) || !isSound(fresh) || !isSound(disk);
}

/** Whether a page is valid MDX, and each of its footnotes is defined once and used. */
function isSound(text: string): boolean {
  const page = readPage('page.mdx', text);
  return 'tree' in page && footnoteFaults(page).length === 0;
}

/** The line end of most lines of a page. */
function lineEndOf(text: string): '\r\n' | '\n' {
  const withReturn = text.split('\r\n').length;
  return withReturn * 2 > text.split('\n').length ? '\r\n' : '\n';
}

function withLineEnd(text: string, lineEnd: string): string {
  return withUnixLineEnds(text).replaceAll('\n', lineEnd);
}

function lineAt(text: string, offset: number): number {
  return withUnixLineEnds(text.slice(0, offset)).split('\n').length;
}

/** The parts of a page. Joined, they are the page. */
interface PageParts {
  /** The fence before the front matter; empty if the page has no front matter. */
  readonly opening: string;
  readonly yaml: string;
  /** The fence after the front matter. */
  readonly closing: string;
  readonly body: string;
}

/** Cuts a page into its front matter and its body. */
export function partsOf(text: string): PageParts {
  const fenced = /^(\uFEFF?---[ \t]*\r?\n)((?:[^]*?\n)??)(---[ \t]*(?:\r?\n|$))/.exec(text);
  const [head = '', opening = '', yaml = '', closing = ''] = fenced ?? [];
  return {opening, yaml, closing, body: text.slice(head.length)};
}
