import {escapeRegExp} from '../knowledge/escapeRegExp.ts';
import type {Status} from '../knowledge/labels.ts';
import type {Entry} from './searchIndex.ts';

/** What a query says of the facts of the projects that it asks for. */
interface AskedFacts {
  /** The query without chains that are excluded: "storage not on Ethereum" asks for storage. */
  readonly text: string;
  /** Whether an entry, by its position, has the facts: 1 if it does, -1 if they are others, 0 if they are not known or not asked for. */
  readonly fit: (position: number) => number;
}

/** How readers say in what state a project is. */
export const STATES: readonly (readonly [Status, RegExp])[] = [
  ['active', /\b(?:alive|active|still (?:run|work|exist|operat|around|going)\w*)\b/i],
  [
    'inactive',
    /\b(?:dead|died|defunct|inactive|abandoned|discontinued|closed down|ceased|no longer (?:active|run|work|exist)\w*|shut(?:ting)? ?down|not active)\b/i,
  ],
  ['merged', /\b(?:merged?|merger|merging|acquired|taken over|takeover)\b/i],
];

/**
 * Prepares the reading of facts in the words of a query: states ("dead cloud projects") and chains ("on Solana", "not on
 * Ethereum"). They change the order and exclude nothing, as `status:inactive` does: what a word means is a guess.
 */
export function readFacts(entries: readonly Entry[]): (query: string) => AskedFacts {
  const chains = new Set(entries.flatMap(({chains = []}) => chains));
  const names = [...chains].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const named = `(?:the )?(${names.join('|') || '(?!)'})(?: (?:block)?chain)?(?![\\p{L}\\p{N}])`;
  const onChain = new RegExp(`\\bon ${named}`, 'giu');
  const notOnChain = new RegExp(
    `\\b(?:but )?(?:(?:not|isn't|aren't|never|neither)(?: (?:built|based|run|running))?(?: on| in| using)?|without|except|excluding|other than|outside(?: of)?) ${named}`,
    'giu',
  );
  const slugs = new Map([...chains].map((chain) => [chain.toLowerCase(), chain]));

  return (query) => {
    const excluded = chainsIn(query, notOnChain, slugs);
    const text = query.replace(notOnChain, ' ').replace(/\s+/gu, ' ').trim();
    const wanted = chainsIn(text, onChain, slugs);
    // The last that is said counts: "no longer active" is not "active".
    const status = STATES.findLast(([, said]) => said.test(text))?.[0];

    return {
      text: excluded.size > 0 && wordsLeft(text) ? text.replace(DANGLING, '') : query,
      fit(position) {
        const entry = entries[position];
        if (entry?.kind !== 'project') return 0;
        const {chains = []} = entry;
        const fits = [
          ...(status ? [entry.status === status] : []),
          ...(wanted.size > 0 && chains.length > 0
            ? [chains.some((chain) => wanted.has(chain))]
            : []),
          ...(excluded.size > 0 ? [!chains.some((chain) => excluded.has(chain))] : []),
        ];
        if (fits.length === 0) return 0;
        return fits.every(Boolean) ? 1 : -1;
      },
    };
  };
}

function chainsIn(
  text: string,
  said: RegExp,
  slugs: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(said)].flatMap(([, name = '']) => slugs.get(name.toLowerCase()) ?? []),
  );
}

/** What is left of "storage that is not on Ethereum" at the end. */
const DANGLING = /(?:\s+(?:that|which|and|is|are|do|does))+$/iu;

function wordsLeft(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text);
}
