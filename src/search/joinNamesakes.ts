import type {Entry} from './searchIndex.ts';

/** An entry of an answer, and the one that it stands for as well. */
export interface Joined {
  readonly position: number;
  /** The tag of a category, or the category of a tag, that has the same name. */
  readonly namesake?: number;
}

/**
 * Joins a category and a tag of one name, which list the same kind of projects: the better of them stays in its place and names
 * the other, which is left out.
 *
 * @param found positions of entries, best first
 */
export function joinNamesakes(
  found: readonly {readonly position: number}[],
  entries: readonly Entry[],
): Joined[] {
  const joined: {position: number; namesake?: number}[] = [];
  const firsts = new Map<string, {position: number; namesake?: number}>();
  for (const {position} of found) {
    const next = {position};
    const names = listNames(entries[position]);
    const first = names.map((name) => firsts.get(name)).find((other) => other !== undefined);
    if (first && entries[first.position]?.kind !== entries[position]?.kind) {
      first.namesake ??= position;
      continue;
    }
    for (const name of names) firsts.set(name, next);
    joined.push(next);
  }
  return joined;
}

/** The names of a list of projects, without regard to capitals; none of what is no list. */
function listNames(entry: Entry | undefined): string[] {
  if (entry?.kind !== 'category' && entry?.kind !== 'tag') return [];
  return [entry.title, entry.label ?? entry.title].map((name) => name.toLowerCase());
}
