import {readPage} from '../../../src/knowledge/page.ts';
import {footnoteFaults} from '../../content/footnotes.ts';
import {mergeBody} from './mergeBody.ts';
import {mergeFrontMatter} from './mergeFrontMatter.ts';
import {
  withUnixLineEnds,
  type Conflict,
  type Settle,
  type Side,
  type Versions,
} from './mergeModel.ts';
import {partsOf} from './pageParts.ts';

export type {Conflict, Side, Versions} from './mergeModel.ts';

/** A page with the changes of both sides, or what stands in the way. */
export type MergedPage =
  | {readonly type: 'merged'; readonly text: string}
  | {readonly type: 'conflict'; readonly conflicts: readonly Conflict[]};

/**
 * Merges what the article says now into a page that a person may have edited.
 *
 * `base` is what the generator last wrote, `fresh` what it would write now, `disk` the page as it stands. What neither
 * side changed survives byte for byte; nothing that either wrote is lost without a conflict. Two sound pages never give
 * one that is not.
 *
 * @param prefer whose reading stands where both changed the same thing; without it that is a conflict
 */
export function mergePage(versions: Versions, prefer?: Side): MergedPage {
  const {base, fresh, disk} = versions;
  if (disk === base) return {type: 'merged', text: fresh};
  if (fresh === base || fresh === disk) return {type: 'merged', text: disk};
  const lineEnd = lineEndOf(disk);
  const adapted = {base: withLineEnd(base, lineEnd), fresh: withLineEnd(fresh, lineEnd), disk};
  if (adapted.base === disk) return {type: 'merged', text: adapted.fresh};

  const conflicts: Conflict[] = [];
  const settle = (conflict: Conflict): Side => {
    if (!prefer) conflicts.push(conflict);
    return prefer ?? 'page';
  };
  const {text, withBodyOf, textConflict} = mergeParts(adapted, {
    settle,
    winner: prefer ?? 'page',
    lineEnd,
  });
  if (conflicts.length > 0) return {type: 'conflict', conflicts};
  if (text !== undefined && isFit(text, versions)) return {type: 'merged', text};
  return prefer
    ? {type: 'merged', text: withBodyOf(prefer)}
    : {type: 'conflict', conflicts: [textConflict]};
}

interface Settings {
  readonly settle: Settle;
  readonly winner: Side;
  readonly lineEnd: string;
}

interface MergedParts {
  /** Undefined where the bodies cannot be merged. */
  readonly text: string | undefined;
  /** The merged front matter above the body of one side. */
  readonly withBodyOf: (side: Side) => string;
  /** The bodies as a conflict. */
  readonly textConflict: Conflict;
}

function mergeParts(versions: Versions, {settle, winner, lineEnd}: Settings): MergedParts {
  const [base, fresh, disk] = [
    partsOf(versions.base),
    partsOf(versions.fresh),
    partsOf(versions.disk),
  ];
  const bodyStart = disk.opening.length + disk.yaml.length + disk.closing.length;
  const lineFrom = (start: number) => (offset: number) => lineAt(versions.disk, start + offset);
  const yaml = mergeFrontMatter(
    {base: base.yaml, fresh: fresh.yaml, disk: disk.yaml},
    settle,
    lineFrom(disk.opening.length),
  );
  const fences = disk.opening === '' && yaml !== '' ? fresh : disk;
  const head = fences.opening + yaml + fences.closing;
  const withBody = (body: string) =>
    head === '' || body === '' || head.endsWith('\n') ? head + body : head + lineEnd + body;
  const body = mergeBody(
    {base: base.body, fresh: fresh.body, disk: disk.body},
    {settle, winner, lineOf: lineFrom(bodyStart)},
    lineEnd,
  );
  return {
    text: body === undefined ? undefined : withBody(body),
    withBodyOf: (side) => withBody(side === 'overview' ? fresh.body : disk.body),
    textConflict: {
      what: 'text',
      line: lineFrom(bodyStart)(/^\s*/.exec(disk.body)?.[0].length ?? 0),
      base: base.body,
      overview: fresh.body,
      page: disk.body,
    },
  };
}

/** Whether a merged page is sound, or one of those that it was made from is not either. */
function isFit(text: string, {fresh, disk}: Versions): boolean {
  return isSound(text) || !isSound(fresh) || !isSound(disk);
}

/** Whether a page can be read and each of its footnotes is defined once and used. */
function isSound(text: string): boolean {
  const page = readPage('page', text);
  return 'tree' in page && footnoteFaults(page).length === 0;
}

/** The line end that most lines of a page have. */
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
