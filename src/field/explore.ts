import {EXPLORE_FACETS, exploreFacets, type ExploreFacet} from './exploreFacets.ts';
import {
  chooseRows,
  countValues,
  groupRows,
  type Choices,
  type ChosenRows,
  type CountedFacet,
  type Facet,
  type Group,
} from './facets.ts';
import type {FieldData, FieldRow} from './fieldData.ts';
import {sortRows, type Sorting} from './sortRows.ts';
import {textFilter} from './textFilter.ts';

/** What a reader has asked of the list of projects. All of it is in the address. */
export interface ExploreState {
  readonly text: string;
  readonly choices: Choices;
  /** Without it: the best first if there is a text, otherwise by name. */
  readonly sorting?: Sorting;
  readonly group?: ExploreFacet;
  readonly layout: 'table' | 'cards';
  /** Slugs of projects that are ticked to be compared. */
  readonly ticked: readonly string[];
}

/** The list as it opens: everything, by name. */
export const WHOLE_FIELD: ExploreState = {text: '', choices: {}, layout: 'table', ticked: []};

/** What the list shows. `rescues` name the text by {@link TEXT_CHOICE}, and facets by their keys. */
export interface ExploreView extends ChosenRows<FieldRow> {
  /** The rows in groups, if that is asked for. */
  readonly groups?: readonly Group<FieldRow>[];
}

/** The name of the text among what may be dropped. */
export const TEXT_CHOICE = 'q';

/** Answers what is asked of the projects. */
export interface Explorer {
  readonly facets: readonly Facet<FieldRow>[];
  readonly explore: (state: ExploreState) => ExploreView;
  /** Counts for each value of the facets the projects that choosing it would show. */
  readonly count: (state: Pick<ExploreState, 'text' | 'choices'>) => readonly CountedFacet[];
}

/** Prepares the projects for questions: what depends only on them is worked out here, once. */
export function explorer(data: FieldData): Explorer {
  const facets = exploreFacets(data);
  const find = textFilter(data.rows);
  const byName = sortRows(data.rows, {by: 'name', isDescending: false});
  const isFound = (found: ReadonlyMap<string, number> | undefined) =>
    found && {[TEXT_CHOICE]: ({slug}: FieldRow) => found.has(slug)};
  return {
    facets,
    explore: ({text, choices, sorting, group}) => {
      const found = find(text);
      const chosen = chooseRows(byName, facets, choices, isFound(found));
      const rows = inOrder(chosen.rows, sorting, found);
      const facet = group && facets[EXPLORE_FACETS.indexOf(group)];
      return {...chosen, rows, ...(facet && {groups: groupRows(rows, facet)})};
    },
    count: ({text, choices}) => countValues(byName, facets, choices, isFound(find(text))),
  };
}

function inOrder(
  rows: readonly FieldRow[],
  sorting: Sorting | undefined,
  scores: ReadonlyMap<string, number> | undefined,
): readonly FieldRow[] {
  if (sorting) return sortRows(rows, sorting);
  if (!scores) return rows;
  return [...rows].sort((a, b) => (scores.get(b.slug) ?? 0) - (scores.get(a.slug) ?? 0));
}
