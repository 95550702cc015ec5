import {expect} from 'vitest';
import {longestIncreasing} from '../../longestIncreasing.ts';
import {sectionsIn, subjectsIn, type Book, type Section} from './model.fixture.ts';
import type {Check} from './state.fixture.ts';

/** Expects that another order changes nothing but the numbers of as few pages as possible. */
export function checkOrder({before, book, plan, report, pages, pagesBefore}: Check): void {
  expect(report.questions).toEqual([]);
  expect(report.renamed).toEqual([]);
  expect(report.moves).toEqual([]);
  const pending = subjectsIn(book).filter(({id}) => before.known.get(id)?.isPending);
  // A person may have settled a conflict by what they wrote since.
  const conflicts = plan.filter(({action}) => action === 'conflict');
  expect(conflicts.length).toBeLessThanOrEqual(pending.length);
  const texts = new Map(pagesBefore.map(({path, text}) => [path, text]));
  expect(pages.map(({path}) => path).sort()).toEqual([...texts.keys()].sort());
  const changed = pages.filter(({path, text}) => texts.get(path) !== text);
  if (pending.length === 0)
    expect(changed.length).toBeLessThanOrEqual(movesBetween(before.book, book));
}

/** The least number of entries and sections that have to move to bring one order to another. */
function movesBetween(before: Book, now: Book): number {
  const places = new Map(
    neighborsIn(before).flatMap((ids) => ids.map((id, place) => [id, place] as const)),
  );
  return neighborsIn(now).reduce(
    (sum, ids) => sum + ids.length - longestIncreasing(ids.map((id) => places.get(id) ?? 0)).size,
    0,
  );
}

/** The numbers of the entries and sections below each section, in the order of their pages in a menu. */
function neighborsIn(book: Book): number[][] {
  const ofGroups = (sections: readonly Section[]) => [
    ...sections.filter(({isGroup}) => isGroup),
    ...sections.filter(({isGroup}) => !isGroup),
  ];
  return [
    book.sections.map(({id}) => id),
    ...sectionsIn(book.sections).map(({entries, sections}) =>
      [...entries, ...ofGroups(sections)].map(({id}) => id),
    ),
  ];
}
