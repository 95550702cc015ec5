import {RESOURCE_LABELS, STATUS_LABELS} from '../knowledge/labels.ts';
import {KIND_LABELS, type Label, type Place} from './places.ts';
import type {Entry} from './searchIndex.ts';

/** What results can be filtered by, in their order on the page and in its address. */
export const FILTERS = ['kind', 'category', 'status', 'chain', 'resource', 'tag'] as const;
export type Filter = (typeof FILTERS)[number];

/** The slug chosen in each filter; absent if the filter is not used. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** A choice that a filter offers, and how many results it would leave. */
export interface Choice extends Label {
  readonly count: number;
}

/** What filters look at: an entry, and where it belongs. */
export interface Filtered extends Pick<Place, 'categories' | 'tags'> {
  readonly entry: Entry;
}

/** Reads the filters from the address of the page. */
export function readFilters(params: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const slug = params.get(filter) ?? '';
      return slug === '' ? [] : [[filter, slug]];
    }),
  );
}

/** The results that pass all filters, in their order. */
export function filterResults<Found extends Filtered>(
  results: readonly Found[],
  filters: Filters,
): Found[] {
  return results.filter((result) =>
    FILTERS.every((filter) => {
      const chosen = filters[filter];
      return chosen === undefined || labelsOf(result, filter).some(({slug}) => slug === chosen);
    }),
  );
}

/**
 * Lists the choices of a filter, by label: those among the results that the other filters leave, and the chosen one even
 * if it leaves nothing.
 */
export function choicesOf(
  results: readonly Filtered[],
  filters: Filters,
  filter: Filter,
): Choice[] {
  const {[filter]: chosen, ...others} = filters;
  const choices = new Map<string, Choice>();
  for (const result of filterResults(results, others)) {
    for (const {slug, label} of labelsOf(result, filter)) {
      choices.set(slug, {slug, label, count: (choices.get(slug)?.count ?? 0) + 1});
    }
  }
  if (chosen !== undefined && !choices.has(chosen)) {
    choices.set(chosen, {slug: chosen, label: chosen, count: 0});
  }
  return [...choices.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** What an entry has that a filter can choose. */
export function labelsOf({entry, categories, tags}: Filtered, filter: Filter): readonly Label[] {
  switch (filter) {
    case 'kind':
      return [{slug: entry.kind, label: KIND_LABELS[entry.kind]}];
    case 'category':
      return categories;
    case 'status':
      return entry.status ? [{slug: entry.status, label: STATUS_LABELS[entry.status]}] : [];
    case 'chain':
      return (entry.chains ?? []).map((chain) => ({slug: chain, label: chain}));
    case 'resource':
      return (entry.resources ?? []).map((slug) => ({slug, label: RESOURCE_LABELS[slug]}));
    case 'tag':
      return tags;
  }
}
