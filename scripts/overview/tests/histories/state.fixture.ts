import type {RunInMemory} from '../inMemory.fixture.ts';
import type {Disk} from '../../model.ts';
import type {Said} from './edits.fixture.ts';
import type {Book, Subject} from './model.fixture.ts';
import type {Page} from './pages.fixture.ts';

/*
 * What is known between two revisions, and what a revision is checked with.
 */

/** What is known of a subject that has a page. */
export interface Known {
  /** The address of its page. */
  readonly address: string;
  /** What the article said of it when its page was last written. */
  readonly subject: Subject;
  /** The number of the section that listed it then. */
  readonly home: number | undefined;
  readonly said: readonly Said[];
  /** All texts that anyone said of it, and the blocks in which they did. */
  readonly blockOf: ReadonlyMap<string, string>;
  /** Whether its page waits for a decision. */
  readonly isPending: boolean;
}

export interface State {
  readonly book: Book;
  readonly disk: Disk;
  readonly known: ReadonlyMap<number, Known>;
}

/** How often something happened, to see that a test is about something. */
export type Counts = Map<string, number>;

export function count(counts: Counts, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** A revision that is checked. */
export interface Check extends RunInMemory {
  readonly before: State;
  readonly book: Book;
  readonly isOrder: boolean;
  readonly pagesBefore: readonly Page[];
  readonly pages: readonly Page[];
  readonly counts: Counts;
}
