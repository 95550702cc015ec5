import {readChoices, writeChoices} from './choicesAddress.ts';
import type {Choices, Facet} from './facets.ts';
import type {RelationRow} from './relationRows.ts';

/** What the page of relations shows. All of it is in the address. */
export interface RelationsState {
  readonly choices: Choices;
  /** The id of the name that is looked at. */
  readonly at?: string;
}

/** Reads what to show from the part of an address after the question mark: `type=built-on&at=fetch-ai`. Leaves out what is not known. */
export function readRelations(
  query: string,
  facets: readonly Facet<RelationRow>[],
  ids: ReadonlySet<string>,
): RelationsState {
  const parameters = new URLSearchParams(query);
  const at = parameters.getAll('at').find((id) => ids.has(id));
  return {choices: readChoices(parameters, facets).choices, ...(at !== undefined && {at})};
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
