import {numberWord} from '../knowledge/numberWord.ts';

/** Writes a number as running text has it: `no`, `one`, `twelve`, `13`, `1,698`. */
export function inWords(count: number): string {
  return count < 1000 ? numberWord(count) : count.toLocaleString('en-US');
}

/** Writes a number with what it counts: `no projects`, `one project`, `13 projects`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** Chooses the form of a verb: `is` for one, `are` for none and for many. */
export function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** Joins words as a sentence does: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Begins a sentence with a capital. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
