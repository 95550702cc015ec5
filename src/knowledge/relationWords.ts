import type {RelationType} from './schema.ts';
import type {SidedRelation} from './relate.ts';

/** @returns how a relation reads on the page of the side that is looked at: of "A merged into B", `took in` on B's page */
export function wordsOf({type, inverse}: Pick<SidedRelation, 'type' | 'inverse'>): string {
  return RELATION_WORDS[type][inverse ? 1 : 0];
}

/** On the page of the project that bears the relation, and on that of the other side. */
const RELATION_WORDS: Readonly<Record<RelationType, readonly [own: string, other: string]>> = {
  'built-on': ['built on', 'base of'],
  'built-by': ['built by', 'builder of'],
  'part-of': ['part of', 'includes'],
  'merged-into': ['merged into', 'took in'],
  'fork-of': ['fork of', 'forked as'],
  'partner-of': ['partner of', 'partner of'],
  'similar-to': ['similar to', 'similar to'],
};
