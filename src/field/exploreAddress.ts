import {readChoices, unknownParameters, writeChoices, type Ignored} from './choicesAddress.ts';
import {MAX_COMPARED, readSlugs, writeSlugs} from './compareAddress.ts';
import {TEXT_CHOICE, type ExploreState} from './explore.ts';
import {EXPLORE_FACETS, type ExploreFacet} from './exploreFacets.ts';
import type {Facet} from './facets.ts';
import type {FieldRow} from './fieldData.ts';
import {isSortColumn, type Sorting} from './sortRows.ts';

const OTHER_PARAMETERS = ['sort', 'group', 'view', 'compare'] as const;

/** A view that an address asks for, and what of the address means nothing here. */
export interface ReadState<State> {
  readonly state: State;
  readonly ignored: readonly Ignored[];
}

/**
 * Reads the state of the list from the part of an address after the question mark:
 * `q=render&status=active&sort=-founded&group=category&view=cards&compare=akash-network,aethir`.
 */
export function readExplore(
  query: string | URLSearchParams,
  facets: readonly Facet<FieldRow>[],
  slugs: ReadonlySet<string>,
): ReadState<ExploreState> {
  const parameters = new URLSearchParams(query);
  const {choices, ignored} = readChoices(parameters, facets);
  const unread: Ignored[] = [
    ...ignored,
    ...unknownParameters(parameters, [TEXT_CHOICE, ...EXPLORE_FACETS, ...OTHER_PARAMETERS]),
  ];
  const read = <Value>(parameter: string, accept: (value: string) => Value | undefined) => {
    // A form that is sent without a script also names what was not chosen.
    const value = parameters.getAll(parameter).find((each) => each !== '');
    if (value === undefined) return undefined;
    const accepted = accept(value);
    if (accepted === undefined) unread.push({parameter, value});
    return accepted;
  };
  const sorting = read('sort', sortingOf);
  const group = read('group', (value) => EXPLORE_FACETS.find((key) => key === value));
  const layout = read('view', (value) =>
    (['table', 'cards'] as const).find((each) => each === value),
  );
  const compared = readSlugs('compare', parameters.getAll('compare').join(), slugs);
  return {
    state: {
      text: (parameters.get(TEXT_CHOICE) ?? '').trim(),
      choices,
      ...(sorting && {sorting}),
      ...(group && {group}),
      layout: layout ?? 'table',
      ticked: compared.slugs.slice(0, MAX_COMPARED),
    },
    ignored: [...unread, ...compared.ignored],
  };
}

/** Writes the state of the list for an address; empty for the list as it opens. */
export function writeExplore(state: ExploreState, facets: readonly Facet<FieldRow>[]): string {
  const parameters = new URLSearchParams();
  const {text, choices, sorting, group, layout, ticked} = state;
  if (text.trim() !== '') parameters.set(TEXT_CHOICE, text.trim());
  writeChoices(parameters, facets, choices);
  if (sorting) parameters.set('sort', `${sorting.isDescending ? '-' : ''}${sorting.by}`);
  if (group) parameters.set('group', group satisfies ExploreFacet);
  if (layout !== 'table') parameters.set('view', layout);
  return writeSlugs(parameters, 'compare', ticked);
}

/** `founded` is ascending, `-founded` descending. */
function sortingOf(value: string): Sorting | undefined {
  const by = value.replace(/^-/, '');
  return isSortColumn(by) ? {by, isDescending: value.startsWith('-')} : undefined;
}
