import {dirname} from 'node:path/posix';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {identityOf} from '../pages/knownPages.ts';
import type {CategoryNode, Outline} from '../article/model.ts';
import type {Decisions, Disk, PlannedPage} from '../model.ts';
import {changedParts} from './changedParts.ts';
import {unifiedDiff} from './diff.ts';
import type {ReportedPage} from './reportSchema.ts';

/** @param titles the titles of the categories, by the folders of their pages */
export function reportPage(
  {path, permalink, action, from, fresh, text, conflicts}: PlannedPage,
  {pages, base, left}: Disk,
  titles: ReadonlyMap<string, string>,
  take: Decisions['take'],
): ReportedPage {
  const before = (from.page === undefined ? undefined : pages.get(from.page)) ?? '';
  // An adopted page follows the article from the next run on: the diff shows what that would change.
  const after = (action === 'adopt' ? fresh?.text : text) ?? before;
  const category = titles.get(dirname(path));
  const changed = before === '' ? [] : changedParts(before, after);
  const isRefused = action === 'conflict' && take.get(from.page ?? path) === 'both';
  return {
    path,
    address: permalink,
    kind: kindOf(permalink),
    ...(category !== undefined && {category}),
    action,
    ...(from.page !== undefined && from.page !== path && {from: from.page}),
    ...(action === 'orphan' && left?.has(permalink) && {leftEarlier: true}),
    ...(changed.includes('website') && otherWebsite(base.get(from.base ?? ''), fresh?.text)),
    changed,
    diff: before === after ? [] : unifiedDiff(before, after),
    conflicts: [...conflicts],
    ...(isRefused && {refused: whyNotBoth(conflicts)}),
  };
}

/** The website of which the article spoke before, and that of which it speaks now. */
function otherWebsite(
  before: string | undefined,
  now: string | undefined,
): Pick<ReportedPage, 'website'> {
  const [from, to] = [before, now].map((text) => identityOf(text ?? '')?.website);
  const isOther = from !== undefined && to !== undefined && websiteKey(from) !== websiteKey(to);
  return isOther ? {website: {from, to}} : {};
}

function whyNotBoth(conflicts: PlannedPage['conflicts']): string {
  const [without] = conflicts.filter(({proposal}) => proposal === undefined);
  return without === undefined || without.what === 'text'
    ? 'the two texts together would be in doubtful order, or no sound page'
    : `the ${without.what} in line ${without.line} was changed by both in ways that do not fit together`;
}

export function kindOf(permalink: string): ReportedPage['kind'] {
  if (permalink.startsWith('/projects/')) return 'project';
  return permalink === '/categories' ? 'landing' : 'category';
}

/** The titles of the categories, by the folders of their pages. */
export function titlesByFolder(
  {categories}: Pick<Outline, 'categories'>,
  plan: readonly PlannedPage[],
): ReadonlyMap<string, string> {
  const titles = titlesOf(categories);
  return new Map(
    plan.flatMap(({permalink, path}) => {
      const title = titles.get(permalink);
      return title === undefined ? [] : [[dirname(path), title] as const];
    }),
  );
}

function titlesOf(categories: readonly CategoryNode[]): Map<string, string> {
  return new Map(
    categories.flatMap(({slug, title, children}) => [
      [`/categories/${slug}`, title] as const,
      ...titlesOf(children),
    ]),
  );
}
