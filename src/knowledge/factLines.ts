import {listFacts, type Fact, type Place} from './fact.ts';
import type {Facts} from './facts.ts';

/** A fact of one project, ready to be shown. */
export interface FactLine {
  readonly key: string;
  /** What the fact is called. */
  readonly label: string;
  /** The value in words; of an address, the text of its link. */
  readonly text: string;
  /** The address that the text leads to, for a fact that is one. */
  readonly url?: string;
  /** Who says so: an address, or `overview`. */
  readonly source?: string;
}

/** A project as far as its facts go: values by their keys, and who says so. */
interface Stated {
  readonly sources: Readonly<Record<string, string>>;
}

/** Lists what is known of a project for certain places, in the order of the declarations. Unknown facts have no line. */
export function factLines(project: Stated, facts: Facts, places: readonly Place[]): FactLine[] {
  const shown = factsShownIn(facts, places);
  return shown.flatMap((fact): FactLine[] => {
    const words = wordsOf(project, fact);
    if (fact.noteTo !== undefined || words.length === 0) return [];
    const notes = shown.filter(({noteTo}) => noteTo === fact.key);
    const source = project.sources[fact.key];
    return [
      {
        key: fact.key,
        label: fact.label,
        text: [words.join(', '), ...notes.flatMap((note) => wordsOf(project, note))].join('. '),
        ...(fact.linkText && {url: valuesOf(project, fact).join()}),
        ...(source !== undefined && {source}),
      },
    ];
  });
}

/** Which facts are shown in one or more of these places, in the order of their declaration. */
export function factsShownIn(facts: Facts, places: readonly Place[]): Fact[] {
  return listFacts(facts).filter(({showsIn = []}) =>
    places.some((place) => showsIn.includes(place)),
  );
}

/** Returns the words for a project's value: one, several for a list, none if it is not known. */
export function wordsOf(project: object, fact: Fact): string[] {
  return valuesOf(project, fact).map(
    (value) => fact.linkText?.(value) ?? fact.labels?.[value] ?? value,
  );
}

/** Returns a project's value as front matter has it: one, several for a list, none if it is not known. */
export function valuesOf(project: object, {key}: Fact): string[] {
  const value = new Map<string, unknown>(Object.entries(project)).get(key);
  const values: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.map(String);
}
