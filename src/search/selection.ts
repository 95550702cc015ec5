import {labelsOf, type Filter, type Filtered} from './filters.ts';
import type {Label} from './places.ts';
import type {Condition, Query} from './query.ts';
import type {SearchIndex} from './searchIndex.ts';
import {joinedLetters} from './tokenize.ts';
import {wordRuns} from './wordRuns.ts';

/** Which entries the operators of a query leave. */
interface Selection {
  /** Says of an entry, by its position, whether it may be a result. */
  readonly passes: (position: number) => boolean;
  /** Whether the query has such operators at all. */
  readonly isNarrowed: boolean;
  /** What chooses nothing, in sentences for the reader. */
  readonly notes: readonly string[];
}

/** Most choices of a filter that a note lists. */
const LISTED = 8;

/**
 * Prepares the choice of entries by phrases, words to leave out and conditions. Conditions of one filter are
 * alternatives; everything else must hold together.
 *
 * @param entries of the index, with their places, in their order
 */
export function selectEntries(
  index: SearchIndex,
  entries: readonly Filtered[],
): (query: Query) => Selection {
  const runs = wordRuns(index);

  /** The choices of a filter that a value names; those that begin with it if none has that name. */
  function choicesNamed({filter, value}: Condition): readonly Label[] {
    const typed = joinedLetters(value);
    const choices = choicesOf(entries, filter);
    const spellings = (choice: Label) => [choice.slug, choice.label].map(joinedLetters);
    const named = choices.filter((choice) => spellings(choice).includes(typed));
    if (named.length > 0) return named;
    return choices.filter((choice) => spellings(choice).some((each) => each.startsWith(typed)));
  }

  return ({phrases, excluded, conditions}) => {
    const wanted = phrases.map(runs.hasPhrase);
    const unwanted = excluded.map((words) =>
      /\s/u.test(words) ? runs.hasPhrase(words) : runs.hasWord(words),
    );
    const notes: string[] = [];
    const chosen = new Map<Filter, Set<string>>();
    for (const condition of conditions) {
      const {filter, value} = condition;
      const named = choicesNamed(condition);
      if (named.length === 0) notes.push(noChoice(filter, value, choicesOf(entries, filter)));
      const slugs = chosen.get(filter) ?? new Set();
      chosen.set(filter, new Set([...slugs, ...named.map(({slug}) => slug)]));
    }
    const meets = (entry: Filtered) =>
      [...chosen].every(([filter, slugs]) =>
        labelsOf(entry, filter).some(({slug}) => slugs.has(slug)),
      );
    return {
      passes(position) {
        const entry = entries[position];
        return (
          entry !== undefined &&
          meets(entry) &&
          wanted.every((has) => has(position)) &&
          !unwanted.some((has) => has(position))
        );
      },
      isNarrowed: phrases.length + excluded.length + conditions.length > 0,
      notes,
    };
  };
}

/** All choices that a filter has among the entries, each once. */
function choicesOf(entries: readonly Filtered[], filter: Filter): Label[] {
  const choices = entries.flatMap((entry) => labelsOf(entry, filter));
  return [...new Map(choices.map((choice) => [choice.slug, choice])).values()];
}

function noChoice(filter: Filter, value: string, choices: readonly Label[]): string {
  const names = choices.slice(0, LISTED).map(({label}) => label.toLowerCase());
  const more = choices.length > LISTED ? ', …' : '';
  return `No ${filter} is called “${value}”. There are ${names.join(', ')}${more}.`;
}
