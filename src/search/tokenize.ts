import lunr from 'lunr';

/**
 * Splits a text into lower-case words without accents. Words joined by a dot, slash or hyphen are given one by one and
 * joined: "io.net" gives "io", "net" and "ionet".
 */
export function tokenize(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+(?:[./_+-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((run) => {
    const parts = partsOf(run);
    return parts.length > 1 && parts.length < 4 ? [...parts, parts.join('')] : parts;
  });
}

/** Splits a query into words, in their order: "FetchAI agent" gives "fetchai", "agent". */
export function typedWords(query: string): string[] {
  return partsOf(plain(query));
}

/** The words of a query that say what is wanted, or all words if none does: "how to rent the GPU" gives "rent", "gpu". */
export function tellingWords(query: string): string[] {
  const words = typedWords(query);
  const rest = words.filter((word) => !isStopWord(word));
  return rest.length > 0 ? rest : words;
}

/** The same words as stems. */
export function tellingStems(query: string): string[] {
  return tellingWords(query).map(stem);
}

/** Joins the letters and digits of a name, so that "io.net", "IO net" and "ionet" are equal. */
export function joinedLetters(name: string): string {
  return partsOf(plain(name)).join('');
}

const stems = new Map<string, string>();

/** The form in which a word is indexed: "tokens" becomes "token", and "tokenisation" the same as "tokenization". */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    const american = word.replace(/(?<=...)is(ation|ations|e|ed|er|es|ing)$/, 'iz$1');
    found = lunr.stemmer(new lunr.Token(american, {})).toString();
    stems.set(word, found);
  }
  return found;
}

/** Stop words beyond lunr's: they fit every page, or belong to the way people ask. */
const FURTHER_STOP_WORDS = new Set(
  (
    'project projects list best top find explain explained mean means meaning definition define difference ' +
    'between someone something anyone anything thing things need needs want way ways kind easy good new ' +
    'together alternative alternatives online possible'
  ).split(' '),
);

/** Whether a word tells nothing about what is wanted: "the", "how", "my", "projects". */
export function isStopWord(word: string): boolean {
  return (
    FURTHER_STOP_WORDS.has(word) || lunr.stopWordFilter(new lunr.Token(word, {})) === undefined
  );
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function partsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
