import {registeredDomain} from '../../../../src/knowledge/registeredDomain.ts';
import {entriesIn, isEntry, nameOf, type Block, type Book, type Entry} from './model.fixture.ts';
import type {State} from './state.fixture.ts';

/**
 * Whether a book tells what has become of each entry of the state before it. It does not if a new entry has the name of
 * one that has left, and its domain or, but for numbers, its text: that is the same project at another address. Nor does
 * it if an entry has another name and another text, and a new one has its name: a person has to say whose page it is.
 * Nor does it if an entry has lost a sentence and gained it in another block, but for numbers: that moved.
 * What an entry was is what its page was last written from: a page that waits for a decision knows of nothing later.
 */
export function tellsEntries(book: Book, {book: before, known}: State): boolean {
  const now = entriesIn(book);
  const old = new Map(
    entriesIn(before).map((entry) => {
      const written = known.get(entry.id)?.subject;
      return [entry.id, written && isEntry(written) ? written : entry];
    }),
  );
  const coming = now.filter(({id}) => !known.has(id));
  const leaving = [...old.values()].filter(({id}) => now.every((entry) => entry.id !== id));
  const isTold = (entry: Entry) => {
    const was = old.get(entry.id);
    const heirs = coming.filter((each) => was?.names.includes(nameOf(each)));
    return heirs.every(
      (heir) => was && likeness(entry, was) > 0.6 && likeness(heir, was) < likeness(entry, was),
    );
  };
  return (
    now.every((entry) => tellsBlocks(old.get(entry.id) ?? entry, entry)) &&
    now
      .filter((entry) => old.has(entry.id) && nameOf(entry) !== nameOf(old.get(entry.id) ?? entry))
      .every(isTold) &&
    coming.every((entry) =>
      leaving.every(
        (was) =>
          !was.names.includes(nameOf(entry)) ||
          (likeness(entry, was) < 0.6 && !hasSameDomain(entry, was)),
      ),
    )
  );
}

function tellsBlocks(before: Entry, entry: Entry): boolean {
  const [was, now] = [sayingsIn(before), sayingsIn(entry)];
  const gained = now.filter(({text}) => was.every((each) => each.text !== text));
  const lost = was.filter(({text}) => now.every((each) => each.text !== text));
  const bare = (text: string) => text.replace(/\d+/g, '');
  return gained.every((one) =>
    lost.every((other) => one.block === other.block || bare(one.text) !== bare(other.text)),
  );
}

/** The sentences, items and rows of an entry, each with the id of its block. */
function sayingsIn({blocks}: Entry): {readonly block: number; readonly text: string}[] {
  return blocks.flatMap(({id, lines}) =>
    lines.map(({text}) => ({block: id, text: text.replace(/\[\^\w+\]/g, '')})),
  );
}

function hasSameDomain({website = ''}: Entry, other: Entry): boolean {
  const domain = registeredDomain(website);
  return domain !== undefined && domain === registeredDomain(other.website ?? '');
}

/** The share of words that two entries have in common, from 0 to 1. */
function likeness(one: Entry, other: Entry): number {
  const [mine, theirs] = [wordsOf(one.blocks), wordsOf(other.blocks)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (mine.size + theirs.size);
}

/** The words of sentences and tables; a list has facts, which tell nothing. */
function wordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const text = blocks
    .filter(({form}) => form !== 'items')
    .flatMap(({form, lines}) => [
      form === 'rows' ? 'Name What' : '',
      ...lines.map((line) => line.text),
    ])
    .join(' ');
  return new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]{2,}/gu));
}
