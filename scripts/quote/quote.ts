/** How much of a text is shown, in characters. */
const LENGTH = 160;

/** How many lines of a list are shown. */
const LINES = 50;

/**
 * Quotes words that anybody may have written, so that Markdown on a code host shows them as they are: as code, in which
 * nothing is a link, a picture, HTML, or the mention of a person or an issue. What cannot be seen is shown by its number, as
 * is what would end the line or turn its direction. What is long is cut.
 */
export function quote(text: string): string {
  const characters = [...text];
  const cut = characters.length > LENGTH ? [...characters.slice(0, LENGTH - 1), '…'] : characters;
  const shown = cut.join('').replace(HIDDEN, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  if (shown.trim() === '') return '(nothing)';
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  // Markdown drops a space at both ends, so one is added where the words begin or end in what it would mistake.
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Control characters, format characters such as those of width zero, halves of pairs, unassigned, and all spaces but the usual one. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Writes a list in Markdown, of which no more is shown than somebody reads. */
export function list(lines: readonly string[], most = LINES): string {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
