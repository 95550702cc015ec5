import {splitPage} from './frontMatter.ts';
import type {Finding} from './problem.ts';

/** What the parser says of a text that is not valid MDX: the reason in its words, and the place where it gave up. */
interface SyntaxError {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Says what keeps a text from being MDX, where it begins, and what to do.
 *
 * The parser gives up where it cannot go on, which for a brace without its partner is the end of the paragraph: the delimiter
 * that began it is looked for.
 *
 * @param isValid whether a part of the text is valid MDX
 */
export function mdxFault(
  text: string,
  {reason, line, column}: SyntaxError,
  isValid: (part: string) => boolean,
): Omit<Finding, 'file'> {
  const at = (sign: '<' | '{', message: string): Omit<Finding, 'file'> => ({
    ...(findSign(text, line, column, sign, isValid) ?? {line, column}),
    message: `not valid MDX: ${message}`,
    rule: 'valid-mdx',
  });
  if (reason.includes('to create a comment'))
    return at('<', 'an HTML comment: write it as {/* ... */}');
  if (reason.includes('to create a link'))
    return at('<', 'an address between < and >: write [text](https://...)');
  if (/import\/exports/.test(reason))
    return {
      ...(startOfModule(text, line) ?? {line, column}),
      message:
        'not valid MDX: a line that begins with import or export: begin the sentence with another word',
      rule: 'valid-mdx',
    };
  if (/expression|brace/.test(reason)) {
    const fault = at('{', 'a brace begins code: write \\{ to show one');
    const rest = text.split(/\r\n?|\n/)[fault.line - 1]?.slice(fault.column - 1) ?? '';
    const [, anchor] = /^\{#([\w-]+)\}\s*$/.exec(rest) ?? [];
    return anchor === undefined
      ? fault
      : {...fault, message: `not valid MDX: write the anchor of a heading as {/* #${anchor} */}`};
  }
  if (/closing tag|closing slash/.test(reason)) {
    const [, from, start] = /\((\d+):(\d+)-/.exec(reason) ?? [];
    const named = from === undefined ? undefined : {line: Number(from), column: Number(start)};
    const found = {...at('<', ''), ...named};
    const tag = text.split(/\r\n?|\n/)[found.line - 1]?.slice(found.column - 1) ?? '';
    const words = /^<\/?br\b/i.test(tag)
      ? '<br> has no partner: for a new paragraph leave an empty line'
      : 'a tag without its partner: delete it, or write \\< to show the sign';
    return {...found, message: found.message + words};
  }
  return at('<', 'a less-than sign begins a tag: write \\< to show one');
}

/** Where the paragraph began that the parser took for code until it gave up in a line. */
function startOfModule(text: string, line: number): {line: number; column: number} | undefined {
  const lines = text.split(/\r\n?|\n/).slice(0, line);
  const first = lines.findLastIndex((each) => /^(?:import|export)\b/.test(each));
  return first < 0 ? undefined : {line: first + 1, column: 1};
}

/** How many delimiters of a paragraph are tried, and how long it may be: for each, the text before it is parsed. */
const MAX_TRIES = 20;
const MAX_LENGTH = 10_000;

/** Finds the delimiter before a place of which the parser complains: the last one before which the paragraph is valid. */
function findSign(
  text: string,
  line: number,
  column: number,
  sign: '<' | '{',
  isValid: (part: string) => boolean,
): {line: number; column: number} | undefined {
  const lines = text.split(/\r\n?|\n/);
  if (lines[line - 1]?.[column - 2] === sign) return {line, column: column - 1};
  if (lines[line - 1]?.[column - 1] === sign) return {line, column};
  // A brace at the beginning of a line may be closed several paragraphs later.
  const {opening, yaml, closing} = splitPage(text);
  const body = (opening + yaml + closing).split(/\r\n?|\n/).length - 1;
  for (const isFirst of [isBlank, (each: string) => /^[\s>]*\{/.test(each)]) {
    const first = lines.findLastIndex(
      (each, index) => index >= body && index < line - 1 && isFirst(each),
    );
    if (first < 0 && isFirst !== isBlank) continue;
    const start = Math.max(body, isFirst === isBlank ? first + 1 : first);
    const part = lines.slice(start, line).join('\n');
    if (part.length > MAX_LENGTH || isValid(part)) continue;
    const signs = [...part.matchAll(sign === '{' ? /(?<!\\)\{/g : /(?<!\\)</g)];
    const tried = signs.slice(-MAX_TRIES);
    const found =
      tried.findLast(({index}) => isValid(part.slice(0, index))) ??
      // Something else before it is at fault too.
      (isFirst === isBlank ? tried.at(-1) : undefined);
    if (!found) continue;
    const before = part.slice(0, found.index).split('\n');
    return {line: start + before.length, column: (before.at(-1)?.length ?? 0) + 1};
  }
  return undefined;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
