/** How one project relates to another, with the words for it on the page of each side: of "A merged into B", `took in` on B's page. */
const RELATION_TYPES = {
  'built-on': {own: 'built on', other: 'base of'},
  'built-by': {own: 'built by', other: 'builder of'},
  'part-of': {own: 'part of', other: 'includes'},
  'merged-into': {own: 'merged into', other: 'took in'},
  'fork-of': {own: 'fork of', other: 'forked as'},
  'partner-of': {own: 'partner of', other: 'partner of'},
  'similar-to': {own: 'similar to', other: 'similar to'},
} as const;

export type RelationType = keyof typeof RELATION_TYPES;

/** All types, in the order in which a page lists its relations. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES).filter(isRelationType);

/** Returns the words for a relation on the page of one side. @param inverse whether another page states it */
export function relationLabel({type, inverse}: {type: RelationType; inverse: boolean}): string {
  return RELATION_TYPES[type][inverse ? 'other' : 'own'];
}

/** Whether a relation reads the same from both sides. */
export function isMutual(type: RelationType): boolean {
  return relationLabel({type, inverse: false}) === relationLabel({type, inverse: true});
}

function isRelationType(name: string): name is RelationType {
  return name in RELATION_TYPES;
}
