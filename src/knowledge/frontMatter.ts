import {LineCounter, parseDocument, type Document} from 'yaml';
import {readPlainYaml} from './plainYaml.ts';

/** The YAML block at the head of a page, and where each value stands. */
export interface FrontMatter {
  /** What the YAML says; an empty object for an empty block. */
  readonly data: unknown;
  /** Line and column, counted from 1 in the whole file, of the value or, failing that, the key of a path. */
  readonly positionOf: (path: readonly PropertyKey[]) => {line: number; column: number};
}

/** YAML that cannot be read, as the YAML library words it. */
export interface FrontMatterFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Cuts the YAML out of a page without parsing its body; undefined where the page begins with something else. */
export function frontMatterOf(text: string): string | undefined {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
}

/**
 * Reads the YAML between the fences of a page.
 *
 * @param yaml the text without the fences
 * @param firstLine the line of the file in which `yaml` begins, counted from 1
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter | FrontMatterFault {
  const data = readPlainYaml(yaml);
  if (!data) return parseFrontMatter(yaml, firstLine);
  return {
    data,
    positionOf: (path) => {
      const parsed = parseFrontMatter(yaml, firstLine);
      return 'message' in parsed ? parsed : parsed.positionOf(path);
    },
  };
}

function parseFrontMatter(yaml: string, firstLine: number): FrontMatter | FrontMatterFault {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {line: line + firstLine - 1, column: col};
  };
  const error = document.errors[0];
  if (error) {
    return {...place(error.pos[0]), message: error.message};
  }
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch (thrown) {
    // An alias that names no anchor, or anchors that unfold without end.
    return {
      line: firstLine,
      column: 1,
      message: thrown instanceof Error ? thrown.message : String(thrown),
    };
  }
  return {
    data,
    positionOf: (path) => place(offsetOf(document, path)),
  };
}

/** The offset of the deepest node on the path that exists: an absent key is reported at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) {
      return node.range[0];
    }
  }
  return 0;
}

function hasRange(node: unknown): node is {range: [number, number, number]} {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
