import type {Act, Choices, IsSettled} from './act.fixture.ts';
import {ENTRY_ACTS} from './entryActs.fixture.ts';
import {entriesIn, sectionsIn, type Book} from './model.fixture.ts';
import {ORDER_ACTS} from './orderActs.fixture.ts';
import {SECTION_ACTS} from './sectionActs.fixture.ts';
import {TEXT_ACTS} from './textActs.fixture.ts';

/** What the revisions of an article do to it. */
export const ACTS = {
  ...ORDER_ACTS,
  ...TEXT_ACTS,
  ...SECTION_ACTS,
  ...ENTRY_ACTS,
} satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof ACTS;

/** Returns the book after an act; undefined if the act cannot be done to it. */
export function afterAct(
  book: Book,
  name: ActName,
  choices: Choices,
  isSettled: IsSettled,
): Book | undefined {
  const next = structuredClone(book);
  return ACTS[name](next, choices, isSettled) && isPossible(next) ? next : undefined;
}

/** Whether every section has entries, and most entries have websites: otherwise the article is read in another way. */
function isPossible(book: Book): boolean {
  const entries = entriesIn(book);
  const withWebsite = entries.filter(({website}) => website !== undefined);
  return (
    withWebsite.length * 2 > entries.length &&
    entries.length <= book.most &&
    book.sections.length > 0 &&
    sectionsIn(book.sections).every(
      ({entries: own, sections, isGroup}) =>
        own.length > 0 && sections.every((section) => !isGroup || section.isGroup),
    )
  );
}
