import {fromDisk, fromFresh} from './mergeUnit.ts';
import {mapVersions, type Conflicts, type Side, type Versions} from './threeWay.ts';
import {referencesIn} from './body.ts';
import {smallestUnits} from './cutFurther.ts';
import type {Unit} from './units.ts';
import type {MergedUnit} from './writeUnits.ts';

/** A definition in the versions that have it. */
interface Definition extends Versions<Unit | undefined> {
  readonly label: string;
}

/**
 * Reports that both sides changed a definition, or that one changed it and the other what cites it.
 *
 * @param citing a unit that cites the definition and that the side wrote which left the definition alone
 * @returns the side to use
 */
type ResolveDefinition = (definition: Definition, citing?: Unit) => Side;

/**
 * Merges the definitions of footnotes and links by their labels, wherever in the body they are, and adds them to the
 * merged prose. One that the merged text no longer refers to is left out, unless a side wants it there.
 *
 * @param versions all blocks of each version
 * @param prose the merged blocks that are no definitions
 */
export function mergeDefinitions(
  versions: Versions<readonly Unit[]>,
  prose: readonly MergedUnit[],
  {resolve, lineOf}: Conflicts,
): MergedUnit[] {
  const resolveDefinition: ResolveDefinition = ({label, base, fresh, disk}, citing) => {
    const isOfPage = fresh?.key === base?.key;
    const [overview, page] = isOfPage ? [citing ?? fresh, disk] : [fresh, citing ?? disk];
    const changed = isOfPage ? disk : fresh;
    return resolve({
      what: (disk ?? fresh)?.name ?? label,
      line: lineOf((page ?? disk)?.start ?? 0),
      base: base?.text ?? '',
      overview: overview?.text ?? '',
      page: page?.text ?? '',
      ...(citing && changed && {proposal: changed.text}),
    });
  };
  const citingUnits = findCitingUnits(versions);
  const candidates = definitionsIn(versions).flatMap((definition) => {
    const merged = mergeDefinition(definition, resolveDefinition, citingUnits);
    return merged ? [{...definition, merged}] : [];
  });
  if (candidates.length === 0) return [...prose];
  const cited = citedIn([...prose, ...candidates.map(({merged}) => merged)]);
  let before: Set<string>[] | undefined;
  const citedBefore = () => (before ??= [citedIn(versions.fresh), citedIn(versions.disk)]);
  const definitions = candidates
    .filter(
      (definition) =>
        cited.has(definition.label) || staysUncited(definition, citedBefore, resolveDefinition),
    )
    .map(({merged}) => merged);
  return addDefinitions(prose, definitions, versions.fresh);
}

/** The definitions of the fresh page and the page on disk, the page's first. */
function definitionsIn({base, fresh, disk}: Versions<readonly Unit[]>): Definition[] {
  const byLabel = (blocks: readonly Unit[]) =>
    new Map(blocks.flatMap((block) => (block.defines ? [[block.defines, block] as const] : [])));
  const [inBase, inFresh, onDisk] = [byLabel(base), byLabel(fresh), byLabel(disk)];
  return [...new Set([...onDisk.keys(), ...inFresh.keys()])].map((label) => ({
    label,
    base: inBase.get(label),
    fresh: inFresh.get(label),
    disk: onDisk.get(label),
  }));
}

function mergeDefinition(
  definition: Definition,
  resolve: ResolveDefinition,
  citingUnits: CitingUnits,
): MergedUnit | undefined {
  const {base, fresh, disk} = definition;
  if (!disk) return fresh && fromFresh(fresh);
  if (!fresh || fresh.key === disk.key) return fromDisk(disk);
  if (!base || (fresh.key !== base.key && disk.key !== base.key)) {
    return resolve(definition) === 'overview' ? fromFresh(fresh, disk) : fromDisk(disk);
  }
  const [by, other] =
    fresh.key === base.key ? (['disk', 'fresh'] as const) : (['fresh', 'disk'] as const);
  const [citing] = citingUnits(definition.label, other);
  const side = citing ? resolve(definition, citing) : 'both';
  const takesFresh = side === 'both' ? by === 'fresh' : side === 'overview';
  return takesFresh ? fromFresh(fresh, disk) : fromDisk(disk);
}

/** The units that cite a label and that only one side has: it wrote them. */
type CitingUnits = (label: string, by: 'fresh' | 'disk') => readonly Unit[];

function findCitingUnits(versions: Versions<readonly Unit[]>): CitingUnits {
  let units: Versions<Unit[]> | undefined;
  return (label, by) => {
    units ??= mapVersions(versions, smallestUnits);
    const others = new Set(
      [...units.base, ...units[by === 'fresh' ? 'disk' : 'fresh']].map(({key}) => key),
    );
    const mark = label.slice(label.indexOf('[')).toLowerCase();
    return units[by].filter(({key, text}) => !others.has(key) && text.toLowerCase().includes(mark));
  };
}

/** The labels to which a text refers, directly or in the text of a definition to which it refers. */
function citedIn(blocks: readonly {readonly text: string}[]): Set<string> {
  const references = referencesIn(blocks.map(({text}) => text).join('\n\n'));
  const cited = new Set<string>();
  for (let before = -1; before < cited.size;) {
    before = cited.size;
    for (const {to, within} of references) {
      if (within === undefined || cited.has(within)) cited.add(to);
    }
  }
  return cited;
}

/**
 * Whether a definition stays although the merged text does not refer to it: because a side that has it added or changed
 * it, or because it was not referred to before either.
 *
 * @param citedBefore what the fresh page and the page on disk refer to
 */
function staysUncited(
  definition: Definition,
  citedBefore: () => Set<string>[],
  resolve: ResolveDefinition,
): boolean {
  const {label, base, fresh, disk} = definition;
  if (!base) return true;
  const only = fresh && disk ? undefined : (fresh ?? disk);
  if (only) return only.key !== base.key && resolve(definition) === (disk ? 'page' : 'overview');
  // Each side may have deleted one of two sentences that cited the footnote.
  const lostItsUse =
    label.startsWith('footnote ') && citedBefore().every((cited) => cited.has(label));
  if (!lostItsUse) return true;
  if (fresh?.key === base.key && disk?.key === base.key) return false;
  // What the preferred side wrote stays. A footnote without a use makes the page unsound, so that the body of that side
  // is taken as a whole.
  return (resolve(definition) === 'page' ? disk : fresh)?.key !== base.key;
}

/**
 * Adds definitions to the prose. Those on disk keep their places; one of the article follows the definition that it
 * follows on the fresh page or, if none precedes it there, precedes the next one.
 *
 * @param fresh all blocks of the fresh page
 */
function addDefinitions(
  prose: readonly MergedUnit[],
  definitions: readonly MergedUnit[],
  fresh: readonly Unit[],
): MergedUnit[] {
  const merged = [...prose];
  const insert = (at: number, block: MergedUnit) =>
    merged.splice(at < 0 ? merged.length : at, 0, block);
  for (const definition of definitions) {
    const index = definition.disk;
    if (index !== undefined) {
      insert(
        merged.findIndex(({disk}) => disk !== undefined && disk > index),
        definition,
      );
    }
  }
  for (const definition of definitions) {
    if (definition.disk !== undefined) continue;
    const placeOf = ({defines}: Unit) =>
      defines === undefined ? -1 : merged.findIndex((other) => other.defines === defines);
    const own = fresh.findIndex(({index}) => index === definition.fresh);
    const before = fresh.slice(0, own).findLast((block) => placeOf(block) >= 0);
    const after = fresh.slice(own).find((block) => placeOf(block) >= 0);
    insert(before ? placeOf(before) + 1 : after ? placeOf(after) : -1, definition);
  }
  return merged;
}
