import {sectionsIn, type Book, type Entry, type Section} from './model.fixture.ts';

/** Random numbers that decide what an act is done to. */
export type Choices = readonly [number, number, number];

/** What an act may not do: change the name or the website of an entry whose page waits for a decision, or was changed already. */
export type IsSettled = (entry: Entry) => boolean;

/** Changes a book. @returns whether it could */
export type Act = (book: Book, choices: Choices, isSettled: IsSettled) => boolean;

export function homeOf(entry: Entry, {sections}: Book): Section | undefined {
  return sectionsIn(sections).find(({entries}) => entries.includes(entry));
}

/** Picks one of those that are meant; undefined if there is none. */
export function pickSome<Item>(
  items: readonly Item[],
  choice: number,
  isMeant: (item: Item) => boolean,
): Item | undefined {
  const some = items.filter(isMeant);
  return some[choice % some.length];
}
