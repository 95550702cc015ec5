import type {Concept, Way} from './concepts.ts';
import type {Section} from './searchIndex.ts';
import type {Scores, TextIndex} from './textIndex.ts';

/** How much a word says that stands in the text of a page, beside one in its title, description or keywords. */
const IN_TEXT = 0.65;

/** How much the lesser of the two adds. */
const IN_BOTH = 0.5;

/** The least rarity of an idea: what every entry speaks of still counts a little. */
const COMMON = 0.1;

/** What the index says of one idea of a query. */
export interface WeighedConcept {
  readonly own: Scores;
  /** By entry: its sections that speak of the idea. */
  readonly sections: ReadonlyMap<number, Scores>;
  /** More for what few entries speak of. */
  readonly rarity: number;
  /** The highest of all scores. */
  readonly best: number;
  /** The stems that were looked up. */
  readonly stems: readonly string[];
}

/** Looks an idea up, with slips of the pen only where nothing else is found. */
export function weigh(
  {ways}: Concept,
  text: TextIndex,
  sections: readonly Section[],
  entryCount: number,
): WeighedConcept {
  const isSlip = ({lookups}: Way) => lookups.some(({mode}) => mode === 'slip');
  const sound = weighWays(
    ways.filter((way) => !isSlip(way)),
    text,
  );
  const {own, bySection} =
    sound.own.size + sound.bySection.size > 0 ? sound : weighWays(ways.filter(isSlip), text);
  const byEntry = new Map<number, Map<number, number>>();
  for (const [place, score] of bySection) {
    const {entry} = sections[place] ?? {entry: -1};
    const known = byEntry.get(entry) ?? new Map<number, number>();
    byEntry.set(entry, known.set(place, score));
  }
  const having = new Set([...own.keys(), ...byEntry.keys()]).size;
  // An idea is as rare as all ways to say it are together: a rare word for a common thing says little.
  // Its root, for a rare word is not all that was meant.
  const rarity = Math.sqrt(Math.max(COMMON, Math.log(entryCount / (1 + having))));
  const best = Math.max(highest(own), highest(bySection));
  const stems = ways.flatMap(({lookups}) => lookups.map(({word}) => word));
  return {own, sections: byEntry, rarity, best, stems};
}

function weighWays(ways: readonly Way[], text: TextIndex) {
  return {own: bestOf(ways, text.entries), bySection: bestOf(ways, text.sections)};
}

/** The best score of any way to say it; a way of several words is as good as its weakest word. */
function bestOf(ways: readonly Way[], find: TextIndex['entries']): Map<number, number> {
  const best = new Map<number, number>();
  for (const {lookups, weight} of ways) {
    const [first = new Map<number, number>(), ...rest] = lookups.map(find);
    for (const [place, score] of first) {
      const all = [score, ...rest.map((scores) => scores.get(place) ?? 0)];
      const value = weight * Math.min(...all);
      if (value > (best.get(place) ?? 0)) best.set(place, value);
    }
  }
  return best;
}

/**
 * The sum over the ideas of a query, less where some are missing: a rare one more than a common one.
 *
 * @returns at most the sum of their rarities
 */
export function textScore(concepts: readonly WeighedConcept[], place: number): number {
  let sum = 0;
  let met = 0;
  let asked = 0;
  for (const {own, sections, rarity, best} of concepts) {
    const inText = IN_TEXT * highest(sections.get(place) ?? NOWHERE);
    const inFields = own.get(place) ?? 0;
    asked += rarity;
    if (inText + inFields === 0) continue;
    met += rarity;
    const [more, less] = inFields > inText ? [inFields, inText] : [inText, inFields];
    sum += (rarity * (more + IN_BOTH * less)) / best;
  }
  return met === 0 ? 0 : (sum * met) / asked;
}

const NOWHERE: Scores = new Map();

function highest(scores: Scores): number {
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  return best;
}

/** The section of an entry that says most of what was sought, if any does. */
export function bestSection(
  concepts: readonly WeighedConcept[],
  place: number,
): number | undefined {
  const scores = new Map<number, number>();
  for (const {sections} of concepts) {
    for (const [section, score] of sections.get(place) ?? []) {
      scores.set(section, (scores.get(section) ?? 0) + score);
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}
