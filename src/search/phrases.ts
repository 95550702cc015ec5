import type {Entry} from './searchIndex.ts';
import {readSlots} from './slots.ts';
import {isLittleWord, stem, tellingStems, typedWords} from './tokenize.ts';

/** How well a query says what readers say for an entry. */
interface PhraseMatch {
  /** The share of the query's telling words that one of its phrases or keywords covers, from 0 to 1. */
  readonly share: number;
  /** Whether the query is such a phrase, but for the order and the little words. */
  readonly isWhole: boolean;
}

/**
 * Compares queries with the keywords of the entries and with what readers say for them: "rent out a graphics card".
 *
 * @returns a function that says of each entry, by its position, how well a query says one of these, as it was typed or
 *   by what it is about
 */
export function matchPhrases(
  entries: readonly Entry[],
): (query: string, about?: string) => readonly PhraseMatch[] {
  const byFirst = new Map<string, {position: number; stems: ReadonlySet<string>}[]>();
  const whole = new Map<string, Set<number>>();
  const withSlots = readSlots(new Set(entries.flatMap(({chains = []}) => chains)));
  entries.forEach(({keywords, said}, position) => {
    for (const phrase of [...keywords, ...said]) {
      const stems = new Set(tellingStems(phrase));
      const [first = ''] = stems;
      const known = byFirst.get(first);
      if (known) known.push({position, stems});
      else byFirst.set(first, [{position, stems}]);
    }
    for (const phrase of said) {
      const form = formOf(phrase);
      // One word by itself may as well be a name or a ticker.
      if (!form.includes(' ')) continue;
      whole.set(form, (whole.get(form) ?? new Set()).add(position));
    }
  });
  return (query, about = query) => {
    const typed = new Set(tellingStems(about));
    const best = entries.map(() => 0);
    for (const {position, stems} of [...typed].flatMap((first) => byFirst.get(first) ?? [])) {
      const share = stems.size / typed.size;
      // A phrase of one word among others proves nothing.
      const isPhrase = stems.size > 1 || share === 1;
      if (isPhrase && share > (best[position] ?? 0) && isWithin(stems, typed))
        best[position] = share;
    }
    const slots = withSlots(query);
    // What is said of a year is also said of a month in it.
    const forms = [query, about, slots, slots.replace('{month} {year}', '{year}')];
    const said = new Set(forms.flatMap((text) => [...(whole.get(formOf(text)) ?? [])]));
    return best.map((share, position) => {
      const isWhole = said.has(position);
      return {share: isWhole ? 1 : share, isWhole};
    });
  };
}

/** The words of a phrase in an order that is always the same: "merged projects", "which projects merged?". */
function formOf(phrase: string): string {
  const words = typedWords(phrase);
  const rest = words.filter((word) => !isLittleWord(word));
  return [...new Set((rest.length > 0 ? rest : words).map(stem))].sort().join(' ');
}

function isWithin(stems: ReadonlySet<string>, typed: ReadonlySet<string>): boolean {
  for (const each of stems) if (!typed.has(each)) return false;
  return true;
}
