import {readAsking} from './asking.ts';
import {readFacts} from './facts.ts';
import {readIdeas} from './ideas.ts';
import {matchMeaning} from './meaning.ts';
import {matchNames} from './names.ts';
import {matchPassages, type PassageMatcher} from './passages.ts';
import {matchPhrases} from './phrases.ts';
import type {SearchIndex} from './searchIndex.ts';
import {correctWords} from './spelling.ts';
import {indexText} from './textIndex.ts';
import {scoreText, weighIdea, type TextScore, type WeighedIdea} from './textScore.ts';
import {createTextReader, isStopWord, joinedLetters, stem, typedWords} from './tokenize.ts';
import {
  ASKED_FACTOR,
  EXPLANATION_FACTOR,
  KIND_FACTOR,
  NO_LIST_FACTOR,
  PASSAGE,
  POINTS,
  SITE_FACTOR,
  WHOLE_NAME,
} from './weights.ts';

/** The entries that answer a query, and what their order rests on. */
export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** The ideas of the query, in the order in which they were typed. */
  readonly ideas: readonly WeighedIdea[];
  /** By position of the entry: how well its name was typed, from 0 to 1. */
  readonly names: readonly number[];
}

export interface Ranked {
  /** Position of the entry in the index. */
  readonly position: number;
  readonly score: Score;
}

/** The points of an entry, and the parts that they are computed from; `weights.ts` has the formula. */
interface Score {
  readonly name: number;
  readonly phrase: number;
  readonly text: TextScore;
  readonly meaning: number;
  /** For the best passages, and for a list that answers a general query; 0 for entries that are far behind without it. */
  readonly passage: number;
  /** For facts that the query asks for, such as a state. */
  readonly fact: number;
  /** The factor on the sum of the parts but `passage` and `fact`. */
  readonly factor: number;
  readonly total: number;
}

/** Prepares an index for queries. The work is done here; ranking then takes a few milliseconds. */
export function createRanking(index: SearchIndex): (query: string) => Ranking {
  const {entries, sections} = index;
  const words = new Map<string, number>();
  const read = createTextReader(words);
  const text = indexText(index, read);
  const everyday = new Set(index.vectors.words.split(' '));
  const isEveryday = (letters: string) => everyday.has(stem(letters));
  function isWord(letters: string): boolean {
    const lookup = {word: stem(letters), mode: 'exact'} as const;
    return text.entries(lookup).size + text.sections(lookup).size > 0;
  }
  const joined = new Set(entries.flatMap(({title, names}) => [title, ...names].map(joinedLetters)));
  const correct = correctWords({
    words,
    names: new Set(
      entries.flatMap(({kind, title}) => (kind === 'project' ? typedWords(title) : [])),
    ),
    isKnown: (word) => isStopWord(word) || isWord(word) || isEveryday(word) || joined.has(word),
  });
  const nameScores = matchNames(entries, isWord, isEveryday);
  const phraseScores = matchPhrases(entries);
  const meaningScores = matchMeaning(entries, index.vectors, read);
  const passageScores = matchPassages(index, read);
  const ideasOf = readIdeas(index.synonyms);
  const factsOf = readFacts(entries);

  return (typed) => {
    const {text: query, fit} = factsOf(correct(typed));
    const {about, asksMeaning, asksList, asksSite} = readAsking(query);
    const termFactor = asksMeaning ? EXPLANATION_FACTOR : asksList ? NO_LIST_FACTOR : 1;
    const pageFactor = asksSite ? SITE_FACTOR : 1;
    const names = nameScores(about, asksMeaning);
    const phrases = phraseScores(query, about);
    const meanings = meaningScores(about);
    const asked = ideasOf(about);
    const ideas = asked.map((idea) => weighIdea(idea, text, sections, entries.length));
    const ranked: Ranked[] = [];
    entries.forEach(({kind}, position) => {
      const match = names[position] ?? 0;
      const name = POINTS.name * match + (match >= WHOLE_NAME ? POINTS.wholeName : 0);
      const said = phrases[position];
      const phrase = POINTS.phrase * (said?.share ?? 0) + (said?.isWhole ? POINTS.wholePhrase : 0);
      const text = scoreText(ideas, position);
      const found = name + phrase + pointsOf(text);
      // Similar meaning by itself makes no result: some entry is nearest to any query.
      if (found === 0) return;
      const meaning = POINTS.meaning * (meanings[position] ?? 0);
      const factor =
        KIND_FACTOR[kind] * (kind === 'term' ? termFactor : kind === 'page' ? pageFactor : 1);
      const asked = name + phrase;
      // Whoever names a project asks whether it has the fact.
      const fact = POINTS.fact * Math.max(match > 0 ? 0 : -1, fit(position));
      const rest = found - asked + meaning;
      const total = asked * Math.max(factor, ASKED_FACTOR[kind]) + rest * factor + fact;
      const parts = {name, phrase, text, meaning, passage: 0, fact, factor};
      ranked.push({position, score: {...parts, total}});
    });
    ranked.sort(byTotal);
    return {ranked: addPassages(ranked, passageScores(asked)), ideas, names};
  };

  /** Adds the points for passages to the best entries; the rest stays behind them. */
  function addPassages(
    ranked: readonly Ranked[],
    passagesOf: ReturnType<PassageMatcher>,
  ): Ranked[] {
    const compared = ranked.slice(0, PASSAGE.compared).map((entry) => {
      const kind = entries[entry.position]?.kind ?? 'page';
      return {...entry, ...passagesOf(entry.position), kind};
    });
    const answers = compared.filter(({kind, said}) => kind === 'project' && said >= PASSAGE.answer);
    const generality = Math.min(1, answers.length / PASSAGE.many);
    const best = compared.map(({position, score, kind, said, common}): Ranked => {
      const isList = kind === 'category' || kind === 'tag';
      const list = isList ? POINTS.list * generality : 0;
      const passage = said * (POINTS.passage + list) + POINTS.common * common;
      return {position, score: {...score, passage, total: score.total + passage}};
    });
    return [...best.sort(byTotal), ...ranked.slice(PASSAGE.compared)];
  }
}

function byTotal(a: Ranked, b: Ranked): number {
  return b.score.total - a.score.total;
}

function pointsOf({ideas, coverage}: TextScore): number {
  let points = 0;
  for (const {fields, section} of ideas) points += fields + section;
  return points * coverage;
}
