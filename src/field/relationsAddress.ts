import {readChoices, unknownParameters, writeChoices} from './choicesAddress.ts';
import type {ReadState} from './exploreAddress.ts';
import type {Choices, Facet} from './facets.ts';
import type {RelationRow} from './relationRows.ts';

/** What the page of relations shows. All of it is in the address. */
export interface RelationsState {
  readonly choices: Choices;
  /** The id of the name that is looked at. */
  readonly at?: string;
}

/** Reads what to show from the part of an address after the question mark: `type=built-on&at=fetch-ai`. */
export function readRelations(
  query: string,
  facets: readonly Facet<RelationRow>[],
  ids: ReadonlySet<string>,
): ReadState<RelationsState> {
  const parameters = new URLSearchParams(query);
  const {choices, ignored} = readChoices(parameters, facets);
  const asked = parameters.getAll('at');
  const at = asked.find((id) => ids.has(id));
  return {
    state: {choices, ...(at !== undefined && {at})},
    ignored: [
      ...ignored,
      ...asked.filter((id) => !ids.has(id)).map((value) => ({parameter: 'at', value})),
      ...unknownParameters(parameters, ['at', ...facets.map(({key}) => key)]),
    ],
  };
}

/** Writes what is shown for an address; empty for everything. */
export function writeRelations(
  {choices, at}: RelationsState,
  facets: readonly Facet<RelationRow>[],
): string {
  const parameters = new URLSearchParams();
  writeChoices(parameters, facets, choices);
  if (at !== undefined) parameters.set('at', at);
  return parameters.toString();
}
