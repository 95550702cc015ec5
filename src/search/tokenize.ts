import lunr from 'lunr';

/**
 * Splits a text into lower-case words without accents. Words joined by a dot, slash or hyphen are given one by one and
 * joined: "io.net" gives "io", "net" and "ionet". Runs of Chinese, Japanese or Thai are split into their words.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const run of plain(text).match(RUN) ?? []) {
    const parts = ONE_WORD.test(run) ? [run] : partsOf(run);
    words.push(...parts);
    if (parts.length > 1 && parts.length < 4) words.push(parts.join(''));
  }
  return words;
}

const RUN = /[\p{L}\p{N}\p{M}]+(?:[./_+-][\p{L}\p{N}\p{M}]+)*/gu;
const ONE_WORD = /^[a-z0-9]+$/;

/** Splits a query into words, in their order: "FetchAI agent" gives "fetchai", "agent". */
export function typedWords(query: string): string[] {
  return partsOf(plain(query));
}

/** Splits a query into runs of letters, which in some scripts have several words. */
export function typedRuns(query: string): string[] {
  return plain(query).match(LETTERS) ?? [];
}

/** Whether a run has letters of a script that is written without spaces between words. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
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

/** Gives the sentences of a text, each as the stems of its words that tell something. */
export type TextReader = (text: string) => readonly (readonly string[])[];

/**
 * Makes a reader that reads each text once, however many parts of the search ask for it while they are prepared.
 *
 * @param words by word how often it occurred, to which the reader adds what it reads
 */
export function createTextReader(words = new Map<string, number>()): TextReader {
  const known = new Map<string, readonly (readonly string[])[]>();
  function tellingStemsOf(sentence: string): string[] {
    const telling = tokenize(sentence).filter((word) => !isStopWord(word));
    for (const word of telling) words.set(word, (words.get(word) ?? 0) + 1);
    return telling.map(stem);
  }
  return (text) => {
    let sentences = known.get(text);
    if (!sentences) {
      sentences = text.split(/(?<=[.!?;])\s+/u).map(tellingStemsOf);
      known.set(text, sentences);
    }
    return sentences;
  };
}

const stems = new Map<string, string>();

/** The form in which a word is indexed: "tokens" becomes "token", and "licence" and "tokenisation" what they are in America. */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = lunr.stemmer(new lunr.Token(american(word), {})).toString();
    stems.set(word, found);
  }
  return found;
}

/** A word as it is spelled in America: "tokenisation", "labelling" and "centre" become what the pages write. */
export function american(word: string): string {
  return word
    .replace(/(?<=...)is(ation|ations|e|ed|er|es|ing)$/, 'iz$1')
    .replace(/^(analy|cataly|paraly)s(e|ed|er|es|ing)$/, '$1z$2')
    .replace(
      /(?<=^(?:cancel|channel|fuel|label|level|model|rival|signal|travel|tunnel))l(?=ed|er|ing)/,
      '',
    )
    .replace(/^(licen|defen|offen|preten)ce/, '$1se')
    .replace(/^(behavi|col|fav|harb|hon|lab|neighb)our/, '$1or')
    .replace(/^(cent|fib|lit|met|theat)re(s?)$/, '$1er$2')
    .replace(/^(program)me(s?)$/, '$1$2')
    .replace(/^(catalog|dialog)ue(s?)$/, '$1$2');
}

/** Stop words beyond lunr's: they fit every page, or belong to the way people ask. */
const FURTHER_STOP_WORDS = new Set(
  (
    'project projects list best top find explain explained mean means meaning definition define difference ' +
    'between someone something anyone anything thing things need needs want way ways kind easy good new ' +
    'together alternative alternatives online possible vs versus actually really just still ever even exactly simply ' +
    'basically please tell show call called happen happens happened lot much many platform platforms'
  ).split(' '),
);

/** Whether a word tells nothing about what is wanted: "the", "how", "my", "projects". */
export function isStopWord(word: string): boolean {
  return FURTHER_STOP_WORDS.has(word) || isLittleWord(word);
}

/** Whether a word only joins others: "the", "how", "my". */
export function isLittleWord(word: string): boolean {
  // The longest of lunr's has seven letters.
  return word.length < 8 && lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;
}

/** Letters that have a plain form and are not a plain letter with a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', đ: 'd', ɖ: 'd', ħ: 'h', ı: 'i', ĸ: 'k', ł: 'l'},
  ...{
    ŋ: 'n',
    ø: 'o',
    ŧ: 't',
    ƶ: 'z',
    ɓ: 'b',
    ɗ: 'd',
    ɣ: 'g',
    ƙ: 'k',
    ɔ: 'o',
    ɛ: 'e',
    ə: 'e',
    ſ: 's',
  },
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** Digits in groups of three: "2,800", "1 200 000". */
const GROUPED = /(?<!\d)\d{1,3}(?:[,'’\s]\d{3})+(?!\d)/gu;

/** The ending of "Nosana's", which is no word. */
const POSSESSIVE = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu;

/**
 * "Łódź" becomes "lodz", "Nosana's" "nosana", and "2,800" the same as "2800". The marks of Japanese letters stay: they are
 * other letters.
 */
function plain(text: string): string {
  return plainLetters(text)
    .replace(POSSESSIVE, '')
    .replace(GROUPED, (number) => number.replace(/\D/gu, ''));
}

function plainLetters(text: string): string {
  if (ENGLISH.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(
      /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu,
      '',
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Most texts: for them the rest would change nothing. */
const ENGLISH = /^[ -~\s]*$/u;

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;

function partsOf(text: string): string[] {
  const runs = text.match(LETTERS) ?? [];
  return UNSPACED.test(text) ? runs.flatMap(segment) : runs;
}

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Parts a run of letters into its words, if its script has no spaces. A browser without a segmenter keeps it whole. */
function segment(run: string): string[] {
  if (!UNSPACED.test(run) || !('Segmenter' in Intl)) return [run];
  segmenter ??= new Intl.Segmenter('ja', {granularity: 'word'});
  return Array.from(segmenter.segment(run), ({segment: word}) => word);
}
