import {
  isCollection,
  isPair,
  isScalar,
  parseDocument,
  stringify,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';

/** The longest text that a message repeats, in characters. */
const MAX_SHOWN = 200;

/** The longest text that is put in quotes: to try it is to parse it twice. */
const MAX_QUOTED = 2000;

/** Says why YAML cannot be read, and what to do. */
export function yamlFault(yaml: string, {code, message, pos}: YAMLError): string {
  const [from] = pos;
  const line = yaml.slice(0, from).split('\n').length - 1;
  const quoted = quoteText(yaml, line);
  if (quoted)
    return `not valid YAML: put the text in quotes${quoted.text.length > MAX_SHOWN ? '' : `: ${quoted.text}`}`;
  return `not valid YAML: ${wordsFor(code, message, yaml.slice(from))}`;
}

/** Where a fault begins: a bracket or quote that is not closed is found where it is opened, not where the parser gave up. */
export function faultOffset(document: Document, yaml: string, {code, pos}: YAMLError): number {
  let opened: number | undefined;
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT')
    visit(document, {
      Value: (_, node) => {
        const isDelimited = isCollection(node) ? node.flow : /^QUOTE/.test(node.type ?? '');
        const [start = 0, end] = node.range ?? [];
        const source = yaml.slice(start, end);
        const isOpen = source.length < 2 || CLOSERS.get(source.charAt(0)) !== source.at(-1);
        if (isDelimited && isOpen) opened = start;
      },
    });
  return opened ?? pos[0];
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
]);

function wordsFor(code: YAMLError['code'], message: string, source: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `the key "${/^[^\s:]*/.exec(source)?.[0]}" is there twice: keep one`;
    case 'TAB_AS_INDENT':
      return 'a tab begins the line: indent it with spaces';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'a bracket or brace is not closed: close it'
        : 'the line is not indented like the others of its list or map: indent them alike';
    case 'MISSING_CHAR':
      return message.includes('between')
        ? 'a comma is missing between two values: add it'
        : 'a quote, bracket or brace is not closed: close it';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a colon and a space within a text: put the text in quotes';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'no key before the text: write "key: text", or indent the line to continue the one above';
    case 'BAD_SCALAR_START':
      return 'a text that begins with such a sign: put it in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes begins an escape: put the text in single quotes';
    case 'MULTIPLE_DOCS':
      return 'a line of three hyphens within it: delete the line';
    default:
      return 'a sign that has no meaning here: put the text in quotes, or delete the sign';
  }
}

/** A part of a line, and what to write there. */
interface Replacement {
  /** In UTF-16 code units from the beginning of the YAML. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts the text of a line such as `title: A: B` or `- *a` in quotes, if YAML can read the line only so.
 *
 * @param line counted from 0
 * @returns undefined where quotes would not help, or where the text might be more than text
 */
export function quoteText(yaml: string, line: number): Replacement | undefined {
  const lines = yaml.split('\n');
  const content = (lines[line] ?? '').replace(/\r$/, '');
  const [, head = '', value = ''] =
    /^([ ]*(?:- +)?(?:[A-Za-z_][\w-]*: +|(?<=- +)))(\S.*?)\s*$/.exec(content) ?? [];
  // What may be a list, a map, a text over several lines or a comment is left alone.
  if (
    value === '' ||
    value.length > MAX_QUOTED ||
    /^[[{|>#]| #|^(["'])(?!.*\1)./.test(value) ||
    isRead(head + value)
  )
    return undefined;
  const text = stringify(value, {lineWidth: 0, singleQuote: !value.includes("'")}).trimEnd();
  const quoted = /^["']/.test(text) ? text : JSON.stringify(value);
  if (!isRead(head + quoted)) return undefined;
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + head.length;
  return {start, end: start + value.length, text: quoted};
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
