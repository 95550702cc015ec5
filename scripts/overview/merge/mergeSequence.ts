import {align, putInPlaceOf} from './align.ts';
import {elementsOf, inOrderOf, type Element} from './elements.ts';
import type {Versions} from './threeWay.ts';
import type {Unit} from './units.ts';

/**
 * Puts the units of three versions into one order: those of the base that a side still has, and those that it added.
 *
 * Any two units are the other way round than in the base if one of the sides has turned them round. A unit that only one
 * side has follows the one that it follows there. Of what both sides added at one place the page's comes first, but the
 * article's comes before a heading that a person added, under which it does not belong, as does what it took there.
 *
 * A sentence may speak of the one before it. Where both sides added sentences, or one added a sentence after one that
 * the other deleted or took elsewhere, nobody can tell what comes after what.
 *
 * @returns undefined if the order cannot be told: the sides moved units across each other, both replaced the same one,
 *   one put other sentences in place of one that the other edited, or they added sentences where that is not possible
 */
export function mergeSequence({
  base,
  fresh,
  disk,
}: Versions<readonly Unit[]>): readonly Element[] | undefined {
  const elements = elementsOf(base, align(base, fresh), align(base, disk));
  const inFresh = inOrderOf('fresh', elements);
  const onDisk = inOrderOf('disk', elements);
  const order = orderCommon(elements.filter((element) => element.fresh && element.disk));
  if (!order || haveReplacedTheSame(elements, inFresh, onDisk)) return undefined;
  const areSentences = [...base, ...fresh, ...disk].some(({name}) => name === 'sentence');
  const hasLeftOpen = (own: 'fresh' | 'disk', other: 'fresh' | 'disk') =>
    haveLostWhatTheyFollow(inOrderOf(own, elements)) ||
    hasReplacedWhatIsEdited(own, other, elements);
  if (areSentences && (hasLeftOpen('fresh', 'disk') || hasLeftOpen('disk', 'fresh'))) {
    return undefined;
  }
  insertInto(order, onDisk, (place, {disk: unit}) => endOfSection(order, place, 'disk', unit));
  // A sentence that a person deleted and the article left as it was is not there to be put in order.
  const left = !areSentences ? inFresh : inFresh.filter((element) => !isDeleted(element));
  const isPossible = insertInto(order, left, (place, {fresh: unit}) => {
    const end = endOfAdditions(order, endOfSection(order, place, 'fresh', unit));
    return !areSentences || end === place ? end : undefined;
  });
  return isPossible ? order : undefined;
}

/**
 * Inserts the elements of a side that are not in the order yet, each after the one that it follows there.
 *
 * @param place where to insert what is to follow at an index; undefined if nothing can be inserted there
 * @returns whether all could be inserted
 */
function insertInto(
  order: Element[],
  side: readonly Element[],
  place: (index: number, element: Element) => number | undefined,
): boolean {
  const present = new Set(order);
  let next = 0;
  for (const element of side) {
    if (present.has(element)) {
      next = order.indexOf(element) + 1;
      continue;
    }
    const index = place(next, element);
    if (index === undefined) return false;
    order.splice(index, 0, element);
    next = index + 1;
  }
  return true;
}

/**
 * Orders the elements that both sides have.
 *
 * @returns undefined if there is no order in which all that was turned round by a side is turned round
 */
function orderCommon(common: readonly Element[]): Element[] | undefined {
  const inFresh = inOrderOf('fresh', common);
  const onDisk = inOrderOf('disk', common);
  const isInBaseOrder = (order: readonly Element[]) =>
    order
      .flatMap(({base}) => base?.index ?? [])
      .every((index, at, all) => at === 0 || index > (all[at - 1] ?? 0));
  const areEqual = inFresh.every((element, index) => element === onDisk[index]);
  if (areEqual || isInBaseOrder(inFresh)) return onDisk;
  if (isInBaseOrder(onDisk)) return inFresh;
  const ranks = new Map(
    onDisk.map((one) => [one, onDisk.filter((two) => isBefore(two, one)).length]),
  );
  const order = [...onDisk].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const isTotal = order.every((one, index) =>
    order.slice(index + 1).every((other) => isBefore(one, other)),
  );
  return isTotal ? order : undefined;
}

/** Whether one unit comes before another after the moves of both sides. */
function isBefore(one: Element, other: Element): boolean {
  if (one === other) return false;
  const compare = (version: keyof Element) =>
    (one[version]?.index ?? 0) < (other[version]?.index ?? 0);
  if (!one.base || !other.base) return compare('disk');
  const [was, inFresh, onDisk] = [compare('base'), compare('fresh'), compare('disk')];
  return inFresh !== was || onDisk !== was ? !was : was;
}

/** Whether a side added a unit after one that the other side does not have there any more. */
function haveLostWhatTheyFollow(side: readonly Element[]): boolean {
  return side.some((element, index) => {
    const before = side[index - 1];
    return !element.base && !isOfBoth(element) && before?.base && !isOfBoth(before);
  });
}

function isOfBoth({fresh, disk}: Element): boolean {
  return fresh !== undefined && disk !== undefined;
}

/** Whether both sides deleted a unit and added others in its place: then they have rewritten the same thing. */
function haveReplacedTheSame(
  elements: readonly Element[],
  inFresh: readonly Element[],
  onDisk: readonly Element[],
): boolean {
  const ofBase = elements.filter(({base}) => base);
  if (ofBase.every(({fresh, disk}) => fresh ?? disk)) return false;
  const places = new Map(ofBase.map((element, index) => [element, index]));
  const replacedIn = (order: readonly Element[], other: 'fresh' | 'disk') => {
    const replaced = new Set<number>();
    let before = -1;
    for (const element of order) {
      if (element.base) before = places.get(element) ?? before;
      else if (!element[other]) {
        for (let next = before + 1; isGone(ofBase[next]); next += 1) replaced.add(next);
      }
    }
    return replaced;
  };
  const byArticle = replacedIn(inFresh, 'disk');
  return [...replacedIn(onDisk, 'fresh')].some((index) => byArticle.has(index));
}

/** Whether a side put others in place of a unit that the other side edited: then both have rewritten the same thing. */
function hasReplacedWhatIsEdited(
  own: 'fresh' | 'disk',
  other: 'fresh' | 'disk',
  elements: readonly Element[],
): boolean {
  const base = elements.flatMap((element) => element.base ?? []);
  const changedOf = new Map(
    elements.flatMap(({base: unit, [own]: changed}) => (unit && changed ? [[unit, changed]] : [])),
  );
  const added = elements.flatMap(({base: unit, [own]: changed, [other]: theirs}) =>
    !unit && !theirs && changed ? changed : [],
  );
  return elements.some(
    ({base: unit, [own]: changed, [other]: edited}) =>
      unit &&
      !changed &&
      edited &&
      edited.key !== unit.key &&
      putInPlaceOf(unit, base, {changedOf, added}).length > 0,
  );
}

/** Whether a person deleted a unit that the article has not changed. */
function isDeleted({base, fresh, disk}: Element): boolean {
  return !disk && base !== undefined && base.key === fresh?.key;
}

function isGone(element: Element | undefined): boolean {
  return element !== undefined && !element.fresh && !element.disk;
}

/**
 * Where a unit that a side added may stand, from a place on. A heading stands after the units that the side has above it:
 * the other side may have taken some of them there.
 */
function endOfSection(
  order: readonly Element[],
  place: number,
  side: 'fresh' | 'disk',
  unit: Unit | undefined,
): number {
  if (unit?.name !== 'heading') return place;
  let end = place;
  for (;;) {
    const other = order[end]?.[side];
    if (!other || other.name === 'heading' || other.index > unit.index) return end;
    end += 1;
  }
}

/** Where the units end that a person added at a place, or where the first section among them begins. */
function endOfAdditions(order: readonly Element[], place: number): number {
  let end = place;
  for (;;) {
    const element = order[end];
    if (!element?.disk || element.base || element.fresh || element.disk.name === 'heading') {
      return end;
    }
    end += 1;
  }
}
