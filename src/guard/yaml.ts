import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type {Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {spelledHidden} from './characters.ts';

/** The largest front matter and the largest YAML file, in characters. */
const MAX_LENGTH = 100_000;

/** The deepest nesting of lists and maps: the parser's time grows with its square. */
const MAX_DEPTH = 20;

/**
 * Finds what makes YAML more than plain values: anchors and what refers to them, tags, keys that are no words, escapes of characters that cannot be seen, nesting
 * without end. Two readers of YAML agree on plain values alone.
 *
 * @param firstLine the line of the file in which the YAML begins
 */
export function findYamlFaults(file: string, yaml: string, firstLine = 1): Finding[] {
  const lines = new LineCounter();
  const problem = (offset: number, message: string, rule: RuleId = 'plain-yaml'): Finding => {
    const {line, col} = lines.linePos(offset);
    return {file, line: line + firstLine - 1, column: col, message, rule};
  };
  if (yaml.length > MAX_LENGTH) {
    return [
      {
        file,
        line: firstLine,
        column: 1,
        message: `${yaml.length} characters of YAML, ${MAX_LENGTH} at most: shorten it`,
        rule: 'bounded-text',
      },
    ];
  }
  const deep = deepLine(yaml);
  if (deep !== undefined) {
    return [
      {
        file,
        line: firstLine + deep,
        column: 1,
        message: `YAML nested too deeply: at most ${MAX_DEPTH} levels of lists and maps`,
        rule: 'bounded-text',
      },
    ];
  }
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // Whoever reads the values reports why they cannot be read.
  if (document.errors.length > 0) return [];
  const problems: Finding[] = [];
  visit(document, (_, node) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node)) {
      problems.push(
        problem(offset, `*${node.source} refers to another value: write the value itself`),
      );
    } else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
      problems.push(problem(offset, `&${node.anchor} is an anchor: leave it out`));
    } else if ((isScalar(node) || isCollection(node)) && node.tag !== undefined) {
      problems.push(
        problem(
          offset,
          `${node.tag.replace('tag:yaml.org,2002:', '!!')} is a tag of YAML: leave it out`,
        ),
      );
    } else if (isScalar(node) && typeof node.value === 'string') {
      const hidden = spelledHidden(node.value, yaml.slice(offset, node.range?.[1]));
      if (hidden)
        problems.push(
          problem(
            offset,
            `the character ${hidden.name}: delete what stands for it`,
            'no-hidden-character',
          ),
        );
    } else if (isPair(node) && isNode(node.key) && !isPlainKey(node.key)) {
      problems.push(problem(node.key.range?.[0] ?? 0, 'a key must be a word'));
    }
  });
  return problems;
}

/** The first line, from 0, on which lists and maps are nested too deeply. */
function deepLine(yaml: string): number | undefined {
  let brackets = 0;
  const lines = yaml.split(/\r\n?|\n/);
  const found = lines.findIndex((line) => {
    // Each level of a block is at least one space deeper; a list within a list may stand on one line.
    const marks = /^[\s\-?:]*/.exec(line)?.[0] ?? '';
    for (const [sign] of line.matchAll(/[[\]{}]/g)) {
      brackets = Math.max(0, brackets + (sign === '[' || sign === '{' ? 1 : -1));
      if (brackets > MAX_DEPTH) return true;
    }
    return marks.replace(/ {2}/g, ' ').length > MAX_DEPTH * 2;
  });
  return found < 0 ? undefined : found;
}

function isPlainKey(key: unknown): boolean {
  return (
    isScalar(key) &&
    (typeof key.value === 'string' || typeof key.value === 'number') &&
    key.value !== '<<'
  );
}
