import {pickSome, type Act} from './act.fixture.ts';
import {sectionsIn} from './model.fixture.ts';
import {pick} from './words.fixture.ts';

/** Acts that change nothing but the order of entries and sections. */
export const ORDER_ACTS = {
  moveEntry(book, [a, b, c]) {
    const {entries} = pick(sectionsIn(book.sections), a);
    return moveIn(entries, b, c);
  },
  swapEntries(book, [a, b, c]) {
    const {entries} = pick(sectionsIn(book.sections), a);
    const [from, to] = [b % entries.length, c % entries.length];
    const [one, other] = [entries[from], entries[to]];
    if (!one || !other || one === other) return false;
    [entries[from], entries[to]] = [other, one];
    return true;
  },
  reverseEntries(book, [a]) {
    const {entries} = pick(sectionsIn(book.sections), a);
    entries.reverse();
    return entries.length > 1;
  },
  moveSection(book, [a, b, c]) {
    const parents = [book, ...sectionsIn(book.sections)];
    const parent = pickSome(parents, a, ({sections}) => sections.length > 1);
    return moveIn(parent?.sections ?? [], b, c);
  },
  reverseSections(book) {
    book.sections.reverse();
    return book.sections.length > 1;
  },
} satisfies Record<string, Act>;

export function moveIn(items: unknown[], from: number, to: number): boolean {
  if (items.length < 2) return false;
  const start = from % items.length;
  const end = to % items.length;
  items.splice(end, 0, ...items.splice(start, 1));
  return start !== end;
}
