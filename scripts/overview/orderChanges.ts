import {freePath} from './pages/placePages.ts';
import type {PlannedPage} from './model.ts';

/** What happens to a file. Paths count from its folder. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  /** Where the file is before the change; undefined if there is none. */
  readonly from: string | undefined;
}

/** The changes of the pages of a plan. No page gets a path that a page has before the run. */
export function changesOfPages(plan: readonly PlannedPage[]): FileChange[] {
  return plan.flatMap(({path, text, from}) =>
    text === undefined ? [] : [{path, text, from: from.page}],
  );
}

/**
 * The changes of the bases of a plan, in an order in which none takes the place of another one that is still there: people
 * may have given a page the path of another, and the bases follow. Where that is possible in no order, as when two pages
 * have changed places, the bases stay where they are; a base says itself whose it is.
 *
 * @param bases those that are there before the run and stay, by path
 */
export function changesOfBases(
  plan: readonly PlannedPage[],
  bases: ReadonlyMap<string, string>,
): FileChange[] {
  // On some systems, two paths that differ only in capitals are one.
  const taken = new Set([...bases.keys()].map((path) => path.toLowerCase()));
  const ordered: FileChange[] = [];
  const carryOut = (change: FileChange) => {
    if (change.from !== undefined) taken.delete(change.from.toLowerCase());
    taken.add(change.path.toLowerCase());
    ordered.push(change);
  };
  let waiting = plan.flatMap(({path, base: text, from}): FileChange[] =>
    text === undefined ? [] : [{path, text, from: from.base}],
  );
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter((change) => {
      if (change.path !== change.from && taken.has(change.path.toLowerCase())) return true;
      carryOut(change);
      return false;
    });
  }
  for (const change of waiting) {
    carryOut({...change, path: change.from ?? freePath(change.path, taken)});
  }
  return ordered;
}
