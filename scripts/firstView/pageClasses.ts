import {parse} from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** The name of a class on pages; none if nothing asks for it. */
export type ClassOnPage = (name: string) => string | undefined;

/** Short names of classes, by the names that Docusaurus gives them. */
export type ShortNames = ReadonlyMap<string, string>;

export interface PageClasses {
  readonly shortNames: ShortNames;
  readonly classOnPage: ClassOnPage;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CLASSES = /<[a-z][^<>]*? class=(?:"([^"]*)"|([^\s>"]+))/gi;
/** A class in a selector. In a script, the property of an object is none. */
const SELECTED = /(?<![\w$)\]])\.([a-z_][\w-]*)/gi;

/**
 * Finds the classes that something asks for, and gives single letters to long names that most pages have. Our own modules have
 * short ones anyway; see `src/plugins/firstView/classNames.ts`.
 *
 * @param sheet the style sheet of the site
 * @param scripts of the site: a class by which one of them looks for elements keeps its name
 * @param pages of the site, or some of them
 */
export function pageClasses(
  sheet: string,
  {scripts, pages}: {readonly scripts: readonly string[]; readonly pages: readonly string[]},
): PageClasses {
  const styled = new Set(namesIn(sheet, SELECTED));
  const searched = new Set(scripts.flatMap((script) => namesIn(script, SELECTED)));
  const counts = new Map<string, number>();
  for (const name of pages.flatMap((page) => [...new Set(namesIn(page, CLASSES))])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()]
    .filter((name) => name.length > 2 && styled.has(name) && !searched.has(name))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const letters = LETTERS.filter((letter) => !styled.has(letter));
  const shortNames = new Map(
    letters.flatMap((letter, rank) => (names[rank] === undefined ? [] : [[names[rank], letter]])),
  );
  return {
    shortNames,
    classOnPage: (name) =>
      styled.has(name) || searched.has(name) ? (shortNames.get(name) ?? name) : undefined,
  };
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...names]) => names.join('').split(/\s+/));
}

/** Puts the short names into a style sheet, in the place of the others. */
export function withShortNames(sheet: string, names: ShortNames): string {
  return withClasses(sheet, names, (_, short) => short);
}

/** Adds the short names to a style sheet beside the others: those of what React draws. */
export function withBothNames(sheet: string, names: ShortNames): string {
  return withClasses(sheet, names, (name, short) => `:is(.${name},.${short})`);
}

function withClasses(
  sheet: string,
  names: ShortNames,
  change: (name: string, short: string) => string,
): string {
  const changed = selectorParser((selectors) => {
    selectors.walkClasses((node) => {
      const short = names.get(node.value);
      if (short === undefined) return;
      const name = change(node.value, short);
      if (name.startsWith(':')) node.replaceWith(selectorParser.pseudo({value: name}));
      else node.value = name;
    });
  });
  const root = parse(sheet);
  // Most rules have none of these classes, and reading a selector takes long.
  const isNamed = new RegExp(String.raw`\.(?:${[...names.keys()].join('|')})(?![\w-])`);
  root.walkRules((rule) => {
    if (isNamed.test(rule.selector)) rule.selector = changed.processSync(rule.selector);
  });
  return root.toString();
}
