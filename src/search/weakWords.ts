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

/** Words for what readers ask of any project: its state, its token, its history. */
const ASKED_OF_ALL = new Set(
  (
    'dead alive active inactive defunct abandoned dying running working exist gone status state ' +
    'founded founder found founding launch live start begin started release created creator owner team ceo behind company ' +
    'token coin ticker price worth buy supply scam legit safe trust review opinion raise raised raising money funding funded ' +
    'investor backer chain blockchain website homepage docs documentation github news history event update latest work use using'
  )
    .split(' ')
    .map(stem),
);

/** Whether a word may be asked of any project, so that it does not say which one is meant: "founded", "token", "2024". */
export function isAskedOfAll(word: string): boolean {
  return ASKED_OF_ALL.has(stem(word)) || /^20\d\d$/.test(word);
}
