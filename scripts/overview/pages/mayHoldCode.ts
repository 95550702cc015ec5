/**
 * Whether MDX may take something in a text for code, which is all that can be wrong with MDX: a brace or an angle
 * bracket that no backslash escapes, or a line that begins with `import` or `export`.
 *
 * Where the answer is no, the text is sound; where it is yes, only a parser can tell.
 */
export function mayHoldCode(text: string): boolean {
  return UNESCAPED.test(text) || IN_ADDRESS.test(text) || MODULE.test(text);
}

/** An even number of backslashes escape each other and not what follows them. */
const UNESCAPED = /(?<!\\)(?:\\\\)*[{<]/;

/** An address that is written as it is takes the backslash for a part of itself. */
const IN_ADDRESS = /(?:www\.|https?:\/\/)\S*\\[{<]/i;

const MODULE = /^(?:import|export)\b/m;
