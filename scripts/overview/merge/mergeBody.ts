import {mergeDefinitions} from './mergeDefinitions.ts';
import {inOrderOf, type Element} from './elements.ts';
import {mergeSequence} from './mergeSequence.ts';
import {joinParagraphs} from './joinParagraphs.ts';
import {mergeUnits, settle, type Placed} from './mergeUnit.ts';
import {mapVersions, type Conflicts, type Versions} from './threeWay.ts';
import {cutBlocks, cutLines, type Cut, type Unit} from './units.ts';
import {writeUnits, type MergedUnit} from './writeUnits.ts';

/**
 * Merges the bodies of a page block by block, and within blocks that both sides edited by sentence, item or row.
 * Definitions of footnotes and links are merged by their labels. If one of the bodies is not valid MDX, lines take the
 * place of blocks.
 *
 * @param lineEnd the line end of the page
 * @returns undefined if the order of the blocks cannot be told
 */
export function mergeBody(
  versions: Versions,
  conflicts: Conflicts,
  lineEnd: string,
): string | undefined {
  const {separator, ...cut} = cutAll(versions, lineEnd);
  const units = mapVersions(cut, (version) => version.units);
  const order = mergeSequence(mapVersions(units, withoutDefinitions));
  if (!order) return undefined;
  const placed = keepInSections(order, mergeUnits(order, conflicts), conflicts);
  const prose = placed.map(({merged}) => merged);
  return writeUnits(mergeDefinitions(units, prose, conflicts), cut, separator);
}

interface CutBody extends Versions<Cut> {
  /** What separates units that are neighbours in no version. */
  readonly separator: string;
}

function cutAll(versions: Versions, lineEnd: string): CutBody {
  const {base, fresh, disk} = mapVersions(versions, cutBlocks);
  const cut =
    base && fresh && disk
      ? {base, fresh, disk, separator: lineEnd.repeat(2)}
      : {...mapVersions(versions, cutLines), separator: lineEnd};
  return {...cut, ...joinParagraphs(withoutDoubleDefinitions(cut))};
}

/** A label that one version defines twice identifies nothing: its definitions are merged as any other block. */
function withoutDoubleDefinitions(versions: Versions<Cut>): Versions<Cut> {
  const labels = [versions.base, versions.fresh, versions.disk].map(labelsDefinedIn);
  const doubled = new Set(
    labels.flatMap((own) => own.filter((label, index) => own.indexOf(label) !== index)),
  );
  return mapVersions(versions, ({units, gaps}) => ({
    gaps,
    units: units.map(({defines, ...unit}) => ({
      ...unit,
      ...(defines !== undefined && !doubled.has(defines) && {defines}),
    })),
  }));
}

function labelsDefinedIn({units}: Cut): string[] {
  return units.flatMap(({defines}) => defines ?? []);
}

function withoutDefinitions(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({defines}) => defines === undefined);
}

/**
 * Reports each block that would come to stand in another section than where the side has it that wrote it: under
 * another heading, what it says may be said of something else. A block that one side edited where it was follows the
 * other side, which put it under another heading. The page's reading keeps a person's block and leaves out the
 * article's, the overview's the other way round.
 *
 * @param order all blocks of both sides, those that are not merged among them
 */
function keepInSections(
  order: readonly Element[],
  placed: readonly Placed[],
  conflicts: Conflicts,
): readonly Placed[] {
  const sections = {
    base: sectionsOf(order, 'base'),
    fresh: sectionsOf(order, 'fresh'),
    disk: sectionsOf(order, 'disk'),
  };
  const isLeft = (element: Element, side: 'fresh' | 'disk') =>
    element.base !== undefined && sections[side].get(element) === sections.base.get(element);
  let section: Element | undefined;
  return placed.filter(({element, merged, line, isSettled}) => {
    if (merged.name === 'heading') {
      section = element;
      return true;
    }
    const isAtHome = (['fresh', 'disk'] as const).some(
      (side) =>
        (hasText(element[side], element, merged) ||
          isLeft(element, side === 'fresh' ? 'disk' : 'fresh')) &&
        sections[side].get(element) === section,
    );
    if (isAtHome || isSettled) return true;
    return settle(element, conflicts, line) !== undefined;
  });
}

/** By block: the heading above it. */
function sectionsOf(
  order: readonly Element[],
  version: keyof Element,
): ReadonlyMap<Element, Element | undefined> {
  let section: Element | undefined;
  return new Map(
    inOrderOf(version, order).map((element) => {
      const own = section;
      if (element[version]?.name === 'heading') section = element;
      return [element, own];
    }),
  );
}

/** Whether the text of a merged unit is that of a side, or is made of the texts of both. */
function hasText(own: Unit | undefined, {fresh, disk}: Element, {text}: MergedUnit): boolean {
  return own !== undefined && (own.text === text || (fresh?.text !== text && disk?.text !== text));
}
