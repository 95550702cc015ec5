import {isNode, type Document} from 'yaml';
import {readPlainYaml} from './plainYaml.ts';
import type {Finding} from './problem.ts';
import {parseStrictly} from './yamlDocument.ts';
import {yamlFault} from './yamlFault.ts';

/** The YAML block at the head of a page, and where each of its values is. */
export interface FrontMatter {
  /** What the YAML says; an empty object for an empty block. */
  readonly data: unknown;
  /**
   * Line and column of the value at a path, counted from 1 in the whole file. If there is no such value, those of the
   * deepest value around it.
   */
  readonly positionOf: (path: readonly PropertyKey[]) => {line: number; column: number};
}

/** Why YAML cannot be read, and where. */
type FrontMatterFault = Omit<Finding, 'file'>;

/** A page cut at the fences of its front matter. The parts, joined, are the page. */
export interface PageParts {
  /** The line that opens the front matter; empty if the page has none. */
  readonly opening: string;
  /** With its last line break. */
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/** Cuts a page where its front matter begins and ends, without parsing it. */
export function splitPage(text: string): PageParts {
  const fenced = /^(\uFEFF?---[ \t]*\r?\n)((?:[^]*?\n)??)(---[ \t]*(?:\r?\n|$))/.exec(text);
  const [head = '', opening = '', yaml = '', closing = ''] = fenced ?? [];
  return {opening, yaml, closing, body: text.slice(head.length)};
}

/** Returns the YAML of a page without its last line break; undefined if the page has no front matter. */
export function frontMatterOf(text: string): string | undefined {
  const {opening, yaml} = splitPage(text);
  return opening === '' ? undefined : yaml.replace(/\r?\n$/, '');
}

/**
 * Reads the YAML between the fences of a page.
 *
 * @param yaml the text without the fences
 * @param firstLine the line of the file where `yaml` begins, counted from 1
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter | FrontMatterFault {
  const data = readPlainYaml(yaml);
  if (!data) return parseFrontMatter(yaml, firstLine);
  let parsed: FrontMatter | FrontMatterFault | undefined;
  return {
    data,
    positionOf: (path) => {
      parsed ??= parseFrontMatter(yaml, firstLine);
      return 'message' in parsed ? parsed : parsed.positionOf(path);
    },
  };
}

function parseFrontMatter(yaml: string, firstLine: number): FrontMatter | FrontMatterFault {
  const {document, lines} = parseStrictly(yaml);
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {line: line + firstLine - 1, column: col};
  };
  const error = document.errors[0];
  if (error) {
    const {offset, message} = yamlFault(document, yaml, error);
    return {...place(offset), message, rule: 'valid-yaml'};
  }
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch {
    // An alias without an anchor, or anchors that expand without end.
    return {
      line: firstLine,
      column: 1,
      message:
        'not valid YAML: a text that begins with * refers to another value: put it in quotes',
      rule: 'valid-yaml',
    };
  }
  return {
    data,
    positionOf: (path) => place(offsetOf(document, path)),
  };
}

/** Returns the offset of the deepest node on the path that exists: a missing key is reported at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return node.range[0];
    }
  }
  return 0;
}
