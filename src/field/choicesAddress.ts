import type {Choices, Facet} from './facets.ts';

/** A part of an address that a view does not know, so that the view can say so. */
export interface Ignored {
  readonly parameter: string;
  readonly value: string;
}

/** Reads choices from an address, where each value is a parameter named by its facet: `?status=active&chain=Solana`. */
export function readChoices<Row>(
  parameters: URLSearchParams,
  facets: readonly Facet<Row>[],
): {readonly choices: Choices; readonly ignored: readonly Ignored[]} {
  const choices: Record<string, readonly string[]> = {};
  const ignored: Ignored[] = [];
  for (const {key, values} of facets) {
    const asked = new Set(parameters.getAll(key));
    const known = values.flatMap(({value}) => (asked.delete(value) ? [value] : []));
    if (known.length > 0) choices[key] = known;
    ignored.push(...[...asked].map((value) => ({parameter: key, value})));
  }
  return {choices, ignored};
}

/** Writes choices into an address, in the order of the facets and their values. */
export function writeChoices<Row>(
  parameters: URLSearchParams,
  facets: readonly Facet<Row>[],
  choices: Choices,
): void {
  for (const {key, values} of facets) {
    const chosen = new Set(choices[key]);
    for (const {value} of values) if (chosen.has(value)) parameters.append(key, value);
  }
}

/** Lists the parameters of an address that a view does not read, once each. */
export function unknownParameters(
  parameters: URLSearchParams,
  known: readonly string[],
): readonly Ignored[] {
  return [...parameters]
    .filter(([parameter]) => !known.includes(parameter))
    .map(([parameter, value]) => ({parameter, value}));
}

/**
 * Adds a value to the choices, or removes it if it is among them.
 *
 * @returns the choices with the values of each facet in their order, as an address has them
 */
export function toggleChoice<Row>(
  choices: Choices,
  {key, values}: Facet<Row>,
  value: string,
): Choices {
  const chosen = new Set(choices[key]);
  if (!chosen.delete(value)) chosen.add(value);
  const inOrder = values.flatMap((each) => (chosen.has(each.value) ? [each.value] : []));
  const {[key]: _, ...others} = choices;
  return inOrder.length === 0 ? others : {...others, [key]: inOrder};
}
