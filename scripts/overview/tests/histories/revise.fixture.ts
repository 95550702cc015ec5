import {strict as assert} from 'node:assert';
import {toOutline} from '../../article/outline.ts';
import type {Outline} from '../../article/model.ts';
import {planRevision} from '../../planRevision.ts';
import type {Disk, PlannedPage} from '../../model.ts';
import {articleFrom, findTags} from '../fromMarkdown.fixture.ts';
import {runInMemory} from '../inMemory.fixture.ts';
import {
  isEntry,
  isSection,
  nameOf,
  sectionsIn,
  subjectsIn,
  writeBook,
  type Book,
  type Subject,
} from './model.fixture.ts';
import {checkOrder} from './order.fixture.ts';
import {meetingOf, readPages, withoutPosition, type Page} from './pages.fixture.ts';
import {checkWords} from './sayings.fixture.ts';
import {count, type Check, type Counts, type Known, type State} from './state.fixture.ts';

interface Manner {
  /** Whether only the order of entries and sections is another. */
  readonly isOrder: boolean;
  /** Whether to see that another run of the same article would write nothing. */
  readonly runsAgain: boolean;
}

/** Runs the generator with the next version of the article. */
export function revise(
  before: State,
  book: Book,
  {isOrder, runsAgain}: Manner,
  counts: Counts,
): State {
  const article = writeBook(book);
  const outline = toOutline(articleFrom(article));
  const run = runInMemory(before.disk, outline, {verifies: false});
  const pages = readPages(run.disk.pages);
  const check = {
    ...run,
    before,
    book,
    isOrder,
    pagesBefore: readPages(before.disk.pages),
    pages,
    counts,
  };
  try {
    if (runsAgain) assert.deepEqual(writtenAgain(outline, run.disk), []);
    const known = checkSubjects(check);
    checkReport(check, known);
    if (isOrder) checkOrder(check);
    return {book, disk: run.disk, known};
  } catch (error) {
    if (error instanceof Error) {
      error.message += `\n\nThe article was:\n${writeBook(before.book)}\nIt is:\n${article}`;
    }
    throw error;
  }
}

/** What another run of the same article would write. */
function writtenAgain(outline: Outline, disk: Disk): PlannedPage[] {
  const {plan} = planRevision(outline, disk, {out: 'docs', findTags});
  return plan.filter(
    ({path, from, text = disk.pages.get(path), base = disk.base.get(from.base ?? '')}) =>
      path !== from.page ||
      text !== disk.pages.get(path) ||
      base !== disk.base.get(from.base ?? ''),
  );
}

/** Expects of the pages of all subjects, listed or not, what must be true. @returns what is known of them now */
function checkSubjects(check: Check): Map<number, Known> {
  const {book, before, pages, pagesBefore, disk} = check;
  const listed = subjectsIn(book);
  const known = new Map(before.known);
  const left = new Map([...known].filter(([id]) => listed.every((subject) => subject.id !== id)));
  for (const subject of listed) {
    if (known.has(subject.id)) continue;
    const page = pageOfNew(subject, check);
    const heir = [...left].find(([, {address}]) => page.addresses.includes(address));
    // A section that takes the entries of one that has left is that one, with another title.
    if (heir) left.delete(heir[0]);
    if (heir) known.delete(heir[0]);
    const own = heir?.[1] ?? newcomer(page.address, subject);
    known.set(subject.id, own);
  }
  const homes = homesIn(book);
  for (const subject of listed) {
    const own = known.get(subject.id);
    if (own) known.set(subject.id, checkSubject(subject, own, homes.get(subject.id), check));
  }
  for (const [, {address}] of left) {
    assert.equal(pageAt(pages, address).text, pageAt(pagesBefore, address).text);
  }
  assert.equal(disk.pages.size, known.size);
  return known;
}

function newcomer(address: string, subject: Subject): Known {
  return {address, subject, home: undefined, said: [], blockOf: new Map(), isPending: false};
}

/**
 * The page that the generator has for a subject without a page: known by its website, its name or its title, which no
 * other has.
 */
function pageOfNew(subject: Subject, {plan}: Check): Page {
  const website = isEntry(subject) ? subject.website : undefined;
  const title = titleOf(subject);
  const texts = plan.flatMap(({fresh}) => (fresh ? [[fresh.path, fresh.text] as const] : []));
  const [page, ...others] = readPages(new Map(texts)).filter((each) =>
    website === undefined ? each.title === title : each.website === website,
  );
  if (!page || others.length > 0) throw new Error(`not one page for ${website ?? title}`);
  return page;
}

function titleOf(subject: Subject): string {
  if (isEntry(subject)) return nameOf(subject);
  return isSection(subject) ? subject.title : 'Title';
}

function pageAt(pages: readonly Page[], address: string): Page {
  const [page, ...others] = pages.filter(({addresses}) => addresses.includes(address));
  if (!page || others.length > 0) throw new Error(`not one page has the address ${address}`);
  return page;
}

function homesIn({sections}: Book): ReadonlyMap<number, number> {
  return new Map(
    sectionsIn(sections).flatMap(({id, entries}) =>
      entries.map((entry) => [entry.id, id] as const),
    ),
  );
}

/** Expects that a page is still that of its subject, and says what it should. */
function checkSubject(subject: Subject, own: Known, home: number | undefined, check: Check): Known {
  const {plan, pages, pagesBefore, before, counts} = check;
  const page = pageAt(pages, own.address);
  const planned = plan.find(({path}) => path === page.path);
  const old = pagesBefore.find(({addresses}) => addresses.includes(own.address));
  const blockOf = new Map(own.blockOf);
  for (const block of subject.blocks) {
    for (const {text} of block.lines) blockOf.set(text, String(block.id));
  }
  const actions = old ? ['update', 'merge', 'unchanged', 'keep', 'conflict'] : ['create'];
  assert.ok(actions.includes(planned?.action ?? ''), planned?.action);
  const meeting = meetingOf(own.subject, subject, own.said);
  const isStillPending = own.isPending && planned?.action === 'conflict';
  if (own.said.length > 0 && !isStillPending) {
    count(counts, `page of a person: ${planned?.action ?? 'none'}`);
  }
  if (planned?.action === 'conflict') {
    // It moves with its category.
    assert.deepEqual({...page, path: old?.path}, old);
    assert.equal(meeting.mayConflict, true);
    if (!meeting.isConflict && !isStillPending) count(counts, 'conflict that need not be');
    return {...own, address: page.address, blockOf, isPending: true};
  }
  assert.equal(meeting.isConflict, false);
  if (isEntry(subject)) {
    assert.equal(page.website, subject.website);
    assert.equal(page.title.replace(/ \([^()]*\)$/, ''), nameOf(subject));
    const section = before.known.get(home ?? 0) ?? undefined;
    if (section && !section.isPending) {
      assert.equal(`/categories/${page.category ?? ''}`, pageAt(pages, section.address).address);
    }
  } else {
    assert.equal(page.title, titleOf(subject));
  }
  // A sentence that the article has changed is another than the one that a person deleted.
  const said = own.said.filter(
    ({edit, line}) => edit !== 'delete' || !meeting.changed.has(line ?? 0),
  );
  try {
    checkWords(page, subject, {...own, said, blockOf});
  } catch (error) {
    if (error instanceof Error) {
      error.message += `\n\nThe page was:\n${old?.text ?? ''}\nIt is:\n${page.text}`;
    }
    throw error;
  }
  if (old && !own.isPending && home === own.home && isSameText(own.subject, subject)) {
    assert.equal(withoutPosition(page.text), withoutPosition(old.text));
  }
  return {...own, address: page.address, subject, home, said, blockOf, isPending: false};
}

/** Whether the article says the same of a subject as before. */
function isSameText(before: Subject, now: Subject): boolean {
  const said = ({...subject}: Subject) =>
    JSON.stringify(subject, (key, value: unknown) =>
      ['sections', 'entries', 'isGroup', 'gone', 'count', 'lost'].includes(key) ? undefined : value,
    );
  return said(before) === said(now);
}

/** Expects questions only about pages that have left now, and new ones, and that no page was refused. */
function checkReport(
  {plan, report, before, counts}: Check,
  known: ReadonlyMap<number, Known>,
): void {
  const actions = plan.map(({action}) => action);
  assert.ok(!actions.includes('foreign'));
  assert.ok(!actions.includes('deleted'));
  const isOrphan = (path: string) =>
    plan.some(
      (page) =>
        page.path === path && page.action === 'orphan' && !before.disk.left?.has(page.permalink),
    );
  for (const {from, to} of report.questions) {
    count(counts, 'questions');
    assert.equal(isOrphan(from), true);
    assert.equal(plan.find(({path}) => path === to)?.action, 'create');
  }
  assert.equal(known.size, plan.length);
}
