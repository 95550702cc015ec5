import {mostAlikePairs, pairsThatShareParts, type Sides} from './alikePairs.ts';
import {diff, type Hunk, type Span} from './threeWay.ts';
import {IDENTITIES, type Unit} from './units.ts';

/** Which unit of a changed version is which unit of the base. */
export interface Alignment {
  /** By unit of the base: the same unit in the changed version. A deleted one is missing. */
  readonly changedOf: ReadonlyMap<Unit, Unit>;
  /** Units that the changed version has added. */
  readonly added: readonly Unit[];
}

/**
 * Finds each unit of the base again in a version that may have edited, moved, added and deleted units.
 *
 * A unit is found by its text, then by its identity where both versions have only one unit of it, then by a sentence, an
 * item or a row that is in no other, and at last by its words among those that replaced it in its place. A heading is
 * found by the section below it, edited or not, a list by what introduces it: if that is unchanged, a list after it is the one that was
 * there, whatever its items say now. What cannot be told for certain counts as deleted and added.
 */
export function align(base: readonly Unit[], changed: readonly Unit[]): Alignment {
  const changedOf = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const pair: Pair = (one, other) => {
    if (changedOf.has(one) || taken.has(other)) return;
    changedOf.set(one, other);
    taken.add(other);
  };
  const isLeft = (unit: Unit) => !changedOf.has(unit) && !taken.has(unit);
  const left = () => ({base: base.filter(isLeft), changed: changed.filter(isLeft)});

  const hunks = diff(keysOf(base), keysOf(changed));
  for (const [one, other] of unchangedPairs(base, changed, hunks)) pair(one, other);
  pairUnique(left(), left(), ({key}) => key, pair);
  for (const kind of IDENTITIES) {
    const identityOf = ({identities}: Unit) => identities.find((each) => each.startsWith(kind));
    pairUnique(left(), {base, changed}, identityOf, pair);
  }
  for (const hunk of hunks) {
    const inPlace = () => ({
      base: base.slice(...hunk.base).filter(isLeft),
      changed: changed.slice(...hunk.changed).filter(isLeft),
    });
    for (const [one, other] of pairsThatShareParts(inPlace())) pair(one, other);
    for (const [one, other] of mostAlikePairs(inPlace())) pair(one, other);
    const [one, other] = [base[hunk.base[1] - 1], changed[hunk.changed[1] - 1]];
    if (one && other && isRenamed(one, other, {base, changed})) pair(one, other);
    const [first, instead] = [base[hunk.base[0]], changed[hunk.changed[0]]];
    if (first && instead && areListsAlike(first, instead)) pair(first, instead);
  }
  for (const one of left().base.filter(({name}) => name === 'heading')) {
    const [next] = sectionBelow(one, base);
    const below = next && changedOf.get(next);
    const other = below && changed[changed.indexOf(below) - 1];
    if (other && isAboveTheSame(one, other, {base, changed}, changedOf)) pair(one, other);
  }
  return {changedOf, added: changed.filter(isLeft)};
}

/**
 * What a version has put in place of a unit of the base that it deleted: what it added between the nearest units around
 * it that it still has.
 */
export function putInPlaceOf(
  unit: Unit,
  base: readonly Unit[],
  {changedOf, added}: Alignment,
): readonly Unit[] {
  const at = base.indexOf(unit);
  const isKept = (each: Unit) => changedOf.has(each);
  const [before, after] = [base.slice(0, at).findLast(isKept), base.slice(at + 1).find(isKept)];
  const from = before && changedOf.get(before)?.index;
  const to = after && changedOf.get(after)?.index;
  return added.filter(({index}) => index > (from ?? -1) && index < (to ?? Infinity));
}

type Pair = (one: Unit, other: Unit) => void;

function keysOf(units: readonly Unit[]): string[] {
  return units.map(({key}) => key);
}

/** The units outside all changes. */
function unchangedPairs(
  base: readonly Unit[],
  changed: readonly Unit[],
  hunks: readonly Hunk[],
): [Unit, Unit][] {
  const pairs: [Unit, Unit][] = [];
  const end: Span = [base.length, base.length];
  let [from, to]: Span = [0, 0];
  for (const hunk of [...hunks, {base: end, changed: end}]) {
    base.slice(from, hunk.base[0]).forEach((unit, index) => {
      const other = changed[to + index];
      if (other) pairs.push([unit, other]);
    });
    [from, to] = [hunk.base[1], hunk.changed[1]];
  }
  return pairs;
}

/**
 * Pairs units that share a name which no other unit has.
 *
 * @param within all units among which the name must be the only one
 */
function pairUnique(
  {base, changed}: Sides,
  within: Sides,
  nameOf: (unit: Unit) => string | undefined,
  pair: Pair,
): void {
  const inBase = uniqueBy(within.base, nameOf);
  const inChanged = uniqueBy(within.changed, nameOf);
  const free = new Set(changed);
  for (const unit of base) {
    const name = nameOf(unit);
    const other = name === undefined ? undefined : inChanged.get(name);
    if (name !== undefined && inBase.get(name) === unit && other && free.has(other)) {
      pair(unit, other);
    }
  }
}

function uniqueBy(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string | undefined,
): Map<string, Unit | undefined> {
  const byName = new Map<string, Unit | undefined>();
  for (const unit of units) {
    const name = nameOf(unit);
    if (name !== undefined) byName.set(name, byName.has(name) ? undefined : unit);
  }
  return byName;
}

/** Whether both units are lists with numbers, or both without. */
function areListsAlike({node: one}: Unit, {node: other}: Unit): boolean {
  return one?.type === 'list' && other?.type === 'list' && one.ordered === other.ordered;
}

/** Whether one heading took the place of another: of the same level, above the same text, which stands only there. */
function isRenamed(one: Unit, other: Unit, {base, changed}: Sides): boolean {
  if (!areOfOneLevel(one, other)) return false;
  const [before, after] = [sectionBelow(one, base), sectionBelow(other, changed)];
  const isOnlyThere = (unit: Unit) => isOnly(unit, base) && isOnly(unit, changed);
  return (
    before.length === after.length &&
    before.every(({key}, index) => key === after[index]?.key) &&
    before.some(isOnlyThere)
  );
}

/** Whether one heading took the place of another, above edited versions of what was there, of which some stood only there. */
function isAboveTheSame(
  one: Unit,
  other: Unit,
  {base, changed}: Sides,
  changedOf: ReadonlyMap<Unit, Unit>,
): boolean {
  if (!areOfOneLevel(one, other)) return false;
  const [before, after] = [sectionBelow(one, base), sectionBelow(other, changed)];
  return (
    before.length === after.length &&
    before.every((unit, index) => changedOf.get(unit) === after[index]) &&
    before.some((unit, index) => isOnly(unit, base) && isOnly(after[index] ?? unit, changed))
  );
}

function isOnly({key}: Unit, units: readonly Unit[]): boolean {
  return units.filter((unit) => unit.key === key).length === 1;
}

function areOfOneLevel(...headings: readonly [Unit, Unit]): boolean {
  const [level, other] = headings.map(({name, text}) =>
    name === 'heading' ? /^\s*(#+)/.exec(text)?.[1] : undefined,
  );
  return level !== undefined && level === other;
}

/** The units below a heading, up to the next one. */
function sectionBelow(heading: Unit, units: readonly Unit[]): readonly Unit[] {
  const below = units.slice(units.indexOf(heading) + 1);
  const end = below.findIndex(({name}) => name === 'heading');
  return end < 0 ? below : below.slice(0, end);
}
