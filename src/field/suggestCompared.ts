import type {FieldCategory, FieldRow} from './fieldData.ts';
import {lineages} from './lineages.ts';

/** How many projects are suggested at most. */
const LIMIT = 4;

/**
 * Suggests what is worth comparing with some projects: projects that share a category and a resource with all of them,
 * or if there are none, with one of them; the most alike first, among equals in the order of the site. If a project names
 * no resource, the category decides.
 *
 * @returns at most four, none of those compared already
 */
export function suggestCompared(
  rows: readonly FieldRow[],
  compared: readonly string[],
): readonly FieldRow[] {
  const chosen = rows.filter(({slug}) => compared.includes(slug));
  if (chosen.length === 0) return [];
  const others = rows.filter((row) => !chosen.includes(row));
  const likeAll = others.filter((row) => chosen.every((other) => isLike(row, other)));
  const found =
    likeAll.length > 0
      ? likeAll
      : others.filter((row) => chosen.some((other) => isLike(row, other)));
  return found
    .map((row) => ({row, likeness: likenessTo(chosen, row)}))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, LIMIT)
    .map(({row}) => row);
}

function isLike(row: FieldRow, other: FieldRow): boolean {
  return (
    shares(row.categories, other.categories) &&
    (other.resources.length === 0 || shares(row.resources, other.resources))
  );
}

/** Projects of a category that are worth comparing. */
export interface SuggestedComparison {
  readonly category: FieldCategory;
  /** Two or three. */
  readonly projects: readonly FieldRow[];
}

/**
 * Suggests a comparison for each top-level category: of its first active project that is like another, with the one or
 * two that are most like it. A category without such projects has none, and none is suggested twice.
 */
export function suggestedComparisons(
  rows: readonly FieldRow[],
  categories: readonly FieldCategory[],
): readonly SuggestedComparison[] {
  const active = rows.filter(({status}) => status === 'active');
  const above = lineages(categories);
  return categories
    .filter(({parent}) => parent === undefined)
    .flatMap((category) => {
      for (const first of active.filter(isIn(category.slug))) {
        const [second] = suggestCompared(active, [first.slug]);
        if (!second) continue;
        const [third] = suggestCompared(active, [first.slug, second.slug]);
        return [{category, projects: [first, second, ...(third ? [third] : [])]}];
      }
      return [];
    });

  function isIn(slug: string) {
    return ({categories: [home = '']}: FieldRow) => above.get(home)?.includes(slug) ?? false;
  }
}

function likenessTo(others: readonly FieldRow[], row: FieldRow): number {
  return others
    .flatMap((other) => [
      common(row.resources, other.resources),
      common(row.tags, other.tags),
      common(row.chains, other.chains),
      Number(row.status === other.status),
    ])
    .reduce((sum, each) => sum + each, 0);
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return common(a, b) > 0;
}

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}
