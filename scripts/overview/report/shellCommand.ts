/** The article and the folder of pages that a run takes without arguments. */
const DEFAULTS = {article: 'blog/decentralizing-ai.md', out: 'docs'};

/**
 * Writes the command that runs the generator again on the same article and folder with other options, to be copied into
 * a shell.
 */
export function commandOf(
  {article, out}: {readonly article: string; readonly out: string},
  ...options: readonly string[]
): string {
  return [
    'npm run generate --',
    ...(article === DEFAULTS.article ? [] : [quote(article)]),
    ...(out === DEFAULTS.out ? [] : ['--out', quote(out)]),
    ...options.map(quote),
  ].join(' ');
}

/** Quotes a word for a shell, if it needs that. Double quotes serve on every system, where the word allows them. */
export function quote(word: string): string {
  if (/^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
