import {factChanges, type FactChange} from './facts.ts';
import {newHosts} from './hosts.ts';
import {pageChanges, type PageChange} from './pages.ts';
import {wideReach, type Reach} from './reach.ts';
import type {State} from './state.ts';
import {newUnsourced, type Unsourced} from './unsourced.ts';
import {newWeak, type AddedWeak} from './weak.ts';

/** What a reviewer should know of a change to the knowledge base. */
export interface Changes {
  readonly pages: readonly PageChange[];
  readonly facts: readonly FactChange[];
  readonly unsourced: readonly Unsourced[];
  /** Hosts that nothing linked to before, where the first link is, and whom each resembles. */
  readonly hosts: readonly {
    readonly host: string;
    readonly file: string;
    readonly line: number;
    readonly resembles?: string | undefined;
  }[];
  readonly weak: readonly AddedWeak[];
  readonly reach: readonly Reach[];
  /** How many problems keep pages out of the comparison; the check lists them. */
  readonly problems: number;
  readonly refused: readonly string[];
}

/** Compares the knowledge base before a change and after it. */
export function compare(base: State, head: State): Changes {
  return {
    pages: pageChanges(base, head),
    facts: factChanges(base, head),
    unsourced: newUnsourced(base, head),
    hosts: newHosts(base, head),
    weak: newWeak(base, head),
    reach: wideReach(base, head),
    problems: head.problems.length,
    refused: head.refused,
  };
}
