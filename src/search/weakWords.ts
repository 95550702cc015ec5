import {stem} from './tokenize.ts';
import {WEAK_WORD} from './weights.ts';

/**
 * Words that belong to the way people ask, though not as surely as stop words do: pages use few of them, so that their
 * rarity alone would make them count for more than the words that say what is wanted.
 */
const WEAK_WORDS = new Set(
  (
    'let use get know allow person people somebody anybody everybody nobody make made give given take taken put go going keep ' +
    'do done directly without become look try ask say said see come bring turn different same other another each first last ' +
    'more most less certain instead whole around place able sure everyone mine current start want decide claim own whoever ' +
    'help find found work'
  )
    .split(' ')
    .map(stem),
);

/** How much a stem counts because of what it is, whatever its rarity: 1, or less for a weak word. */
export function emphasisOf(stem: string): number {
  return WEAK_WORDS.has(stem) ? WEAK_WORD.factor : 1;
}
