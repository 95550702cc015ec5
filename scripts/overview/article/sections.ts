import type {Heading} from 'mdast';
import {isHeading, type Unit} from './unit.ts';

/** A heading with everything under it. */
export interface Section {
  readonly heading: Unit & {type: 'heading'};
  readonly depth: Heading['depth'];
  /** The units between the heading and the first heading below it. */
  readonly units: readonly Unit[];
  readonly children: readonly Section[];
}

/** An article as a tree of headings. */
interface Sections {
  /**
   * The title of the article: the first heading, if it is the only one of the first level. If all projects are listed
   * directly under it, it is a category and not the title.
   */
  readonly title?: Unit & {type: 'heading'};
  /** The units before the first section. */
  readonly lead: readonly Unit[];
  readonly sections: readonly Section[];
}

/** Arranges units in sections. A heading belongs to the nearest heading above it with a smaller depth. */
export function toSections(units: readonly Unit[]): Sections {
  const headings = units.filter(isHeading);
  const [first] = headings;
  const isTitle =
    first?.node.depth === 1 &&
    headings.filter(({node}) => node.depth === 1).length === 1 &&
    headings.length > 1 &&
    !listsAllEntries(first, units);
  const title = isTitle ? first : undefined;
  const rest = units.filter((unit) => unit !== title);
  const {own, children} = divide(rest);
  return {...(title && {title}), lead: own, sections: children};
}

function listsAllEntries(heading: Unit, units: readonly Unit[]): boolean {
  const start = units.indexOf(heading);
  const next = units.findIndex((unit, index) => index > start && isHeading(unit));
  const entries = units.flatMap(({type}, index) => (type === 'entry' ? [index] : []));
  return entries.length > 0 && entries.every((index) => index > start && index < next);
}

function divide(units: readonly Unit[]): {own: readonly Unit[]; children: readonly Section[]} {
  const firstHeading = units.findIndex(isHeading);
  if (firstHeading === -1) {
    return {own: units, children: []};
  }
  const children: Section[] = [];
  let begin = firstHeading;
  while (begin < units.length) {
    const heading = units[begin];
    if (!isHeading(heading)) break;
    const {depth} = heading.node;
    let end = begin + 1;
    while (end < units.length && !endsSection(units[end], depth)) end += 1;
    const below = divide(units.slice(begin + 1, end));
    const {own, groups} = takeGroups(below.own, depth);
    children.push({heading, depth, units: own, children: [...groups, ...below.children]});
    begin = end;
  }
  return {own: units.slice(0, firstHeading), children};
}

function endsSection(unit: Unit | undefined, depth: number): boolean {
  return isHeading(unit) && unit.node.depth <= depth;
}

/** Takes the groups of lists from the units of a section: they become sections in it. */
function takeGroups(
  units: readonly Unit[],
  above: Heading['depth'],
): {own: readonly Unit[]; groups: readonly Section[]} {
  const own: Unit[] = [];
  const groups: Section[] = [];
  const depth = DEPTHS[above] ?? 6;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit?.type === 'heading' && unit.group) {
      const {size} = unit.group;
      const below = takeGroups(units.slice(index + 1, index + 1 + size), depth);
      groups.push({heading: unit, depth, units: below.own, children: below.groups});
      index += size;
    } else if (unit) {
      own.push(unit);
    }
  }
  return {own, groups};
}

/** The next depth by a depth. */
export const DEPTHS: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
