import {EMPTY_DISK} from '../fromMarkdown.fixture.ts';
import {afterAct} from './acts.fixture.ts';
import {ORDER_ACTS} from './orderActs.fixture.ts';
import {editPage} from './edits.fixture.ts';
import {entriesIn, isEntry, isSection, sectionsIn, type Book, type Entry} from './model.fixture.ts';
import {keyOf, readPages} from './pages.fixture.ts';
import {revise} from './revise.fixture.ts';
import {count, type Counts, type State} from './state.fixture.ts';
import {tellsEntries} from './telling.fixture.ts';
import {pick} from './words.fixture.ts';
import type {History, Revision} from './random.fixture.ts';

/** Plays a history and expects after each revision what must be true. */
export function playHistory({book, revisions}: History, counts: Counts): void {
  const empty: State = {book, disk: EMPTY_DISK, known: new Map()};
  let state = revise(empty, book, {isOrder: false, runsAgain: true}, counts);
  revisions.forEach((revision, index) => {
    state = write(state, revision.edits, `mark${index}`, counts);
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
  edits.forEach(({name, choices}, index) => {
    const [id, own] = pick([...known], choices[0] >> 4);
    const page = readPages(pages).find(({address}) => address === own.address);
    if (!page) return;
    const mark = `${prefix}x${index}q`;
    const {subject, said} = own;
    const edited = editPage(name, {page: page.text, subject, said, mark, choices});
    if (!edited) return;
    count(counts, `edit: ${name}`);
    pages.set(page.path, edited.text);
    const blockOf = new Map(own.blockOf);
    for (const {text, block} of edited.said) {
      const form = subject.blocks.find(({id: other}) => other === block) ?? {form: 'sentences'};
      blockOf.set(keyOf(form, text), String(block ?? text));
    }
    known.set(id, {...own, said: [...said, ...edited.said], blockOf});
  });
  return {...state, known, disk: {...state.disk, pages}};
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

/** Takes back new titles of sections that have lost most of their entries: nobody could tell which sections they are. */
function withTitlesThatTell(book: Book, known: State['known']): Book {
  const next = structuredClone(book);
  const homes = new Map(entriesIn(next).map(({id}) => [id, known.get(id)?.home]));
  for (const section of sectionsIn(next.sections)) {
    const before = known.get(section.id)?.subject;
    if (!before || !isSection(before) || before.title === section.title) continue;
    const old = [...homes.values()].filter((home) => home === section.id).length;
    const own = section.entries.flatMap(({id}) => homes.get(id) ?? []);
    const kept = own.filter((home) => home === section.id).length;
    if (kept * 2 <= old || kept * 2 < own.length) section.title = before.title;
  }
  return next;
}
