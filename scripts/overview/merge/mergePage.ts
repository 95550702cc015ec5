import {readPage} from '../../../src/knowledge/page.ts';
import {footnoteFaults} from '../../content/footnotes.ts';
import {mergeBody} from './mergeBody.ts';
import {mergeFrontMatter} from './mergeFrontMatter.ts';
import {areUnitsAccounted} from './unitCounts.ts';
import {
  mapVersions,
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
  if (disk === base) return {type: 'merged', text: fresh};
  if (fresh === base || fresh === disk) return {type: 'merged', text: disk};
  const lineEnd = lineEndOf(disk);
  const adapted = {base: withLineEnd(base, lineEnd), fresh: withLineEnd(fresh, lineEnd), disk};
  if (adapted.base === disk) return {type: 'merged', text: adapted.fresh};

  const conflicts: Conflict[] = [];
  const resolve = (conflict: Conflict): Side => {
    const canTake = prefer === 'both' ? conflict.proposal !== undefined : prefer !== undefined;
    if (!canTake) conflicts.push(conflict);
    return canTake && prefer ? prefer : 'page';
  };
  const {text, withBodyOf, bodyConflict} = mergeParts(adapted, lineEnd, resolve);
  if (conflicts.length > 0) {
    const canSettle = (side: Side) =>
      isAccounted(mergeParts(adapted, lineEnd, () => side).text, adapted, side);
    const all = canSettle('page') && canSettle('overview');
    const inHead = conflicts.filter(({line}) => line < bodyConflict.line);
    return {
      type: 'conflict',
      conflicts: all ? withoutRepetitions(conflicts) : [...inHead, bodyConflict],
    };
  }
  if (isAccounted(text, adapted, prefer) && isAsSound(text, adapted)) return {type: 'merged', text};
  return prefer && prefer !== 'both'
    ? {type: 'merged', text: withBodyOf(prefer)}
    : {type: 'conflict', conflicts: [bodyConflict]};
}

/** Whether the bodies could be merged, and each unit of them is accounted for. */
function isAccounted(text: string | undefined, versions: Versions, prefer?: Side): text is string {
  const bodies = mapVersions(versions, (page) => partsOf(page).body);
  return text !== undefined && areUnitsAccounted(partsOf(text).body, bodies, prefer);
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

interface MergedParts {
  /** Undefined if the bodies cannot be merged. */
  readonly text: string | undefined;
  /** The merged front matter with the whole body of one side. */
  readonly withBodyOf: (side: Side) => string;
  /** The conflict to report if the whole bodies are in conflict. */
  readonly bodyConflict: Conflict;
}

function mergeParts(versions: Versions, lineEnd: string, resolve: Resolve): MergedParts {
  const {base, fresh, disk} = mapVersions(versions, partsOf);
  const bodyStart = disk.opening.length + disk.yaml.length + disk.closing.length;
  const lineFrom = (start: number) => (offset: number) => lineAt(versions.disk, start + offset);
  const yaml = mergeFrontMatter(
    {base: base.yaml, fresh: fresh.yaml, disk: disk.yaml},
    resolve,
    lineFrom(disk.opening.length),
  );
  const fences = disk.opening === '' && yaml !== '' ? fresh : disk;
  const head = fences.opening + yaml + fences.closing;
  const withBody = (body: string) =>
    head === '' || body === '' || head.endsWith('\n') ? head + body : head + lineEnd + body;
  const body = mergeBody(
    {base: base.body, fresh: fresh.body, disk: disk.body},
    {resolve, lineOf: lineFrom(bodyStart)},
    lineEnd,
  );
  return {
    text: body === undefined ? undefined : withBody(body),
    withBodyOf: (side) => withBody(side === 'overview' ? fresh.body : disk.body),
    bodyConflict: {
      what: 'text',
      line: lineFrom(bodyStart)(/^\s*/.exec(disk.body)?.[0].length ?? 0),
      base: base.body,
      overview: fresh.body,
      page: disk.body,
    },
  };
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
