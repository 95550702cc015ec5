/*
 * A fast path beside the MDX parser, for the check of pages before they are written. With 3,000 projects it saves 4.7 s of
 * CPU (7.6 s without it, 2.9 s with it) and 150 MB (331 and 181 MB) of a first run, which may take 4 s and 300 MB.
 */

/**
 * Whether MDX may read something in a text as code, which is the only thing that can be wrong with MDX: a brace or an
 * angle bracket without a backslash before it, or a line that begins with `import` or `export`.
 *
 * If the answer is no, the text is valid MDX. If it is yes, only a parser can tell.
 */
export function mayContainCode(text: string): boolean {
  return UNESCAPED.test(text) || IN_ADDRESS.test(text) || MODULE.test(text);
}

/** An even number of backslashes escape each other, and not the sign after them. */
const UNESCAPED = /(?<!\\)(?:\\\\)*[{<]/;

/** In a web address in plain text, a backslash is part of the address. */
const IN_ADDRESS = /(?:www\.|https?:\/\/)\S*\\[{<]/i;

const MODULE = /^(?:import|export)\b/m;
