import type {Entry} from './searchIndex.ts';

/** What stands beside a name in the results, where it is not a category. */
const KIND_LABEL = {
  project: 'Project',
  category: 'Category',
  tag: 'Tag',
  term: 'Glossary',
  article: 'Article',
  page: 'About the atlas',
};

/** Says in words where each entry stands: a project in its home category, anything else by its kind. */
export function placesOf(entries: readonly Entry[]): string[] {
  const labels = new Map(
    entries
      .filter(({kind}) => kind === 'category')
      .map(({slug, names, title}) => [slug, names[0] ?? title]),
  );
  return entries.map(({kind, categories: [home = '']}) =>
    kind === 'project' ? (labels.get(home) ?? KIND_LABEL.project) : KIND_LABEL[kind],
  );
}
