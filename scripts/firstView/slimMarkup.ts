import type {ClassOnPage} from './pageClasses.ts';

/** Notes for search engines that this site does not use, and words that no search engine reads any more. */
const UNREAD = /<meta [^>]*\bname="?(?:generator|keywords|docusaurus_\w+|docsearch:\w+)\b[^>]*>/g;
const LANGUAGE = /<link [^>]*\bhreflang="?([\w-]+)[^>]*>/g;
const CLASSES = /(<[a-z][^<>]*?) class=(?:"([^"]*)"|([^\s>"]+))/gi;
/** The magnifying glass of search-local 0.55, which fills the outline of a stroke, and the same as a stroke. */
const GLASS = /<path fill="?currentColor"? d="M6\.029[^"]*"/;
const STROKED_GLASS =
  '<path fill=none stroke=currentColor stroke-width=1.8 d="M10 10l5 5M1 6a5 5 0 0 0 10 0A5 5 0 0 0 1 6"';
const DRAWING = /(<path [^<>]*?\bd=")([^"]*)/g;
/** Attributes that are asked for by their presence. */
const MARKER =
  /( data-(?:app|footnote-ref|spelled|term|theme-toggle|unindexed|unprinted))=true(?=[\s>])|( data-[\w-]+)=""/g;
const VOID_END = /(<(?:img|input|link|meta)\b(?:"[^"]*"|[^<>"])*?)(?:\s+|(?<="))\/>/g;

/**
 * Writes a page in fewer bytes, for the same readers: without notes that nothing reads, classes that nothing asks for,
 * and decimals that nobody sees.
 *
 * @param classOnPage the name of a class on pages; none if nothing asks for it
 */
export function slimMarkup(html: string, classOnPage: ClassOnPage): string {
  const languages = new Set([...html.matchAll(LANGUAGE)].map(([, language]) => language));
  languages.delete('x-default');
  return html
    .replace(UNREAD, '')
    .replace(LANGUAGE, (link) => (languages.size > 1 ? link : ''))
    .replace(CLASSES, (_, before: string, quoted?: string, bare?: string) => {
      const names = (quoted ?? bare ?? '').split(/\s+/);
      return before + classAttribute(names.flatMap((name) => classOnPage(name) ?? []));
    })
    .replace(MARKER, '$1$2')
    .replace(VOID_END, '$1>')
    .replace(GLASS, STROKED_GLASS)
    .replace(DRAWING, (_, before: string, path: string) => before + withTwoDecimals(path));
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
