import type {Facet} from '../../field/facets.ts';
import type {FieldData, FieldRow} from '../../field/fieldData.ts';

/** How many values a facet shows before the rest is folded away. */
const MOST = 8;

/** For each facet that is too long to show all its values: those that stay in sight. Of categories, the top-level ones. */
export function commonValues(
  facets: readonly Facet<FieldRow>[],
  {rows, categories}: Pick<FieldData, 'rows' | 'categories'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const top = categories.flatMap(({slug, parent}) => (parent === undefined ? [slug] : []));
  return new Map(
    facets
      .filter(({values}) => values.length > MOST)
      .map((facet) => [
        facet.key,
        facet.key === 'category' ? new Set(top) : mostCommon(facet, rows),
      ]),
  );
}

function mostCommon<Row>(
  {values, valuesOf}: Facet<Row>,
  rows: readonly Row[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set(
    values
      .map(({value}) => value)
      .filter((value) => value !== '')
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .slice(0, MOST - 1),
  );
}
