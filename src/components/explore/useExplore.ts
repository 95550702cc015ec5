import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {toggleChoice} from '../../field/choicesAddress.ts';
import {explorer, TEXT_CHOICE, WHOLE_FIELD, type ExploreState} from '../../field/explore.ts';
import type {ExploreFacet} from '../../field/exploreFacets.ts';
import type {FieldData} from '../../field/fieldData.ts';
import type {Sorting} from '../../field/sortRows.ts';
import {useAddressState} from '../address/useAddressState.ts';
import {exploreCodec, withForm} from './exploreCodec.ts';
import {toggleTicked} from './ticking.ts';

/** The list of projects as a reader has asked for it, and how to ask for more. Each change is in the address. */
export function useExplore(data: FieldData) {
  const {explore, facets} = useMemo(() => explorer(data), [data]);
  const codec = useMemo(() => exploreCodec({facets}, data.rows), [data, facets]);
  const {state, ignored, choose, type, settle} = useAddressState(codec, WHOLE_FIELD);

  const {text, choices, sorting, group} = state;
  const view = useMemo(
    () =>
      explore({...WHOLE_FIELD, text, choices, ...(sorting && {sorting}), ...(group && {group})}),
    [explore, text, choices, sorting, group],
  );

  // Rows compare their functions to know whether to be drawn again.
  const current = useRef(state);
  useEffect(() => {
    current.current = state;
  }, [state]);
  const onTick = useCallback(
    (slug: string) => {
      const {ticked, ...others} = current.current;
      choose({...others, ticked: toggleTicked(ticked, slug)});
    },
    [choose],
  );

  // What was typed and ticked before React ran.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.current) return;
    const early = withForm(current.current, new FormData(form.current), codec);
    const {text: before} = current.current;
    if (early === current.current) return;
    // A tick is a step that Back takes back; letters are not.
    if (codec.write({...early, text: before}) !== codec.write(current.current)) choose(early);
    else type(early);
    settle();
  }, [choose, codec, settle, type]);

  const [isAsked] = useState(() => typeof window !== 'undefined' && window.location.search !== '');
  return {
    state,
    ignored,
    facets,
    view,
    form,
    /** Whether the list is another than the one that was built, because the address asks for it. */
    isAnew: isAsked && state !== WHOLE_FIELD,
    settle,
    onTick,
    onText: (typed: string) => {
      type({...state, text: typed});
    },
    onToggle: (key: string, value: string) => {
      const facet = facets.find((each) => each.key === key);
      if (facet) choose({...state, choices: toggleChoice(choices, facet, value)});
    },
    onGroup: (next: ExploreFacet | undefined) => {
      const {group: _, ...others} = state;
      choose({...others, ...(next && {group: next})});
    },
    onSort: (next: Sorting | undefined) => {
      const {sorting: _, ...others} = state;
      choose({...others, ...(next && {sorting: next})});
    },
    onLayout: (layout: ExploreState['layout']) => {
      choose({...state, layout});
    },
    /** Drops all choices of some facets, and the text if `TEXT_CHOICE` is among them. */
    onDrop: (keys: readonly string[]) => {
      choose({
        ...state,
        text: keys.includes(TEXT_CHOICE) ? '' : text,
        choices: Object.fromEntries(Object.entries(choices).filter(([key]) => !keys.includes(key))),
      });
    },
    onClear: () => {
      choose({...state, text: '', choices: {}});
    },
    onUntickAll: () => {
      choose({...state, ticked: []});
    },
  };
}
