/** Notes for search engines that this site does not use, and words that no search engine reads any more. */
const UNREAD = /<meta [^>]*\bname="?(?:generator|keywords|docusaurus_\w+|docsearch:\w+)\b[^>]*>/g;
const LANGUAGE = /<link [^>]*\bhreflang="?([\w-]+)[^>]*>/g;
const CLASSES = /(<[a-z][^<>]*?) class=(?:"([^"]*)"|([^\s>"]+))/gi;
const DRAWING = /(<path [^<>]*?\bd=")([^"]*)/g;
/** Classes by which a site may style Docusaurus' pages. */
const HANDLE = /^(?:theme|docs|plugin|blog|mdx)-/;

/**
 * Writes a page in fewer bytes, for the same readers: without notes that nothing reads, classes without a rule, and
 * decimals that nobody sees.
 *
 * @param isInSheet whether the style sheet of the site has a word, such as the name of a class
 */
export function slimMarkup(html: string, isInSheet: (word: string) => boolean): string {
  const languages = new Set([...html.matchAll(LANGUAGE)].map(([, language]) => language));
  languages.delete('x-default');
  return html
    .replace(UNREAD, '')
    .replace(LANGUAGE, (link) => (languages.size > 1 ? link : ''))
    .replace(CLASSES, (_, before: string, quoted?: string, bare?: string) => {
      const names = (quoted ?? bare ?? '').split(/\s+/);
      const kept = names.filter((name) => name && (!HANDLE.test(name) || isInSheet(name)));
      return before + classAttribute(kept);
    })
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
    // A sign begins a number, so that the one before needs no space.
    return (/[\d.]/.test(path[at - 1] ?? '') && !short.startsWith('-') ? ' ' : '') + short;
  });
}
