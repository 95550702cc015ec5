import {homeOf, pickSome, type Act, type Choices, type IsSettled} from './act.fixture.ts';
import {entriesIn, nameOf, sectionsIn, type Book, type Entry} from './model.fixture.ts';
import {newEntry, newNamesake, newWebsite} from './parts.fixture.ts';
import {ownName, pick, SHARED_NAMES} from './words.fixture.ts';

/** Acts that change which projects the article lists, and their names and websites. */
export const ENTRY_ACTS = {
  namesakeAbove: (book, choices, isSettled) => addNamesake(book, choices, isSettled, 0),
  namesakeBelow: (book, choices, isSettled) => addNamesake(book, choices, isSettled, 1),
  renameEntry(book, [a, b], isSettled) {
    const entry = pick(entriesIn(book), a);
    if (!isSettled(entry)) return false;
    const isShared = entry.website !== undefined && b % 2 === 0;
    const name = isShared
      ? pick(SHARED_NAMES[entry.script], b >> 1)
      : ownName(entry.script, (book.count += 1));
    if (name === nameOf(entry)) return false;
    entry.names.push(name);
    entry.tellsFormer = entry.website === undefined;
    return true;
  },
  gainWebsite(book, [a], isSettled) {
    const entry = pickSome(entriesIn(book), a, ({website}) => website === undefined);
    if (!entry || !isSettled(entry)) return false;
    entry.website = entry.lost ?? newWebsite(book, a);
    return true;
  },
  loseWebsite(book, [a], isSettled) {
    const all = [...entriesIn(book), ...book.gone];
    const isAlone = ({names, script}: Entry) =>
      names.every(
        (name) =>
          !SHARED_NAMES[script].includes(name) &&
          all.filter((other) => other.names.includes(name)).length === 1,
      );
    const entry = pickSome(
      entriesIn(book),
      a,
      (each) => each.website !== undefined && isAlone(each),
    );
    if (!entry || !isSettled(entry)) return false;
    entry.lost = entry.website;
    entry.website = undefined;
    return true;
  },
  addEntry(book, [a, b, c]) {
    const {entries, script} = pick(sectionsIn(book.sections), a);
    entries.splice(b % (entries.length + 1), 0, newEntry(script, c, book));
    return true;
  },
  removeEntry(book, [a]) {
    const entry = pick(entriesIn(book), a);
    const home = homeOf(entry, book);
    if (!home) return false;
    home.entries.splice(home.entries.indexOf(entry), 1);
    book.gone.push(entry);
    return true;
  },
  restoreEntry(book, [a, b, c], isSettled) {
    const entry = book.gone[a % Math.max(1, book.gone.length)];
    // While the page of another one with its name waits for a decision, nobody could tell whose it is.
    const isOpen = (other: Entry) =>
      !isSettled(other) && other.names.some((name) => entry?.names.includes(name));
    if (!entry || entriesIn(book).some(isOpen)) return false;
    book.gone.splice(book.gone.indexOf(entry), 1);
    const {entries} = pick(sectionsIn(book.sections), b);
    entries.splice(c % (entries.length + 1), 0, entry);
    return true;
  },
  /** The entry of a project makes place for one of the same name with another website. */
  replaceByNamesake(book, [a, b], isSettled) {
    const entry = pick(entriesIn(book), a);
    const home = homeOf(entry, book);
    if (!home || entry.website === undefined || !isSettled(entry)) return false;
    home.entries.splice(home.entries.indexOf(entry), 1, newNamesake(entry, b, book));
    book.gone.push(entry);
    return true;
  },
} satisfies Record<string, Act>;

/** Of two entries with one name, one of them with a new website, nobody could tell which had none before. */
function addNamesake(book: Book, [a, b]: Choices, isSettled: IsSettled, distance: 0 | 1): boolean {
  const entry = pick(entriesIn(book), a);
  const home = homeOf(entry, book);
  if (!home || entry.website === undefined || !isSettled(entry)) return false;
  home.entries.splice(home.entries.indexOf(entry) + distance, 0, newNamesake(entry, b, book));
  return true;
}
