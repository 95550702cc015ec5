import {escapeRegExp} from '../knowledge/escapeRegExp.ts';
import {STATES} from './facts.ts';

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/giu;
const YEAR = /\b20\d\d\b/gu;

/**
 * Prepares the reading of what varies in a query: each month, year, state and chain becomes a slot, as the phrases of docs/search.yml
 * have them: "what happened in March 2024" is "what happened in {month} {year}".
 *
 * @param chains names of the chains that projects run on
 * @returns a function that puts slots into a query
 */
export function readSlots(chains: Iterable<string>): (query: string) => string {
  const names = [...chains].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const chain = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (query) => {
    const dated = query.replace(MONTH, '{month}').replace(YEAR, '{year}').replace(chain, '{chain}');
    return STATES.reduceRight((text, [, said]) => text.replace(said, '{status}'), dated);
  };
}
