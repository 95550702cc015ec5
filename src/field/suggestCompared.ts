import type {FieldRow} from './fieldData.ts';

/** How many projects are suggested at most. */
const LIMIT = 4;

/**
 * Suggests what is worth comparing with some projects: projects that share a category and a resource with all of them,
 * the most alike first; among equals in the order of the site. If a project names no resource, the category decides.
 *
 * @returns at most four, none of those compared already
 */
export function suggestCompared(
  rows: readonly FieldRow[],
  compared: readonly string[],
): readonly FieldRow[] {
  const chosen = rows.filter(({slug}) => compared.includes(slug));
  if (chosen.length === 0) return [];
  return rows
    .filter(
      (row) =>
        !chosen.includes(row) &&
        chosen.every(
          (other) =>
            shares(row.categories, other.categories) &&
            (other.resources.length === 0 || shares(row.resources, other.resources)),
        ),
    )
    .map((row) => ({row, likeness: likenessTo(chosen, row)}))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, LIMIT)
    .map(({row}) => row);
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
