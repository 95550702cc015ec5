import type {Entry, Kind} from './searchIndex.ts';

/** Where an entry belongs. */
export interface Place {
  /** In words: a project's home category, for anything else the kind of page. */
  readonly place: string;
  /** The categories that contain it, with their parents. */
  readonly categories: readonly Label[];
  readonly tags: readonly Label[];
}

/** A category or tag with its name on the screen. */
export interface Label {
  readonly slug: string;
  readonly label: string;
}

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  project: 'Project',
  category: 'Category',
  tag: 'Tag',
  term: 'Glossary',
  article: 'Article',
  page: 'About the atlas',
};

/** What a category or tag of one name with a result is, beside it. */
export const NAMESAKES: Partial<Readonly<Record<Kind, string>>> = {
  category: 'also a category',
  tag: 'also a tag',
};

/** The name by which the site calls what a result opens. */
export function nameOf({label, title}: Pick<Entry, 'label' | 'title'>): string {
  return label ?? title;
}

/** Finds the place of each entry of an index, in their order. */
export function placesOf(entries: readonly Entry[]): Place[] {
  const categories = labelsOf(entries, 'category');
  const tags = labelsOf(entries, 'tag');
  const above = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'category' ? [[entry.slug, entry.categories] as const] : [],
    ),
  );
  return entries.map((entry) => {
    const own = entry.kind === 'category' ? [entry.slug] : entry.categories;
    const all = new Set(own.flatMap((slug) => [slug, ...(above.get(slug) ?? [])]));
    return {
      place: entry.kind === 'project' ? labelOf(categories, own[0]) : KIND_LABELS[entry.kind],
      categories: toLabels(categories, [...all]),
      tags: toLabels(tags, entry.tags),
    };
  });
}

function labelsOf(entries: readonly Entry[], kind: Kind): ReadonlyMap<string, string> {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  return new Map(ofKind.map(({slug, label, title}) => [slug, label ?? title]));
}

function labelOf(labels: ReadonlyMap<string, string>, slug = ''): string {
  return labels.get(slug) ?? KIND_LABELS.project;
}

function toLabels(labels: ReadonlyMap<string, string>, slugs: readonly string[]): Label[] {
  return slugs.flatMap((slug) => {
    const label = labels.get(slug);
    return label === undefined ? [] : [{slug, label}];
  });
}
