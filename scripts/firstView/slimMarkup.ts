import type {ClassOnPage} from './pageClasses.ts';
import {rewriteTags, type Attribute, type Tag} from './rewriteTags.ts';

/** Names of notes for search engines that this site does not use, and of words that no search engine reads any more. */
const UNREAD = /^(?:generator|keywords|docusaurus_\w+|docsearch:\w+)$/;
/** The magnifying glass of search-local 0.55, which fills the outline of a stroke, and the same as a stroke. */
const GLASS = /^M6\.029/;
const STROKED_GLASS: Readonly<Record<string, string>> = {
  fill: ' fill=none stroke=currentColor stroke-width=1.8',
  d: ' d="M10 10l5 5M1 6a5 5 0 0 0 10 0A5 5 0 0 0 1 6"',
};
/** Attributes that are asked for by their presence. */
const MARKER = /^data-(?:app|footnote-ref|spelled|term|theme-toggle|unindexed|unprinted)$/;

/** What stands in the tags that may get shorter; a slash ends those of elements without content. */
const CONCERNED = /name|hreflang|class|data-|\bd=|\/$/i;

/**
 * Writes a page in fewer bytes, for the same readers: without notes that nothing reads, classes that nothing asks for,
 * and decimals that nobody sees.
 *
 * @param classOnPage the name of a class on pages; none if nothing asks for it
 */
export function slimMarkup(html: string, classOnPage: ClassOnPage): string {
  const languages = languagesOf(html);
  return rewriteTags(html, CONCERNED, (tag) => {
    if (tag.name === 'meta' && UNREAD.test(valueOf(tag, 'name') ?? '')) return undefined;
    if (languages.size < 2 && languageOf(tag) !== undefined) return undefined;
    if (isGlass(tag)) return tag.attributes.map(({name, source}) => STROKED_GLASS[name] ?? source);
    return tag.attributes.map((attribute) => slimAttribute(tag, attribute, classOnPage));
  });
}

function languagesOf(html: string): ReadonlySet<string> {
  const languages = new Set<string>();
  rewriteTags(html, /hreflang/i, (tag) => {
    languages.add(languageOf(tag) ?? 'x-default');
    return undefined;
  });
  languages.delete('x-default');
  return languages;
}

/** The language of the page to which a link of the head leads, if it is the same page in another language. */
function languageOf(tag: Tag): string | undefined {
  return tag.name === 'link' ? valueOf(tag, 'hreflang') : undefined;
}

function isGlass(tag: Tag): boolean {
  return (
    tag.name === 'path' &&
    valueOf(tag, 'fill') === 'currentColor' &&
    GLASS.test(valueOf(tag, 'd') ?? '')
  );
}

function valueOf({attributes}: Tag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function slimAttribute(
  tag: Tag,
  {name, value, source}: Attribute,
  classOnPage: ClassOnPage,
): string {
  if (value === undefined) return source;
  if (name === 'class') {
    return classAttribute(value.split(/\s+/).flatMap((word) => classOnPage(word) ?? []));
  }
  if (name.startsWith('data-') && (value === '' || (value === 'true' && MARKER.test(name)))) {
    return ` ${name}`;
  }
  return tag.name === 'path' && name === 'd' ? source.replace(value, withTwoDecimals) : source;
}

function classAttribute(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  return others.length === 0 && /^[\w-]+$/.test(first)
    ? ` class=${first}`
    : ` class="${names.join(' ')}"`;
}

/** Hundredths of a drawing that is as large as a letter: less than a screen can show. */
function withTwoDecimals(path: string): string {
  return path.replace(/-?\d*\.\d{3,}/g, (number, at: number) => {
    const short = String(Number(Number(number).toFixed(2))).replace(/^(-?)0\./, '$1.');
    // A plus or minus begins a number, so that the one before needs no space.
    return (/[\d.]/.test(path[at - 1] ?? '') && !short.startsWith('-') ? ' ' : '') + short;
  });
}
