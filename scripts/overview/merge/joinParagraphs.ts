import {align, putInPlaceOf, type Alignment} from './align.ts';
import {cutFurther} from './cutFurther.ts';
import {mapVersions, type Versions} from './threeWay.ts';
import type {Cut, Unit} from './units.ts';

/**
 * Joins the paragraphs between which a side moved sentences, in each version, to one unit: where a paragraph was split,
 * or two became one, the sentences are merged as one text, in which the break between paragraphs is white space. What
 * stands between them belongs to that unit, unless it is a heading or a definition: then they stay apart.
 *
 * Blocks of several versions that have a part in common, edited or not, get an identity in common.
 */
export function joinParagraphs(versions: Versions<Cut>): Versions<Cut> {
  const all = [versions.base, versions.fresh, versions.disk];
  const groups = groupByParts(mapVersions(versions, partsIn));
  for (const cut of all) fillGroups(cut, groups);
  const areTogether = (group: Group) => all.every((cut) => isRun(membersIn(cut, group)));
  const joined = [...new Set(groups.values())].filter(areTogether);
  const names = new Map(joined.map((group, index) => [group, `parts ${index}`]));
  return mapVersions(versions, (cut) =>
    joinIn(cut, (unit) => names.get(groups.get(unit) ?? new Set())),
  );
}

type Group = ReadonlySet<Unit>;

/** By block: the blocks that belong together with it, itself among them. */
type Groups = Map<Unit, Group>;

/** By sentence of a paragraph, and by any other block: the block in which it is. */
type Parts = ReadonlyMap<Unit, Unit>;

function partsIn({units}: Cut): Parts {
  const parts = units
    .filter(({defines}) => defines === undefined)
    .flatMap((block) => {
      const sentences = block.name === 'paragraph' ? cutFurther(block)?.units : undefined;
      return (sentences ?? [block]).map((part) => [part, block] as const);
    });
  return new Map(parts.map(([part, block], index) => [{...part, index}, block]));
}

function groupByParts({base, fresh, disk}: Versions<Parts>): Groups {
  const groups: Groups = new Map();
  const blockOf = new Map([...base, ...fresh, ...disk]);
  for (const block of blockOf.values()) groups.set(block, new Set([block]));
  const uniteBlocks = (one: Unit, other: Unit) => {
    const [mine, theirs] = [blockOf.get(one), blockOf.get(other)];
    if (mine && theirs) unite(groups, mine, theirs);
  };
  const toFresh = align([...base.keys()], [...fresh.keys()]);
  const toDisk = align([...base.keys()], [...disk.keys()]);
  for (const [one, other] of [...toFresh.changedOf, ...toDisk.changedOf]) uniteBlocks(one, other);
  for (const [one, other] of align(toFresh.added, toDisk.added).changedOf) {
    if (one.key === other.key && one.name === 'sentence') uniteBlocks(one, other);
  }
  const parts = [...base.keys()];
  for (const [one, other] of [
    ...rewritten(parts, toFresh, toDisk),
    ...rewritten(parts, toDisk, toFresh),
  ]) {
    uniteBlocks(one, other);
  }
  return groups;
}

/** The sentences that the other side edited and a side replaced, each with each part that stands in its place there. */
function rewritten(base: readonly Unit[], own: Alignment, other: Alignment): [Unit, Unit][] {
  return base
    .filter((unit) => unit.name === 'sentence' && !own.changedOf.has(unit))
    .filter((unit) => (other.changedOf.get(unit)?.key ?? unit.key) !== unit.key)
    .flatMap((unit) => putInPlaceOf(unit, base, own).map((part): [Unit, Unit] => [unit, part]));
}

/** Takes the blocks that stand between those of a group into it. */
function fillGroups(cut: Cut, groups: Groups): void {
  for (const group of new Set(groups.values())) {
    const members = membersIn(cut, group);
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) continue;
    const run = cut.units.slice(first.index, last.index + 1);
    const isText = run.every(({name, defines}) => name !== 'heading' && defines === undefined);
    if (isText) for (const unit of run) unite(groups, first, unit);
  }
}

function unite(groups: Groups, one: Unit, other: Unit): void {
  const united = new Set([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
  for (const unit of united) groups.set(unit, united);
}

function membersIn({units}: Cut, group: Group): readonly Unit[] {
  return [...group]
    .filter((unit) => units[unit.index] === unit)
    .sort((one, other) => one.index - other.index);
}

function isRun(units: readonly Unit[]): boolean {
  return units.every(({index}, at) => at === 0 || index === (units[at - 1]?.index ?? 0) + 1);
}

/** @param nameOf the identity of the unit that a block becomes a part of; undefined if it stays as it is */
function joinIn({units, gaps}: Cut, nameOf: (unit: Unit) => string | undefined): Cut {
  const heads = units.filter((unit) => {
    const before = units[unit.index - 1];
    const name = nameOf(unit);
    return !before || name === undefined || name !== nameOf(before);
  });
  return {
    units: heads.map((head, index) => {
      const name = nameOf(head);
      const run = units.slice(head.index, heads[index + 1]?.index ?? units.length);
      const unit = run.length === 1 ? head : joinRun(head, run, gaps);
      return {...unit, index, ...(name !== undefined && {identities: [name]})};
    }),
    gaps: [...heads.map(({index}) => gaps[index] ?? ''), gaps.at(-1) ?? ''],
  };
}

function joinRun(head: Unit, run: readonly Unit[], gaps: readonly string[]): Unit {
  const join = (part: (unit: Unit) => string) =>
    run.map((unit) => (unit === head ? '' : (gaps[unit.index] ?? '')) + part(unit)).join('');
  return {
    ...head,
    name: 'paragraph',
    text: join(({text}) => text),
    key: run.map(({key}) => key).join('\n\n'),
    node: {type: 'run', blocks: run},
  };
}
