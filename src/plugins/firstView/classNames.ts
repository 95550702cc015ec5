import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Short names of classes, by the path of their style sheet and the name that is written there. */
export type ClassNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Numbers the classes of all CSS modules below a folder: `a0`, `a1` and so on. Every page carries the names of its classes
 * twice, in its rules and in its markup, and these take a third of the bytes of the hash that usually makes a name unique.
 *
 * The same style sheets always give the same names; one more class may rename others.
 */
export function classNames(folder: string): ClassNames {
  let count = 0;
  return new Map(
    moduleFiles(folder).map((file) => {
      const names = new Set(classesOf(readFileSync(file, 'utf8')));
      return [file, new Map([...names].map((name) => [name, shortName(count++)]))];
    }),
  );
}

/** The numbers to base 36 that begin with a letter: those of two characters, then those of three. */
function shortName(count: number): string {
  const [twoSigns, threeSigns] = [parseInt('a0', 36), parseInt('a00', 36)];
  const ofTwo = 26 * 36;
  return (count < ofTwo ? twoSigns + count : threeSigns + count - ofTwo).toString(36);
}

function moduleFiles(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.module.css'))
    .sort()
    .map((name) => join(folder, name));
}

/** Names of classes in a style sheet, and of what looks like one: a number that nothing uses does no harm. */
function classesOf(css: string): readonly string[] {
  return [...css.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name);
}
