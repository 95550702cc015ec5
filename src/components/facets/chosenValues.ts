import type {MarkedFacet} from '../../field/facets.ts';

/** A value that a reader has chosen, with the words that a chip has for it. */
interface ChosenValue {
  readonly key: string;
  readonly value: string;
  readonly words: string;
}

/** Lists what is chosen in facets. What is not known is named with its facet: "Chain not known". */
export function chosenValues(facets: readonly MarkedFacet[]): readonly ChosenValue[] {
  return facets.flatMap(({key, label, values}) =>
    values
      .filter(({isChosen}) => isChosen)
      .map((chosen) => ({
        key,
        value: chosen.value,
        words: chosen.value === '' ? `${label} ${chosen.label}` : chosen.label,
      })),
  );
}

/** What is chosen in a facet, in words: "Chain: Solana or Base". */
export function wordsOfFacet(facets: readonly MarkedFacet[], key: string): string {
  const facet = facets.find((each) => each.key === key);
  const chosen = facet?.values.filter(({isChosen}) => isChosen).map(({label}) => label) ?? [];
  return `${facet?.label ?? key}: ${chosen.join(' or ')}`;
}
