import type {FieldCategory} from './fieldData.ts';

/*
 * In a file of its own: the browser needs it, and not what makes the data of the field.
 */

/** For each category its slug and those of all above it, so that who chooses a category also gets what is below. */
export function lineages(
  categories: readonly FieldCategory[],
): ReadonlyMap<string, readonly string[]> {
  const bySlug = new Map(categories.map((category) => [category.slug, category]));
  const lineOf = (slug: string): readonly string[] => {
    const parent = bySlug.get(slug)?.parent;
    return parent === undefined ? [slug] : [slug, ...lineOf(parent)];
  };
  return new Map(categories.map(({slug}) => [slug, lineOf(slug)]));
}
