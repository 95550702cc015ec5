import {didYouMean} from '../../src/knowledge/problem.ts';
import type {Decisions, PlannedPage} from './model.ts';

export const NO_DECISIONS: Decisions = {
  take: new Map(),
  restore: new Set(),
  retire: new Map(),
  rename: new Map(),
  adopt: false,
};

/** A decision that cannot be carried out. Its message is one line that says what to do instead. */
export class DecisionError extends Error {}

/** @throws DecisionError for the first decision that cannot be carried out, such as one about a page that does not exist */
export function checkDecisions(
  {take, restore, retire}: Decisions,
  plan: readonly PlannedPage[],
): void {
  const paths = plan.flatMap(({path, from}) => [path, ...(from.page ? [from.page] : [])]);
  for (const path of [...take.keys(), ...restore]) {
    if (paths.includes(path)) continue;
    throw new DecisionError(
      `the overview has no page ${path}.${didYouMean(path, paths)} --dry-run --verbose lists all pages`,
    );
  }
  for (const [path, side] of take) {
    if (side === 'both') checkBoth(path, plan);
  }
  for (const slug of retire.keys()) {
    const page = plan.find(({permalink}) => permalink === `/projects/${slug}`);
    if (page?.action === 'retire' && page.text !== undefined) continue;
    if (page?.action === 'retire') {
      throw new DecisionError(
        `the front matter of ${page.path} cannot be edited in place: add "retired:" and the reason by hand`,
      );
    }
    throw new DecisionError(
      page?.fresh
        ? `the overview lists "${slug}": remove it there before you --retire it`
        : `no page has the address /projects/${slug}.${didYouMean(slug, slugsOf(plan))} --retire takes the slug of a project`,
    );
  }
}

/** Refuses the words of both sides where they cannot be joined: the page would be in conflict all the same. */
function checkBoth(path: string, plan: readonly PlannedPage[]): void {
  const page = plan.find((each) => each.path === path || each.from.page === path);
  if (page?.action !== 'conflict') return;
  const without = page.conflicts.find(({proposal}) => proposal === undefined);
  const why = without
    ? `the ${without.what} in line ${without.line} was changed by both in ways that do not fit together`
    : 'the page would not be sound';
  throw new DecisionError(
    `${path} cannot take both: ${why}. Take one side with --take overview or --take page, or edit the page`,
  );
}

function slugsOf(plan: readonly PlannedPage[]): string[] {
  return plan.map(({permalink}) => permalink.replace(/^.*\//, ''));
}
