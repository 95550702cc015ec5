import fc from 'fast-check';
import type {Choices} from './act.fixture.ts';
import {ACTS, type ActName} from './acts.fixture.ts';
import {ORDER_ACTS} from './orderActs.fixture.ts';
import {newBlock, newEntry, newSection} from './parts.fixture.ts';
import {EDITS, type EditName} from './edits.fixture.ts';
import type {Book, Script} from './model.fixture.ts';

/*
 * Random histories: an article, what people write on its pages, and the revisions of the article after that.
 */

/** A revision of the article, and what people write on the pages before it. */
export interface Revision {
  readonly edits: readonly {readonly name: EditName; readonly choices: Choices}[];
  readonly acts: readonly {readonly name: ActName; readonly choices: Choices}[];
  /** The files of two pages that change places; undefined if none do. */
  readonly swap: Choices | undefined;
  /** Whether the generator runs again after it, with the same article. */
  readonly runsAgain: boolean;
}

export interface History {
  readonly book: Book;
  /** Whether the generator runs again before the first revision. */
  readonly runsAgain: boolean;
  readonly revisions: readonly Revision[];
}

const choices: fc.Arbitrary<Choices> = fc.tuple(fc.nat(65_535), fc.nat(65_535), fc.nat(65_535));
const script = fc.constantFrom<Script>('latin', 'latin', 'chinese', 'cyrillic', 'arabic');

const ORDER = keysOf(ORDER_ACTS);
/** Acts that are often impossible are tried more often. */
const ALL = [...keysOf(ACTS), 'gainWebsite', 'gainWebsite', 'restoreEntry'] as const;

function keysOf<Key extends string>(acts: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in acts) keys.push(key);
  return keys;
}

function acts(names: readonly ActName[], maxLength: number): fc.Arbitrary<Revision['acts']> {
  return fc.array(fc.record({name: fc.constantFrom(...names), choices}), {minLength: 1, maxLength});
}

const runsAgain = fc.nat(5).map((choice) => choice === 0);

const revision: fc.Arbitrary<Revision> = fc.record({
  edits: fc.array(fc.record({name: fc.constantFrom(...EDITS), choices}), {
    minLength: 1,
    maxLength: 6,
  }),
  acts: fc.oneof({weight: 1, arbitrary: acts(ORDER, 3)}, {weight: 4, arbitrary: acts(ALL, 7)}),
  swap: fc.tuple(fc.nat(2), choices).map(([choice, which]) => (choice === 0 ? which : undefined)),
  runsAgain,
});

const section = fc.record({
  script,
  hasText: fc.boolean(),
  /** Choices about an entry, and which of the section and the script before it goes with it. */
  entries: fc.array(fc.tuple(fc.nat(65_535), fc.option(script, {freq: 2})), {
    minLength: 1,
    maxLength: 2,
  }),
});

const book: fc.Arbitrary<Book> = fc
  .record({
    isBold: fc.boolean(),
    hasText: fc.boolean(),
    sections: fc.array(section, {minLength: 1, maxLength: 2}),
    isNested: fc.boolean(),
    // Most faults need few entries, and revisions of few are fast.
    more: fc.constantFrom(1, 1, 1, 3),
  })
  .map(({isBold, hasText, isNested, more, sections}) => {
    const most = sections.flatMap(({entries}) => entries).length + more;
    const written: Book = {
      ...{id: 0, script: 'latin', blocks: [], sections: [], gone: [], isBold, most, count: 0},
    };
    const textOf = (own: Script, isThere: boolean) =>
      isThere ? [newBlock('sentences', own, 1, written)] : [];
    written.blocks = textOf('latin', hasText);
    written.sections = sections.map((each) => ({
      ...newSection(each.script, written),
      blocks: textOf(each.script, each.hasText),
      entries: each.entries.map(([choice, own], index) =>
        // Most entries have a website, or the article is read in another way.
        newEntry(own ?? each.script, index < 2 && choice % 4 === 0 ? choice + 1 : choice, written),
      ),
    }));
    const [first, ...others] = written.sections;
    if (isNested && first) written.sections = [{...first, sections: others}];
    return written;
  });

export const randomHistory: fc.Arbitrary<History> = fc.record({
  book,
  runsAgain,
  revisions: fc.array(revision, {minLength: 3, maxLength: 8, size: 'max'}),
});
