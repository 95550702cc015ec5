import {useCallback, useDeferredValue, useEffect, useMemo, useRef, useState} from 'react';
import {toggleChoice} from '../../field/choicesAddress.ts';
import {explorer, TEXT_CHOICE, WHOLE_FIELD, type ExploreState} from '../../field/explore.ts';
import type {ExploreFacet} from '../../field/exploreFacets.ts';
import type {FieldData} from '../../field/fieldData.ts';
import type {Sorting} from '../../field/sortRows.ts';
import {useAddressState} from '../address/useAddressState.ts';
import {exploreCodec, withForm} from './exploreCodec.ts';
import {toggleTicked} from './ticking.ts';

/** How long after the page is ready the search is tried, in milliseconds. */
const WARMING_PAUSE = 100;

/** The list of projects as a reader has asked for it, and how to ask for more. Each change is in the address. */
export function useExplore(data: FieldData) {
  const {explore, count, facets} = useMemo(() => explorer(data), [data]);
  const codec = useMemo(() => exploreCodec({facets}, data.rows), [data, facets]);
  const {state, ignored, choose, type, settle} = useAddressState(codec, WHOLE_FIELD);

  const {text, choices, sorting, group} = state;
  const view = useMemo(
    () =>
      explore({...WHOLE_FIELD, text, choices, ...(sorting && {sorting}), ...(group && {group})}),
    [explore, text, choices, sorting, group],
  );
  // The list answers first, and the counts follow it.
  const countedText = useDeferredValue(text);
  const countedChoices = useDeferredValue(choices);
  const counted = useMemo(
    () => count({text: countedText, choices: countedChoices}),
    [count, countedText, countedChoices],
  );

  // A first question takes several times as long as the next, so it is asked before the reader does.
  useEffect(() => {
    const timer = setTimeout(() => {
      explore({...WHOLE_FIELD, text: 'a'});
    }, WARMING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [explore]);

  // Rows and facets compare their functions to know whether to be drawn again.
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

  const onToggle = useCallback(
    (key: string, value: string) => {
      const facet = facets.find((each) => each.key === key);
      if (!facet) return;
      const before = current.current;
      choose({...before, choices: toggleChoice(before.choices, facet, value)});
    },
    [choose, facets],
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
    /** The facets with the counts of a moment ago. */
    counted,
    view,
    form,
    /** Whether the list is another than the one that was built, because the address asks for it. */
    isAnew: isAsked && state !== WHOLE_FIELD,
    settle,
    onTick,
    onText: (typed: string) => {
      type({...state, text: typed});
    },
    onToggle,
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
