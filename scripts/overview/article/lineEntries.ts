import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {UrlOf} from './definitions.ts';
import {readLine, type Entry} from './entry.ts';
import {takeMarks} from './marks.ts';
import type {Reading} from './reading.ts';
import {startOf} from './startOf.ts';
import type {Unit} from './unit.ts';

type Line = readonly PhrasingContent[];

/**
 * Whether a paragraph lists projects, each in a line of its own, as lists that are written in HTML do: there are several
 * lines, or the paragraph is one of several such, or of an article in which most projects are listed so.
 */
export function areLines(
  node: Paragraph,
  before: RootContent | undefined,
  after: RootContent | undefined,
  reading: Reading,
): boolean {
  if (!reading.takesBareLinks || !entriesIn(node, reading.urlOf)) return false;
  return (
    reading.takesLines ||
    linesOf(node).length > 1 ||
    [before, after].some((each) => each?.type === 'paragraph' && entriesIn(each, reading.urlOf))
  );
}

/** Cuts a paragraph of entries into its lines. */
export function linesUnits(node: Paragraph, {urlOf}: Reading): Unit[] {
  return linesOf(node).flatMap((line, index): Unit[] => {
    const entry = readLine(line, {urlOf, takesBareLinks: true});
    const [first] = line;
    if (!entry || !first) return [];
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [...line],
      ...(first.position && {position: first.position}),
    };
    return [
      {
        type: 'entry',
        start: index === 0 ? startOf(node) : startOf(first),
        node: {
          type: 'listItem',
          children: [paragraph],
          ...(first.position && {position: first.position}),
        },
        entry,
        asProse: [paragraph],
      },
    ];
  });
}

/** The entries in the lines of a paragraph; undefined if one of them names no project with a link. */
export function entriesIn(node: Paragraph, urlOf: UrlOf): Entry[] | undefined {
  const {rest} = takeMarks(node.children);
  if (rest[0]?.type === 'text') return undefined;
  const lines = linesOf(node);
  const isMany = lines.length > 1;
  const entries: Entry[] = [];
  for (const line of lines) {
    const entry =
      readLine(line, {urlOf, takesBareLinks: false}) ??
      (isMany ? readBare(line, urlOf) : undefined);
    if (entry?.website === undefined) return undefined;
    entries.push(entry);
  }
  return entries.length > 0 ? entries : undefined;
}

/** Among others, a line may be nothing but the name. */
function readBare(line: Line, urlOf: UrlOf): Entry | undefined {
  const entry = readLine(line, {urlOf, takesBareLinks: true});
  return entry?.body.length === 0 ? entry : undefined;
}

/** The lines of a paragraph as its author wrote them. */
function linesOf({children}: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') {
      lines.push([]);
    } else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value.trim() !== '') lines.at(-1)?.push({type: 'text', value});
      });
    } else {
      lines.at(-1)?.push(node);
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed([first, ...others]: Line): Line {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.trimStart();
  return value === '' ? trimmed(others) : [{...first, value}, ...others];
}
