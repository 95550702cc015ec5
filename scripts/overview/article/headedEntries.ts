import type {Heading, RootContent} from 'mdast';
import {groupBy} from '../../../src/knowledge/oncePer.ts';
import {readLine, type Entry} from './entry.ts';
import {joinLists} from './joinLists.ts';
import type {Reading} from './reading.ts';
import {isHeading, type Unit} from './unit.ts';

/** A heading that links to a website, with all units up to the next heading that is not below it. */
interface Candidate {
  /** That of the heading among the units. */
  readonly index: number;
  readonly heading: Heading;
  readonly entry: Entry;
  readonly start: number;
  /** The headings of its depth below the same heading, itself included. */
  readonly siblings: readonly Heading[];
  readonly below: readonly Unit[];
}

/** The fewest headings with a website of which an article is made: fewer may be titles of sections. */
const FEWEST = 3;

/**
 * Takes headings that are projects, `## [Name](url)`, for entries, with all that is below them as the text about them.
 *
 * An article has such headings if there are some, if they are most of the headings beside them, and if they do not list
 * projects themselves: what links are below them has names that recur, as "Docs" does, or is only here and there.
 *
 * @param isNamed whether the front matter says that a heading is a category
 */
export function withHeadedEntries(
  units: readonly Unit[],
  {urlOf}: Reading,
  isNamed: (heading: Heading) => boolean,
): Unit[] {
  const surroundings = {urlOf, takesBareLinks: true};
  const candidates = sectionsOf(units).flatMap(({index, siblings, below}) => {
    const unit = units[index];
    if (!isHeading(unit) || isNamed(unit.node)) return [];
    const entry = readLine(unit.node.children, surroundings);
    if (entry?.website === undefined || entry.name === '') return [];
    return [{index, heading: unit.node, entry, start: unit.start, siblings, below}];
  });
  const starts = new Set(candidates.map(({heading}) => heading));
  const headed = candidates.filter(
    ({siblings, below}) =>
      areMost(starts, siblings) && !below.some((unit) => isHeading(unit) && starts.has(unit.node)),
  );
  if (headed.length < FEWEST || listProjects(headed)) return [...units];
  const all = [...headed, ...withTooDeep(candidates, headed)];
  const byIndex = new Map(all.map((candidate) => [candidate.index, candidate]));
  const result: Unit[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const candidate = byIndex.get(index);
    const unit = units[index];
    if (candidate) {
      result.push(toEntry(candidate), ...candidate.below.filter(({type}) => STAYS.has(type)));
      index += candidate.below.length;
    } else if (unit) result.push(unit);
  }
  return result;
}

function areMost(headings: ReadonlySet<Heading>, siblings: readonly Heading[]): boolean {
  return siblings.filter((node) => headings.has(node)).length >= siblings.length / 2;
}

/**
 * Finds the projects below which the heading of another one is a level too deep: they have a text of their own, and most
 * of the headings beside them are projects without others below them. Each ends where the other one begins.
 */
function withTooDeep(candidates: readonly Candidate[], headed: readonly Candidate[]): Candidate[] {
  const starts = new Set(headed.map(({heading}) => heading));
  return candidates.flatMap((candidate) => {
    const end = candidate.below.findIndex((unit) => isHeading(unit) && starts.has(unit.node));
    const below = candidate.below.slice(0, end);
    const isOne =
      end > 0 && below.some(({type}) => type === 'prose') && areMost(starts, candidate.siblings);
    return isOne ? [{...candidate, below}] : [];
  });
}

/** Each heading with those of its depth below the same heading, itself included, and the units below it. */
function sectionsOf(units: readonly Unit[]) {
  const open: Heading[] = [];
  const ends = new Map<Heading, number>();
  const headings = units.flatMap((unit, index) => {
    if (!isHeading(unit)) return [];
    const {node} = unit;
    while ((open.at(-1)?.depth ?? 0) >= node.depth) {
      const ended = open.pop();
      if (ended) ends.set(ended, index);
    }
    const parent = open.at(-1);
    open.push(node);
    return [{node, index, parent}];
  });
  const groups = groupBy(headings, ({parent}) => [parent]);
  return headings.map(({node, index, parent}) => ({
    index,
    siblings: (groups.get(parent) ?? [])
      .map((other) => other.node)
      .filter(({depth}) => depth === node.depth),
    below: units.slice(index + 1, ends.get(node) ?? units.length),
  }));
}

/** Below how many headings a name has to stand before that tells that it is the name of no project, whatever it says. */
const SEVERAL = 3;

/** Whether at least half of these sections list two projects or more. */
export function listProjects(candidates: readonly Pick<Candidate, 'below'>[]): boolean {
  const entriesOf = ({below}: Pick<Candidate, 'below'>) =>
    below.flatMap((unit) => (unit.type === 'entry' ? [unit.entry] : []));
  const sectionsByName = groupBy(candidates, (each) => entriesOf(each).map(({name}) => name));
  const isProject = ({name, body}: Entry) =>
    (sectionsByName.get(name)?.length ?? 0) < (body.length > 0 ? SEVERAL : 2);
  const lists = candidates.filter((each) => entriesOf(each).filter(isProject).length >= 2);
  return candidates.length > 0 && lists.length >= candidates.length / 2;
}

function toEntry({heading, entry, start, below}: Candidate): Unit {
  const text = joinLists(below.flatMap(nodesOf));
  const inner = below.flatMap((unit) => (isHeading(unit) ? [unit.node] : []));
  return {
    type: 'entry',
    start,
    node: heading,
    headings: [heading, ...inner],
    entry: {...entry, body: [...entry.body, ...text]},
    asProse: [heading, ...text],
  };
}

/** Units that go where they go in any case. */
export const STAYS: ReadonlySet<Unit['type']> = new Set(['definition', 'marker']);

export function nodesOf(unit: Unit): readonly RootContent[] {
  switch (unit.type) {
    case 'heading':
      return [unit.group ? unit.group.item : unit.node];
    case 'prose':
    case 'label':
      return [unit.node];
    case 'entry':
      return unit.asProse;
    default:
      return [];
  }
}
