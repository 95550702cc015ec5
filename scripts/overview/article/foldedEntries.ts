import type {Heading, ListItem, Paragraph, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {readLine, type Entry} from './entry.ts';
import {listProjects, nodesOf, STAYS} from './headedEntries.ts';
import {joinLists} from './joinLists.ts';
import {groupTitle} from './listEntries.ts';
import type {Reading} from './reading.ts';
import {DEPTHS} from './sections.ts';
import {isHeading, type Unit} from './unit.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it was the `<summary>` of a `<details>`. */
    isSummary?: boolean;
  }
}

/** The line that is always shown of a `<details>`, and what is folded below it. */
interface Fold {
  /** That of the line among the units. */
  readonly index: number;
  readonly line: Paragraph;
  readonly start: number;
  /** Up to the end of the `<details>`, or the next of these lines. */
  readonly below: readonly Unit[];
  /** The project that the line introduces. */
  readonly entry: Entry | undefined;
}

/** Whether a block was the `<summary>` of a `<details>`. */
export function isSummary(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data?.isSummary === true;
}

/**
 * Reads what is folded: `<details><summary>Line</summary>` and the blocks below it.
 *
 * A line that introduces a project makes an entry of all that is below it. If all entries of a section are folded, the
 * lines above them are headings; in any other section they only announce what can be opened.
 */
export function withFolds(units: readonly Unit[], reading: Reading): Unit[] {
  const folds = foldsOf(units, reading);
  const projects = folds.flatMap((fold) => (fold.entry ? [ofProject(fold, fold.entry)] : []));
  const entries = new Map(listProjects(projects) ? [] : projects.map((fold) => [fold.index, fold]));
  const lists = folds.filter((fold) => !entries.has(fold.index) && fold.below.some(isEntry));
  const headings = new Map(sectionsOf(units, lists).flatMap(headingsIn));
  const lines = new Set(lists.map(({index}) => index));
  const result: Unit[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    const entry = entries.get(index);
    if (entry) {
      result.push(toEntry(entry), ...entry.below.filter(({type}) => STAYS.has(type)));
      index += entry.below.length;
    } else if (unit?.type === 'prose' && lines.has(index)) {
      result.push(headings.get(index) ?? {type: 'label', start: unit.start, node: unit.node});
    } else if (unit) result.push(unit);
  }
  return result;
}

function foldsOf(units: readonly Unit[], {urlOf, takesBareLinks}: Reading): Fold[] {
  return units.flatMap((unit, index): Fold[] => {
    if (unit.type !== 'prose' || !isSummary(unit.node)) return [];
    const read = readLine(unit.node.children, {urlOf, takesBareLinks});
    return [
      {
        index,
        line: unit.node,
        start: unit.start,
        below: upTo(units.slice(index + 1), endsFold),
        entry: read?.website === undefined || read.name === '' ? undefined : read,
      },
    ];
  });
}

function upTo(units: readonly Unit[], isEnd: (unit: Unit) => boolean): readonly Unit[] {
  const end = units.findIndex(isEnd);
  return end === -1 ? units : units.slice(0, end);
}

function endsFold({type, node}: Unit): boolean {
  return type === 'markup'
    ? node.type === 'html' && /<\/details>/i.test(node.value)
    : type === 'prose' && isSummary(node);
}

/** A heading that is folded with the text about a project ends it: it begins something else. */
function ofProject(fold: Fold, entry: Entry): Fold & {readonly entry: Entry} {
  return {...fold, entry, below: upTo(fold.below, isHeading)};
}

function isEntry({type}: Unit): boolean {
  return type === 'entry';
}

function toEntry({line, start, below, entry}: Fold & {readonly entry: Entry}): Unit {
  const text = joinLists(below.flatMap(nodesOf));
  const node: ListItem = {
    type: 'listItem',
    children: [line],
    ...(line.position && {position: line.position}),
  };
  return {
    type: 'entry',
    start,
    node,
    entry: {...entry, body: [...entry.body, ...text]},
    asProse: [line, ...text],
  };
}

/** What is between two headings that are not folded. */
interface Section {
  readonly depth: number;
  readonly units: readonly Unit[];
  readonly lists: readonly Fold[];
}

function sectionsOf(units: readonly Unit[], lists: readonly Fold[]): Section[] {
  const folded = new Set(lists.flatMap(({below}) => below));
  const starts = [
    0,
    ...units.flatMap((unit, index) => (isHeading(unit) && !folded.has(unit) ? [index] : [])),
  ];
  return starts.map((start, order) => {
    const end = starts[order + 1] ?? units.length;
    const first = units[start];
    return {
      depth: isHeading(first) ? first.node.depth : 1,
      units: units.slice(start, end),
      lists: lists.filter(({index}) => index >= start && index < end),
    };
  });
}

/** The lines of a section that are headings: several, each with a title of its own, and no entry is outside of them. */
function headingsIn({depth, units, lists}: Section): (readonly [index: number, heading: Unit])[] {
  const folded = new Set(lists.flatMap(({below}) => below));
  const headings = lists.flatMap(({index, start, line}) => {
    const node = headingOf(line, depth);
    return node ? [[index, {type: 'heading', start, node}] as const] : [];
  });
  const titles = new Set(headings.map(([, {node}]) => toString(node)));
  const areHeadings =
    lists.length > 1 &&
    titles.size === lists.length &&
    units.every((unit) => !isEntry(unit) || folded.has(unit));
  return areHeadings ? headings : [];
}

/** The line as a heading, without the code behind it, such as a number; undefined for a sentence, or a line with links. */
function headingOf(line: Paragraph, above: number): Heading | undefined {
  const end = line.children.findLastIndex(
    (node) => node.type !== 'inlineCode' && toString(node).trim() !== '',
  );
  const children = line.children.slice(0, end + 1);
  const heading = groupTitle({...line, children});
  return heading && {...heading, depth: DEPTHS[above] ?? 6};
}
