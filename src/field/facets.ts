/** A value by which rows may be chosen, as it stands in an address and as readers see it. */
export interface FacetValue {
  /** Empty for rows of which the value is not known. */
  readonly value: string;
  readonly label: string;
}

/** One way to choose among rows: by status, by chain, by year. */
export interface Facet<Row> {
  /** Its name in addresses. */
  readonly key: string;
  readonly label: string;
  /** All values that rows have, in the order in which they are shown. */
  readonly values: readonly FacetValue[];
  /** The values of a row, each once; `['']` if none is known. */
  readonly valuesOf: (row: Row) => readonly string[];
}

/** The values that are chosen, by the key of their facet. A facet without a choice has no key. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** A facet of which is known which values are chosen. */
export interface MarkedFacet {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (FacetValue & {readonly isChosen: boolean})[];
}

/** A value with the number of rows that choosing it, and nothing else of its facet, would show. */
export interface CountedValue extends FacetValue {
  readonly count: number;
  readonly isChosen: boolean;
}

/** What a page draws of a facet. */
export interface CountedFacet extends MarkedFacet {
  readonly values: readonly CountedValue[];
}

/** Conditions beside the choices, by their names, such as the text that was typed. They count as choices. */
type Conditions<Row> = Readonly<Record<string, (row: Row) => boolean>>;

/** What to give up so that rows appear. */
export interface Rescue {
  /** Keys of facets, and of other choices such as the text. */
  readonly drop: readonly string[];
  /** How many rows appear without them. */
  readonly count: number;
}

/** The rows that the choices leave. */
export interface ChosenRows<Row> {
  /** In their order. */
  readonly rows: readonly Row[];
  /** If there are no rows: the smallest sets of choices to drop, the one that shows most first. Else empty. */
  readonly rescues: readonly Rescue[];
}

/** What the choices make of the rows. */
export interface Chosen<Row> extends ChosenRows<Row> {
  readonly facets: readonly CountedFacet[];
}

/**
 * Makes a facet of what rows say of one thing. Its values are those that occur.
 *
 * @param order the values in their order; others follow by their labels, and the unknown comes last
 * @param labelOf what readers see; without it, the value itself
 */
export function facetOf<Row>(
  {key, label, valuesOf}: {key: string; label: string; valuesOf: (row: Row) => readonly string[]},
  rows: readonly Row[],
  {
    order = [],
    labelOf = String,
  }: {order?: readonly string[]; labelOf?: (value: string) => string} = {},
): Facet<Row> {
  // Worked out once, since every question asks for them again.
  const valuesByRow = new Map(rows.map((row) => [row, [...new Set(valuesOf(row))]]));
  const known = (row: Row) => {
    const values = valuesByRow.get(row) ?? valuesOf(row);
    return values.length > 0 ? values : UNKNOWN;
  };
  const found = new Set(rows.flatMap(known));
  const rank = new Map(order.map((value, index) => [value, index]));
  const values = [...found]
    .map((value) => ({value, label: value === '' ? 'not known' : labelOf(value)}))
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        (rank.get(a.value) ?? Infinity) - (rank.get(b.value) ?? Infinity) ||
        byLabel(a.label, b.label),
    );
  return {key, label, values, valuesOf: known};
}

const UNKNOWN: readonly string[] = [''];
const byLabel = new Intl.Collator('en', {numeric: true}).compare;

/** Chooses rows and counts the values of their facets; see {@link chooseRows} and {@link countValues}. */
export function choose<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choices: Choices,
): Chosen<Row> {
  return {
    ...chooseRows(rows, facets, choices),
    facets: countValues(rows, facets, choices),
  };
}

/** Chooses rows: those that have, in each facet with a choice, one of the chosen values. */
export function chooseRows<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choices: Choices,
  others?: Conditions<Row>,
): ChosenRows<Row> {
  const conditions = conditionsOf(facets, choices, others);
  const shown = rows.filter((row) => conditions.every(([, isMet]) => isMet(row)));
  return {rows: shown, rescues: shown.length > 0 ? [] : rescuesFrom(rows, conditions)};
}

/** Counts for each value of each facet the rows that choosing it would show. */
export function countValues<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choices: Choices,
  others?: Conditions<Row>,
): readonly CountedFacet[] {
  const conditions = conditionsOf(facets, choices, others);
  const counts = facets.map(() => new Map<string, number>());
  for (const row of rows) {
    let failed: string | undefined;
    let failures = 0;
    for (const [name, isMet] of conditions) {
      if (isMet(row)) continue;
      failed = name;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    facets.forEach(({key, valuesOf}, index) => {
      // The choices of the facet itself do not count, so that another of its values can be chosen.
      if (failures === 1 && failed !== key) return;
      const count = counts[index];
      for (const value of valuesOf(row)) count?.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  return markChosen(facets, choices).map((facet, index) => ({
    ...facet,
    values: facet.values.map((each) => ({...each, count: counts[index]?.get(each.value) ?? 0})),
  }));
}

/** Says of each value whether it is chosen. */
export function markChosen<Row>(
  facets: readonly Facet<Row>[],
  choices: Choices,
): readonly MarkedFacet[] {
  return facets.map(({key, label, values}) => ({
    key,
    label,
    values: values.map((each) => ({
      ...each,
      isChosen: choices[key]?.includes(each.value) ?? false,
    })),
  }));
}

/** What a row must meet, by the names of what asks for it. */
function conditionsOf<Row>(
  facets: readonly Facet<Row>[],
  choices: Choices,
  others: Conditions<Row> = {},
): readonly (readonly [string, (row: Row) => boolean])[] {
  return [
    ...Object.entries(others),
    ...facets.flatMap(({key, valuesOf}) => {
      const wanted = choices[key] && new Set(choices[key]);
      if (!wanted) return [];
      return [[key, (row: Row) => valuesOf(row).some((value) => wanted.has(value))] as const];
    }),
  ];
}

/** The smallest sets of failed conditions. What only such a set keeps away appears when it is dropped. */
function rescuesFrom<Row>(
  rows: readonly Row[],
  conditions: ReturnType<typeof conditionsOf<Row>>,
): readonly Rescue[] {
  const missing = new Map<string, Rescue>();
  for (const row of rows) {
    const drop = conditions.flatMap(([name, isMet]) => (isMet(row) ? [] : [name]));
    const name = drop.join('\n');
    missing.set(name, {drop, count: (missing.get(name)?.count ?? 0) + 1});
  }
  const all = [...missing.values()];
  const size = Math.min(...all.map(({drop}) => drop.length));
  return all.filter(({drop}) => drop.length === size).sort((a, b) => b.count - a.count);
}

/** Rows under one value of a facet. */
export interface Group<Row> extends FacetValue {
  readonly rows: readonly Row[];
}

/** Groups rows by a facet, in the order of its values. A row with several values is in several groups. */
export function groupRows<Row>(rows: readonly Row[], facet: Facet<Row>): readonly Group<Row>[] {
  const groups = new Map(facet.values.map((each) => [each.value, {...each, rows: [] as Row[]}]));
  for (const row of rows) {
    for (const value of new Set(facet.valuesOf(row))) groups.get(value)?.rows.push(row);
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}
