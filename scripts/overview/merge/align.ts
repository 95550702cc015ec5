import {wordsOf} from './words.ts';
import {diff, type Hunk, type Span} from './threeWay.ts';
import {cutFurther, IDENTITIES, type Unit} from './units.ts';

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
 * A unit is found by its text, then by its identity where both versions have only one unit of it, and at last by its
 * words among those that replaced it in its place. What cannot be told for certain counts as deleted and added.
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
    const from = base.slice(...hunk.base).filter(isLeft);
    const to = changed.slice(...hunk.changed).filter(isLeft);
    for (const [one, other] of mostAlikePairs(from, to)) pair(one, other);
  }
  return {changedOf, added: changed.filter(isLeft)};
}

type Pair = (one: Unit, other: Unit) => void;

interface Sides {
  readonly base: readonly Unit[];
  readonly changed: readonly Unit[];
}

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

/** The share of their words, or of their parts, that two units must have in common for one to be an edited version of the other. */
const MIN_LIKENESS = 0.5;

/** Most pairs of units that are compared; more are told apart by their text and identity alone. */
const MAX_PAIRS = 10_000;

/**
 * Pairs units of two lists so that the sum of their likenesses is as large as possible. The pairs follow the order of
 * both lists: the table of best sums is filled from the end, as for a longest common subsequence.
 */
function mostAlikePairs(base: readonly Unit[], changed: readonly Unit[]): [Unit, Unit][] {
  if (base.length * changed.length > MAX_PAIRS) return [];
  const units = [...base, ...changed];
  const words = new Map(units.map((unit) => [unit, wordsOf(unit.text)]));
  const parts = new Map(units.map((unit) => [unit, partsOf(unit)]));
  const likenesses = base.map((one) =>
    changed.map((other) =>
      mayBeSame(one, other)
        ? Math.max(
            likenessOf(words.get(one) ?? [], words.get(other) ?? []),
            overlapOf(parts.get(one) ?? [], parts.get(other) ?? []),
          )
        : 0,
    ),
  );
  const best = base.map(() => changed.map(() => 0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const likeness = likenesses[row]?.[column] ?? 0;
    return likeness >= MIN_LIKENESS ? likeness + at(row + 1, column + 1) : -1;
  };
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = changed.length - 1; column >= 0; column -= 1) {
      const sums = [at(row + 1, column), at(row, column + 1), paired(row, column)];
      best[row]?.splice(column, 1, Math.max(...sums));
    }
  }
  const pairs: [Unit, Unit][] = [];
  let [row, column] = [0, 0];
  for (;;) {
    const [one, other] = [base[row], changed[column]];
    if (!one || !other) return pairs;
    if (paired(row, column) === at(row, column)) {
      pairs.push([one, other]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) === at(row, column)) {
      row += 1;
    } else {
      column += 1;
    }
  }
}

/** Two units of different kinds, or that lead to different addresses, are two however alike their words are. */
function mayBeSame(one: Unit, other: Unit): boolean {
  const [mine, theirs] = [addressOf(one), addressOf(other)];
  return one.name === other.name && (mine === undefined || theirs === undefined || mine === theirs);
}

function addressOf({identities}: Unit): string | undefined {
  return identities.find((identity) => identity.startsWith('address'));
}

/** The sentences of a paragraph, and what identifies the items of a list or the rows of a table. */
function partsOf(unit: Unit): string[] {
  const parts = cutFurther(unit)?.units ?? [];
  return parts
    .filter(({name}) => name !== 'header')
    .map(({key, identities: [surest = key]}) => surest);
}

/** The share of the parts of the shorter list that the other has as well: a paragraph stays the same however it grows. */
function overlapOf(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  return shorter === 0 ? 0 : countShared(one, other) / shorter;
}

/** Dice's coefficient of two lists of words, from 0 to 1. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const length = one.length + other.length;
  return length === 0 ? 0 : (2 * countShared(one, other)) / length;
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared;
}
