import {isCollection, visit, type Document, type YAMLError} from 'yaml';
import {isContent, QUOTE, repairOf, type Repair} from './yamlRepair.ts';

/** The longest text that a message repeats, in characters. */
const MAX_SHOWN = 200;

/** Says why YAML cannot be read, where, and what to do. */
export function yamlFault(
  document: Document,
  yaml: string,
  error: YAMLError,
): {offset: number; message: string} {
  const offset = faultOffset(document, yaml, error);
  const at = (found: number, message: string) => ({
    offset: found,
    message: `not valid YAML: ${message}`,
  });
  const repair = linesAround(yaml, error.pos[0])
    .map((line) => repairOf(yaml, line))
    .find((each) => each !== undefined);
  if (repair) return at(repair.what === QUOTE ? offset : repair.start, adviceOf(repair));
  return at(offset, wordsFor(error.code, error.message, yaml.slice(error.pos[0])));
}

function adviceOf({what, text}: Repair): string {
  return what === QUOTE && text.length <= MAX_SHOWN ? `${what}: ${text}` : what;
}

/** The line of a fault, and the next one that is no comment: of two lines that do not go together, the parser names the first. */
function linesAround(yaml: string, offset: number): readonly number[] {
  const line = yaml.slice(0, offset).split('\n').length - 1;
  const next = yaml.split('\n').findIndex((each, index) => index > line && isContent(each));
  return next < 0 ? [line] : [line, next];
}

/** Where a fault begins: a bracket or quote that is not closed is found where it is opened, not where the parser gave up. */
function faultOffset(document: Document, yaml: string, {code, pos}: YAMLError): number {
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
