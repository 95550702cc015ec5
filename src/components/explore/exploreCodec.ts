import {TEXT_CHOICE, WHOLE_FIELD, type Explorer, type ExploreState} from '../../field/explore.ts';
import {readExplore, writeExplore} from '../../field/exploreAddress.ts';
import type {FieldRow} from '../../field/fieldData.ts';
import type {Codec} from '../address/addressState.ts';

/** How the state of the list reads in the address. */
export function exploreCodec(
  {facets}: Pick<Explorer, 'facets'>,
  rows: readonly FieldRow[],
): Codec<ExploreState> {
  const slugs = new Set(rows.map(({slug}) => slug));
  return {
    // The bare address is the list as it was built, which React finds on the page.
    read: (query) => (query === '' ? WHOLE_FIELD : readExplore(query, facets, slugs).state),
    write: (state) => writeExplore(state, facets),
    // A known project was left out only because the comparison is full, which needs no message.
    ignored: (query) =>
      readExplore(query, facets, slugs).ignored.filter(({value}) => !slugs.has(value)),
  };
}

/**
 * Adds to a state what a reader has typed, ticked and chosen in the form before React ran.
 *
 * @returns the same state if the form adds nothing
 */
export function withForm(
  state: ExploreState,
  form: FormData,
  {read, write}: Codec<ExploreState>,
): ExploreState {
  const entries = [...form].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  );
  const early = read(new URLSearchParams(entries).toString());
  // As it was typed: an address has no space at its end, but the next word may follow it.
  const typed = String(form.get(TEXT_CHOICE) ?? '');
  const keys = new Set([...Object.keys(state.choices), ...Object.keys(early.choices)]);
  const sorting = early.sorting ?? state.sorting;
  const group = early.group ?? state.group;
  const both: ExploreState = {
    text: early.text === '' ? state.text : typed,
    choices: Object.fromEntries(
      [...keys].map((key) => [
        key,
        [...new Set([...(state.choices[key] ?? []), ...(early.choices[key] ?? [])])],
      ]),
    ),
    ...(sorting && {sorting}),
    ...(group && {group}),
    layout: state.layout,
    ticked: [...new Set([...state.ticked, ...early.ticked])],
  };
  return both.text === state.text && write(both) === write(state) ? state : both;
}
