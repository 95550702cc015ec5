import type {SourceKindName} from '../knowledge/labels.ts';
import type {ComparedProject} from './comparedProject.ts';

/** How many events of each project a comparison shows. */
export const SHOWN_EVENTS = 3;

/** What the word `overview` stands for among sources: the first edition of the overview. */
export const FIRST_EDITION = 'overview';

/** A source of a project, as it stands at the foot of its column. */
export interface NumberedSource {
  readonly number: number;
  /** An address, or {@link FIRST_EDITION}. */
  readonly source: string;
  readonly kind: SourceKindName;
}

/**
 * Numbers the sources of compared projects through all columns. Within a column, each has one number, in the order in
 * which the rows first name it.
 *
 * @returns the sources of each project, in their order
 */
export function numberSources(
  projects: readonly ComparedProject[],
): readonly (readonly NumberedSource[])[] {
  let number = 0;
  return projects.map(({facts, how, relations, events, ownSources}) => {
    const named = [
      ...facts.flatMap(({source}) => source ?? []),
      ...(how?.sources ?? []),
      ...relations.flatMap(({sources}) => sources),
      ...events.slice(0, SHOWN_EVENTS).map(({source}) => source),
    ];
    return [...new Set(named)].map((source): NumberedSource => {
      number += 1;
      return {number, source, kind: kindOf(source, ownSources)};
    });
  });
}

function kindOf(source: string, own: readonly string[]): NumberedSource['kind'] {
  if (source === FIRST_EDITION) return 'overview';
  return own.includes(source) ? 'own' : 'others';
}
