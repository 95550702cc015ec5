import {basename, dirname, join} from 'node:path/posix';
import {EMPTY_DISK} from '../fromMarkdown.fixture.ts';
import {pickSome} from './act.fixture.ts';
import {afterAct} from './acts.fixture.ts';
import {ORDER_ACTS} from './orderActs.fixture.ts';
import {editPage} from './edits.fixture.ts';
import {entriesIn, isEntry, isSection, sectionsIn, type Book, type Entry} from './model.fixture.ts';
import {readPages, type Page} from './pages.fixture.ts';
import {revise} from './revise.fixture.ts';
import {count, type Counts, type State} from './state.fixture.ts';
import {tellsEntries} from './telling.fixture.ts';
import {pick} from './words.fixture.ts';
import type {History, Revision} from './random.fixture.ts';

/** Plays a history and expects after each revision what must be true. */
export function playHistory({book, runsAgain, revisions}: History, counts: Counts): void {
  const empty: State = {book, disk: EMPTY_DISK, known: new Map()};
  let state = revise(empty, book, {isOrder: false, runsAgain}, counts);
  revisions.forEach((revision, index) => {
    state = swapFiles(write(state, revision.edits, `mark${index}`, counts), revision.swap, counts);
    const {next, isOrder} = act(state, revision.acts, counts);
    state = revise(state, next, {isOrder, runsAgain: revision.runsAgain}, counts);
    count(counts, isOrder ? 'revisions of the order' : 'revisions');
    if (revision.runsAgain) count(counts, 'runs again');
  });
}

/** Edits pages, those of subjects that have left the article among them. */
function write(state: State, edits: Revision['edits'], prefix: string, counts: Counts): State {
  const known = new Map(state.known);
  const pages = new Map(state.disk.pages);
  const pathOf = new Map(readPages(pages).map(({address, path}) => [address, path]));
  edits.forEach(({name, choices}, index) => {
    const [id, own] = pick([...known], choices[0] >> 4);
    const path = pathOf.get(own.address) ?? '';
    const page = pages.get(path);
    if (page === undefined) return;
    const mark = `${prefix}x${index}q`;
    const {subject, said} = own;
    const edited = editPage(name, {page, subject, said, mark, choices});
    if (!edited) return;
    count(counts, `edit: ${name}`);
    pages.set(path, edited.text);
    const blockOf = new Map(own.blockOf);
    for (const {text, block} of edited.said) {
      blockOf.set(text, String(block ?? text));
    }
    known.set(id, {...own, said: [...said, ...edited.said], blockOf});
  });
  return {...state, known, disk: {...state.disk, pages}};
}

/**
 * Has two pages of a folder change their files, or gives one the file that the other one leaves. A page does not get back
 * a file that is named after its former slug: the generator would rename it.
 */
function swapFiles(state: State, swap: Revision['swap'], counts: Counts): State {
  if (!swap) return state;
  const all = readPages(state.disk.pages).filter(({address}) => address.startsWith('/projects/'));
  const mayHave = ({addresses}: Page, {path}: Page) =>
    !addresses.slice(1).includes(`/projects/${basename(path, '.mdx')}`);
  const one = pickSome(all, swap[0], () => true);
  if (!one) return state;
  const other = pickSome(
    all,
    swap[1],
    (page) =>
      page !== one &&
      dirname(page.path) === dirname(one.path) &&
      mayHave(one, page) &&
      mayHave(page, one),
  );
  if (!other) return state;
  const pages = new Map(state.disk.pages);
  pages.delete(one.path);
  pages.set(other.path, one.text);
  const moved = (number: number) => join(dirname(one.path), `moved-${number}.mdx`);
  let number = swap[2];
  while (pages.has(moved(number))) number += 1;
  pages.set(swap[2] % 2 === 0 ? one.path : moved(number), other.text);
  count(counts, 'files moved');
  return {...state, disk: {...state.disk, pages}};
}

/** Revises the article. */
function act(state: State, acts: Revision['acts'], counts: Counts) {
  const {book, known} = state;
  const isSettled = (entry: Entry) => {
    const own = known.get(entry.id);
    if (!own || own.isPending || !isEntry(own.subject)) return false;
    const {names, website} = own.subject;
    return names.length === entry.names.length && website === entry.website;
  };
  let next = book;
  let isOrder = true;
  for (const {name, choices} of acts) {
    const after = afterAct(next, name, choices, isSettled);
    if (!after || !tellsEntries(after, state)) continue;
    next = after;
    isOrder &&= name in ORDER_ACTS;
    count(counts, `act: ${name}`);
  }
  return {next: withTitlesThatTell(next, known), isOrder};
}

/**
 * Takes back new titles of sections that have lost half of their entries, or of whose entries half are from elsewhere:
 * nobody could tell which sections they are.
 */
function withTitlesThatTell(book: Book, known: State['known']): Book {
  const next = structuredClone(book);
  const homes = new Map(entriesIn(next).map(({id}) => [id, known.get(id)?.home]));
  for (const section of sectionsIn(next.sections)) {
    const before = known.get(section.id)?.subject;
    if (!before || !isSection(before) || before.title === section.title) continue;
    const old = [...homes.values()].filter((home) => home === section.id).length;
    const own = section.entries.flatMap(({id}) => homes.get(id) ?? []);
    const kept = own.filter((home) => home === section.id).length;
    if (kept * 2 <= old || kept * 2 <= own.length) section.title = before.title;
  }
  return next;
}
