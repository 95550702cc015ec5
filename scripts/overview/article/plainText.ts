/**
 * Whether Markdown, GFM and MDX take a text within a line for words and nothing else, whatever stands beside it. Where
 * the answer is no, only a parser can tell.
 */
export function isPlainText(text: string): boolean {
  return SIGNS.test(text) && !SUSPECT.test(text);
}

const SIGNS = /^[\p{L}\p{N} ,;:.?!'"()/%$+=#&’‘“”–—…-]+$/u;

/** What could be an address or an entity, and what could belong to a link beside it. */
const SUSPECT = /w\.[\w.-]|:\/|&[#a-z]|^\(|!$/i;
