import {CONFIDENCE_LABELS, RESOURCE_LABELS, STATUS_LABELS} from '../knowledge/labels.ts';
import {facetOf, type Facet} from './facets.ts';
import type {FieldData, FieldRow} from './fieldData.ts';
import {lineages} from './lineages.ts';

/** By what projects can be chosen and grouped, in the order in which the choices are shown. */
export const EXPLORE_FACETS = [
  'category',
  'status',
  'chain',
  'resource',
  'tag',
  'year',
  'confidence',
] as const;

export type ExploreFacet = (typeof EXPLORE_FACETS)[number];

/** Makes the facets of the projects: with each the values that occur, in their order. */
export function exploreFacets({rows, categories, tags}: FieldData): readonly Facet<FieldRow>[] {
  const above = lineages(categories);
  const categoryLabels = labelsOf(categories);
  const tagLabels = labelsOf(tags);
  const facets: Readonly<Record<ExploreFacet, Facet<FieldRow>>> = {
    category: facetOf(
      {
        key: 'category',
        label: 'Category',
        valuesOf: (row) => [...new Set(row.categories.flatMap((slug) => above.get(slug) ?? slug))],
      },
      rows,
      {order: categories.map(({slug}) => slug), labelOf: categoryLabels},
    ),
    status: facetOf(
      {key: 'status', label: 'Status', valuesOf: ({status}) => (status ? [status] : [])},
      rows,
      wordsOf(STATUS_LABELS),
    ),
    chain: facetOf({key: 'chain', label: 'Chain', valuesOf: ({chains}) => chains}, rows),
    resource: facetOf(
      {key: 'resource', label: 'Provides', valuesOf: ({resources}) => resources},
      rows,
      wordsOf(RESOURCE_LABELS),
    ),
    tag: facetOf({key: 'tag', label: 'Tag', valuesOf: (row) => row.tags}, rows, {
      order: tags.map(({slug}) => slug),
      labelOf: tagLabels,
    }),
    year: facetOf(
      {
        key: 'year',
        label: 'Since',
        valuesOf: ({founded}) => (founded === undefined ? [] : [String(founded)]),
      },
      rows,
    ),
    confidence: facetOf(
      {
        key: 'confidence',
        label: 'Confidence',
        valuesOf: ({confidence}) => (confidence ? [confidence] : []),
      },
      rows,
      wordsOf(CONFIDENCE_LABELS),
    ),
  };
  return EXPLORE_FACETS.map((key) => facets[key]);
}

/** The order and the labels of the words of a fact. */
function wordsOf(labels: Readonly<Record<string, string>>) {
  return {order: Object.keys(labels), labelOf: (value: string) => labels[value] ?? value};
}

function labelsOf(named: readonly {readonly slug: string; readonly label: string}[]) {
  const labels = new Map(named.map(({slug, label}) => [slug, label]));
  return (slug: string) => labels.get(slug) ?? slug;
}
