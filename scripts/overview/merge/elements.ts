import {putInPlaceOf, type Alignment} from './align.ts';
import type {Unit} from './units.ts';

/** A unit in the versions that have it. The article's page or the page on disk has it. */
export interface Element {
  readonly base?: Unit | undefined;
  readonly fresh?: Unit | undefined;
  readonly disk?: Unit | undefined;
}

/** The elements that a version has, in its order. */
export function inOrderOf(version: keyof Element, elements: readonly Element[]): Element[] {
  return elements
    .filter((element) => element[version])
    .sort((a, b) => (a[version]?.index ?? 0) - (b[version]?.index ?? 0));
}

/**
 * Finds which units of the three versions are one: those of the base in their order, then those that a side added.
 *
 * @param alignedToFresh which units of the article's page are those of the base, and which are new
 * @param alignedToDisk the same for the page on disk
 */
export function elementsOf(
  base: readonly Unit[],
  alignedToFresh: Alignment,
  alignedToDisk: Alignment,
): readonly Element[] {
  const toFresh = withRewritten(
    base,
    withoutReplaced(base, withoutTakenOver(alignedToFresh, alignedToDisk), alignedToDisk),
    alignedToDisk,
  );
  const toDisk = withoutReplaced(
    base,
    withoutTakenOver(alignedToDisk, alignedToFresh),
    alignedToFresh,
  );
  const ofBase = base.map((unit) => ({
    base: unit,
    fresh: toFresh.changedOf.get(unit),
    disk: toDisk.changedOf.get(unit),
  }));
  const waiting = new Set(toDisk.added);
  const added = toFresh.added.map((unit): Element => {
    const others = [...waiting];
    const disk =
      others.find(({key}) => key === unit.key) ?? others.find((other) => isSameEntry(unit, other));
    if (disk) waiting.delete(disk);
    return {fresh: unit, disk};
  });
  return [...ofBase, ...added, ...[...waiting].map((unit): Element => ({disk: unit}))];
}

/**
 * A unit that one side edited so that it says what the other side has added is no edited unit: it is that addition, and
 * the unit of the base is deleted.
 */
function withoutTakenOver(own: Alignment, other: Alignment): Alignment {
  const added = new Set(other.added.map(({key}) => key));
  return unpair(own, (from, to) => from.key !== to.key && added.has(to.key));
}

/**
 * A unit that one side deleted, and in whose place both sides have put the same one, is replaced on both: what is like it
 * elsewhere on the other side is an addition.
 */
function withoutReplaced(base: readonly Unit[], own: Alignment, other: Alignment): Alignment {
  const [mine, theirs] = [own, other].map(whatAddedFollow);
  const replaced = new Set<Unit>();
  let before: Unit | undefined;
  for (const unit of base) {
    if (other.changedOf.has(unit)) before = unit;
    else if ([...(theirs?.get(before) ?? [])].some((key) => mine?.get(before)?.has(key))) {
      replaced.add(unit);
    }
  }
  return unpair(own, (from, to) => from.key !== to.key && replaced.has(from));
}

/**
 * A sentence or paragraph that the other side edited, and in whose place a side has put another one, is changed by both: what
 * stands there now belongs to the conflict, and would otherwise be added beside it.
 */
function withRewritten(
  base: readonly Unit[],
  {changedOf, added}: Alignment,
  other: Alignment,
): Alignment {
  const whole = new Set(added);
  const rewritten = new Map(changedOf);
  base.forEach((unit, at) => {
    const [before, after] = [base[at - 1], base[at + 1]].map((each) => each && changedOf.get(each));
    const isEdited = (other.changedOf.get(unit)?.key ?? unit.key) !== unit.key;
    const isAlone = (at === 0 || before) && (at === base.length - 1 || after);
    if (changedOf.has(unit) || !isEdited || !isAlone || !WRITTEN.has(unit.name)) return;
    const [instead, ...more] = putInPlaceOf(unit, base, {changedOf, added});
    if (instead?.name !== unit.name || more.length > 0 || isAddedTo(other, instead)) return;
    rewritten.set(unit, instead);
    whole.delete(instead);
  });
  return {changedOf: rewritten, added: [...whole]};
}

function isAddedTo({added}: Alignment, unit: Unit): boolean {
  return added.some((each) => each.key === unit.key || isSameEntry(each, unit));
}

const WRITTEN: ReadonlySet<string> = new Set(['sentence', 'paragraph']);

/** The keys of what a side has added, by the unit of the base that they follow there; undefined at the beginning. */
function whatAddedFollow({
  changedOf,
  added,
}: Alignment): ReadonlyMap<Unit | undefined, ReadonlySet<string>> {
  const followed = new Map<Unit | undefined, Set<string>>();
  const all = [
    ...[...changedOf].map(([unit, {index}]) => ({unit, index, key: undefined})),
    ...added.map(({index, key}) => ({unit: undefined, index, key})),
  ].sort((one, two) => one.index - two.index);
  let before: Unit | undefined;
  for (const {unit, key} of all) {
    if (key === undefined) before = unit;
    else followed.set(before, (followed.get(before) ?? new Set()).add(key));
  }
  return followed;
}

/** An alignment in which some units of the base are deleted, and what they were taken for is added. */
function unpair(
  {changedOf, added}: Alignment,
  isToPart: (from: Unit, to: Unit) => boolean,
): Alignment {
  const pairs = [...changedOf];
  const parted = pairs.filter(([from, to]) => isToPart(from, to));
  return {
    changedOf: new Map(pairs.filter((pair) => !parted.includes(pair))),
    added: [...added, ...parted.map(([, to]) => to)].sort((one, two) => one.index - two.index),
  };
}

/** Whether two units are entries for the same thing, or paragraphs that have a sentence in common. */
function isSameEntry({identities: [one]}: Unit, {identities: [other]}: Unit): boolean {
  return one !== undefined && one === other;
}
