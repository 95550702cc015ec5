import {isPair, isScalar, parseDocument, stringify} from 'yaml';

/** What makes a line of YAML one that can be read. */
export interface Repair {
  /** In UTF-16 code units from the beginning of the YAML. */
  readonly start: number;
  readonly end: number;
  /** What to write there. */
  readonly text: string;
  /** What to do, for a contributor. */
  readonly what: string;
}

/** What is said of a text that YAML reads only in quotes. */
export const QUOTE = 'put the text in quotes';

/** The longest text that is put in quotes: to try it is to parse it twice. */
const MAX_QUOTED = 2000;

/** The longest YAML that is parsed again to try a repair. */
const MAX_TRIED = 20_000;

/**
 * Finds the one repair after which YAML can be read, at least beyond a line: quotes around a whole text, a space after a
 * colon, the indentation of the line above, a brace that was forgotten.
 *
 * @param line counted from 0
 * @returns undefined where nothing of this helps, or where the text might be more than text
 */
export function repairOf(yaml: string, line: number): Repair | undefined {
  const lines = yaml.split('\n');
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const at = (from: number, to: number, text: string, what: string): Repair => ({
    start: start + from,
    end: start + to,
    text,
    what,
  });
  const content = (lines[line] ?? '').replace(/\r$/, '');
  const quoted = quoteText(lines, line);
  if (quoted) return at(quoted.from, quoted.to, quoted.text, QUOTE);
  if (yaml.length > MAX_TRIED) return undefined;
  return [...spaced(content), ...indented(lines, line), ...braced(content)]
    .map(({from, to = from, text, what}) => at(from, to, text, what))
    .find((repair) =>
      isReadBeyond(yaml.slice(0, repair.start) + repair.text + yaml.slice(repair.end), line),
    );
}

/** Whether a line holds more than a comment. */
export function isContent(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

/** A part of a line, and what to write there. */
interface Candidate {
  readonly from: number;
  /** Without it, nothing is replaced. */
  readonly to?: number;
  readonly text: string;
  readonly what: string;
}

/** `title:Example` */
function spaced(line: string): readonly Candidate[] {
  const [head] = /^ *(?:- +)?[A-Za-z_][\w-]*:(?=[^\s/])/.exec(line) ?? [];
  return head === undefined
    ? []
    : [{from: head.length, text: ' ', what: 'write a space after the colon'}];
}

/** A key or an entry that begins further to the right or left than the one above. */
function indented(lines: readonly string[], line: number): readonly Candidate[] {
  const content = lines[line] ?? '';
  if (!isEntry(content)) return [];
  const above = lines.slice(0, line).findLast(isContent) ?? '';
  const own = columnOf(content);
  return [...new Set([0, columnOf(above), keyColumn(above)])]
    .filter((column) => column !== own)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .map((column) => ({
      from: 0,
      to: own,
      text: ' '.repeat(column),
      what:
        column === 0
          ? 'this line is indented: remove the spaces before it'
          : `this line is indented ${own > column ? 'more' : 'less'} than the one above: give both the same spaces`,
    }));
}

/** `- type: similar-to, target: Example}` */
function braced(line: string): readonly Candidate[] {
  const [, head = '', key] = /^( *- +)([A-Za-z_][\w-]*): [^{}]*\}\s*$/.exec(line) ?? [];
  return key === undefined
    ? []
    : [{from: head.length, text: '{', what: `a brace is missing before ${key}: write {${key}`}];
}

/** Whether a line begins with a key or the mark of an entry. */
function isEntry(line: string): boolean {
  return /^ *(?:- |[A-Za-z_][\w-]*:(?:\s|$))/.test(line);
}

function columnOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Where the key of a line begins, after the mark of its entry. */
function keyColumn(line: string): number {
  return /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
}

function isReadBeyond(yaml: string, line: number): boolean {
  const {errors} = parseDocument(yaml, {prettyErrors: false, logLevel: 'silent'});
  return errors.every(({pos}) => yaml.slice(0, pos[0]).split('\n').length - 1 > line);
}

/** Puts the text of a line such as `title: A: B` or `- *a` in quotes, with the lines that continue it, if YAML can read it only so. */
function quoteText(
  lines: readonly string[],
  line: number,
): {from: number; to: number; text: string} | undefined {
  const content = (lines[line] ?? '').replace(/\r$/, '');
  const [, head = '', first = ''] =
    /^([ ]*(?:- +)?(?:[A-Za-z_][\w-]*: +|(?<=- +)))(\S.*?)\s*$/.exec(content) ?? [];
  const column = /: +$/.test(head) ? keyColumn(head) : columnOf(head);
  const end = lines.findIndex(
    (each, index) => index > line && (each.trim() === '' || columnOf(each) <= column),
  );
  // After an empty line, the text may go on.
  const next = end < 0 ? '' : (lines.slice(end).find((each) => each.trim() !== '') ?? '');
  const more = lines.slice(line + 1, end < 0 ? lines.length : end);
  const value = [first, ...more.map((each) => each.trim())].join(' ');
  // What may be a list, a map, a text over several paragraphs or a comment is left alone.
  if (
    first === '' ||
    columnOf(next) > column ||
    value.length > MAX_QUOTED ||
    /^[[{|>#]| #|^(["'])(?!.*\1)./.test(value) ||
    more.some((each) => isEntry(each) || !isContent(each)) ||
    isUnbalanced(value) ||
    isRead(head + value)
  )
    return undefined;
  const text = stringify(value, {lineWidth: 0, singleQuote: !value.includes("'")}).trimEnd();
  const quoted = /^["']/.test(text) ? text : JSON.stringify(value);
  if (!isRead(head + quoted)) return undefined;
  const whole = [content, ...more].join('\n').replace(/\s+$/, '');
  return {
    from: head.length,
    to: whole.length + (more.length > 0 && lines[line]?.endsWith('\r') ? 1 : 0),
    text: quoted,
  };
}

/** Whether a text ends a brace or bracket that it has not begun: the rest of a map or list whose beginning was forgotten. */
function isUnbalanced(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return /[}\]]$/.test(text) && count(/[{[]/g) < count(/[}\]]/g);
}

/** Whether YAML reads a line as one value, in a list, by a key, or in a list and by a key. */
function isRead(line: string): boolean {
  const document = parseDocument(line.trim(), {prettyErrors: false, logLevel: 'silent'});
  if (document.errors.length > 0) return false;
  let node: unknown = document.contents;
  while (
    node !== null &&
    typeof node === 'object' &&
    'items' in node &&
    Array.isArray(node.items)
  ) {
    if (node.items.length !== 1) return false;
    const [item] = node.items as unknown[];
    node = isPair(item) ? item.value : item;
  }
  return isScalar(node);
}
