import {cutFurther} from './cutFurther.ts';
import type {Unit} from './units.ts';
import {wordsOf} from './words.ts';

/*
 * Which unit may be an edited version of which: by what they have in common.
 */

export interface Sides {
  readonly base: readonly Unit[];
  readonly changed: readonly Unit[];
}

/** Pairs units that share a part which no other unit of the same sides has, those first that have most in common. */
export function pairsThatShareParts({base, changed}: Sides): [Unit, Unit][] {
  if (base.length === 0 || changed.length === 0) return [];
  const partsOf = new Map([...base, ...changed].map((unit) => [unit, partKeys(unit)]));
  const ownersIn = (units: readonly Unit[]) => {
    const owners = new Map<string, Unit | undefined>();
    for (const unit of units) {
      for (const key of partsOf.get(unit) ?? [])
        owners.set(key, owners.has(key) ? undefined : unit);
    }
    return owners;
  };
  const [inBase, inChanged] = [ownersIn(base), ownersIn(changed)];
  const shares = new Map<Unit, Set<Unit>>();
  for (const [key, one] of inBase) {
    const other = inChanged.get(key);
    if (!one || !other || one.name !== other.name) continue;
    shares.set(one, (shares.get(one) ?? new Set()).add(other));
  }
  return [...shares]
    .flatMap(([one, others]) => [...others].map((other): [Unit, Unit] => [one, other]))
    .map((pair) => {
      const [mine, theirs] = pair.map((unit) => partsOf.get(unit) ?? []);
      return {pair, likeness: likenessOf(mine ?? [], theirs ?? [])};
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({pair}) => pair);
}

/** The sentences, items or rows of a block. What two items have below them does not make them one. */
function partKeys(unit: Unit): readonly string[] {
  const parts = unit.node?.type === 'listItem' ? undefined : cutFurther(unit);
  return (parts?.units ?? []).map(({key}) => key);
}

/** The share of their words, or of their parts, that two units must have in common for one to be an edited version of the other. */
const MIN_LIKENESS = 0.5;

/** Most pairs of units that are compared; more are told apart by their text and identity alone. */
const MAX_PAIRS = 10_000;

/**
 * Pairs units of two lists so that the sum of their likenesses is as large as possible. The pairs follow the order of
 * both lists: the table of best sums is filled from the end, as for a longest common subsequence.
 */
export function mostAlikePairs({base, changed}: Sides): [Unit, Unit][] {
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
