import {didYouMean} from '../../src/knowledge/problem.ts';
import type {Decisions, PlannedPage} from './model.ts';

export const NO_DECISIONS: Decisions = {
  take: new Map(),
  restore: new Set(),
  retire: new Map(),
  rename: new Map(),
  adopt: false,
  mayLeave: false,
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

function slugsOf(plan: readonly PlannedPage[]): string[] {
  return plan.map(({permalink}) => permalink.replace(/^.*\//, ''));
}
