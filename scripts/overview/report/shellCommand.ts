/** The article and the folder of pages that a run takes without arguments. */
const DEFAULTS = {article: 'blog/decentralizing-ai.md', out: 'docs'};

/** What a command repeats of the run that prints it. */
interface Run {
  readonly article: string;
  readonly out: string;
  /** Renamings, as OLD=NEW: without them, the next run would not know the pages. */
  readonly decided?: readonly string[];
}

/**
 * Writes the command that runs the generator again on the same article and folder with other options, to be copied into
 * a shell.
 */
export function commandOf(
  {article, out, decided = []}: Run,
  ...options: readonly string[]
): string {
  return [
    'npm run generate --',
    ...(article === DEFAULTS.article ? [] : [quote(article)]),
    ...(out === DEFAULTS.out ? [] : ['--out', quote(out)]),
    ...decided.flatMap((rename) => ['--rename', quote(rename)]),
    ...options.map(quote),
  ].join(' ');
}

/** Quotes a word for a shell, if it needs that. Double quotes serve on every system, where the word allows them. */
export function quote(word: string): string {
  if (/^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
