import type {Idea, Way} from './ideas.ts';
import type {Section} from './searchIndex.ts';
import type {Scores, TextIndex} from './textIndex.ts';
import {emphasisOf} from './weakWords.ts';
import {IN_BOTH, IN_SECTION, LEAST_RARITY, POINTS} from './weights.ts';

/** An idea of a query with what the index says of it. */
export interface WeighedIdea {
  readonly typed: string;
  /** By position of the entry: the score of its title, names, keywords and description. */
  readonly fields: Scores;
  /** By position of the entry: the scores of its sections, by position of the section. */
  readonly sections: ReadonlyMap<number, Scores>;
  /** The fewer entries speak of the idea, the higher. */
  readonly rarity: number;
  /** The highest of all the scores. */
  readonly best: number;
  /** The stems that were looked up. */
  readonly stems: readonly string[];
}

/** The points of an entry for its text. */
export interface TextScore {
  /** For each idea of the query, in their order. */
  readonly ideas: readonly IdeaScore[];
  /** Share of the query's ideas, weighted by rarity, that the entry has at all: the factor on the sum of the points. */
  readonly coverage: number;
}

/** The points for one idea, by where it was found. */
interface IdeaScore {
  /** In title, names, keywords and description. */
  readonly fields: number;
  /** In the best section of the page. */
  readonly section: number;
}

/**
 * Looks up an idea in the index. Words that differ in a letter are tried only if no other way finds anything.
 *
 * @param entryCount how many entries the index has
 */
export function weighIdea(
  {typed, ways}: Idea,
  text: TextIndex,
  sections: readonly Section[],
  entryCount: number,
): WeighedIdea {
  const isSlip = ({lookups}: Way) => lookups.some(({mode}) => mode === 'slip');
  const asTyped = lookUp(
    ways.filter((way) => !isSlip(way)),
    text,
  );
  const isFound = asTyped.fields.size + asTyped.bySection.size > 0;
  const {fields, bySection} = isFound ? asTyped : lookUp(ways.filter(isSlip), text);
  const byEntry = new Map<number, Map<number, number>>();
  for (const [position, score] of bySection) {
    const {entry} = sections[position] ?? {entry: -1};
    const known = byEntry.get(entry) ?? new Map<number, number>();
    byEntry.set(entry, known.set(position, score));
  }
  const having = new Set([...fields.keys(), ...byEntry.keys()]).size;
  // All ways to say the idea count together, so that a rare word for a common thing says little. The root keeps one
  // rare word from outvoting the rest of the query.
  const usual = Math.sqrt(Math.max(LEAST_RARITY, Math.log(entryCount / (1 + having))));
  const rarity = usual * Math.max(...(ways[0]?.lookups ?? []).map(({word}) => emphasisOf(word)));
  const best = Math.max(highest(fields), highest(bySection));
  const stems = ways.flatMap(({lookups}) => lookups.map(({word}) => word));
  return {typed, fields, sections: byEntry, rarity, best, stems};
}

function lookUp(ways: readonly Way[], text: TextIndex) {
  return {fields: bestOf(ways, text.entries), bySection: bestOf(ways, text.sections)};
}

/** The best score that any way gives; a way of several words scores as its weakest word. */
function bestOf(ways: readonly Way[], find: TextIndex['entries']): Map<number, number> {
  const best = new Map<number, number>();
  for (const {lookups, weight} of ways) {
    const [first = new Map<number, number>(), ...rest] = lookups.map(find);
    for (const [position, score] of first) {
      const all = [score, ...rest.map((scores) => scores.get(position) ?? 0)];
      const value = weight * Math.min(...all);
      if (value > (best.get(position) ?? 0)) best.set(position, value);
    }
  }
  return best;
}

/**
 * Scores the text of an entry.
 *
 * @param position of the entry in the index
 */
export function scoreText(ideas: readonly WeighedIdea[], position: number): TextScore {
  let met = 0;
  let asked = 0;
  const scores = ideas.map((idea) => {
    const score = scoreIdea(idea, position);
    asked += idea.rarity;
    if (score !== NOT_FOUND) met += idea.rarity;
    return score;
  });
  return {ideas: scores, coverage: met === 0 ? 0 : met / asked};
}

function scoreIdea({fields, sections, rarity, best}: WeighedIdea, position: number): IdeaScore {
  const inFields = fields.get(position) ?? 0;
  const inSection = IN_SECTION * highest(sections.get(position) ?? NOWHERE);
  if (inFields + inSection === 0) return NOT_FOUND;
  const unit = (POINTS.text * rarity) / best;
  return inFields > inSection
    ? {fields: unit * inFields, section: unit * IN_BOTH * inSection}
    : {fields: unit * IN_BOTH * inFields, section: unit * inSection};
}

const NOWHERE: Scores = new Map();
const NOT_FOUND: IdeaScore = {fields: 0, section: 0};

function highest(scores: Scores): number {
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  return best;
}

/** @returns the position of the section that says most of the ideas on an entry's page; undefined if none says any */
export function bestSection(ideas: readonly WeighedIdea[], position: number): number | undefined {
  const scores = new Map<number, number>();
  for (const {sections} of ideas) {
    for (const [section, score] of sections.get(position) ?? []) {
      scores.set(section, (scores.get(section) ?? 0) + score);
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}
