import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type {Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {parseYaml} from '../knowledge/yamlDocument.ts';
import {faultOf, linkFault, shortened} from './address.ts';
import {findHidden, spelledHidden} from './characters.ts';
import {decoded} from './decoded.ts';
import {showsAnotherHost} from './linkText.ts';
import {mixedMessage, spelledMixed} from './mixedScripts.ts';

/** The largest front matter and the largest YAML file, in characters. */
const MAX_LENGTH = 100_000;

/** The most items of a list or keys of a map. A page is made for some of them, such as other names. */
const MAX_ITEMS = 1000;

/** The longest text, in characters. */
const MAX_TEXT = 2000;

/** The deepest nesting of lists and maps: the parser's time grows with its square. */
const MAX_DEPTH = 20;

/**
 * Finds what makes YAML more than plain values: anchors and what refers to them, tags, directives, keys that are no words;
 * escapes of characters that cannot be seen, addresses that lead astray, and more than anyone would write. Two readers of
 * YAML agree only on plain values.
 *
 * @param firstLine the line of the file in which the YAML begins
 */
export function findYamlFaults(file: string, yaml: string, firstLine = 1): Finding[] {
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
  const {document, lines} = parseYaml(yaml);
  const problem = (offset: number, rule: RuleId, message: string): Finding => {
    const {line, col} = lines.linePos(offset);
    return {file, line: line + firstLine - 1, column: col, message, rule};
  };
  const large = largeCollections(document);
  if (large.length > 0)
    return large.map(({offset, count}) =>
      problem(offset, 'bounded-text', `${count} items, ${MAX_ITEMS} at most: leave some out`),
    );
  // Whoever reads the values reports why they cannot be read.
  if (document.errors.some(({code}) => code !== 'MULTIPLE_DOCS')) return [];
  // Before YAML can be of another version, or its tags mean something else, a line says so.
  if (/^%/m.test(yaml.slice(0, document.contents?.range?.[0]))) {
    return [problem(0, 'plain-yaml', 'a line that begins with %: leave it out')];
  }
  const problems: Finding[] = [];
  visit(document, (_, node) => {
    const fault = nodeFault(node, file, yaml);
    if (fault === undefined) return;
    const place = isPair(node) ? node.key : node;
    problems.push(problem(isNode(place) ? (place.range?.[0] ?? 0) : 0, ...fault));
  });
  return problems;
}

/** Lists and maps of too many items; also of YAML that cannot be read as a whole. */
function largeCollections(document: Document): {offset: number; count: number}[] {
  const found: {offset: number; count: number}[] = [];
  visit(document, {
    Collection: (_, {items, range}) => {
      if (items.length > MAX_ITEMS) found.push({offset: range?.[0] ?? 0, count: items.length});
    },
  });
  return found;
}

/** The rule that is broken, and how. */
type Fault = readonly [RuleId, string] | undefined;

function nodeFault(node: unknown, file: string, yaml: string): Fault {
  if (isAlias(node))
    return ['plain-yaml', `*${node.source} refers to another value: write the value itself`];
  if (isPair(node)) {
    return isNode(node.key) && !isPlainKey(node.key)
      ? ['plain-yaml', 'a key must be a word']
      : undefined;
  }
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor !== undefined)
    return ['plain-yaml', `&${node.anchor} is an anchor: leave it out`];
  if (node.tag !== undefined) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    return ['plain-yaml', `${tag} is a tag of YAML: leave it out`];
  }
  const misled = isMap(node) ? titleFault(node) : undefined;
  if (misled !== undefined) return ['honest-link', misled];
  if (isScalar(node) && cutsText(node, yaml))
    return ['whole-text', 'the text after " #" is lost: put the whole value in quotes'];
  return isScalar(node) && typeof node.value === 'string'
    ? textFault(node.value, file, yaml.slice(node.range?.[0], node.range?.[1]))
    : undefined;
}

/** A source of the glossary is a link with this title, an author one with this name. */
function titleFault(map: YAMLMap): string | undefined {
  const url = map.get('url');
  const shown = ['title', 'name'].map((key) => map.get(key));
  return typeof url === 'string' &&
    shown.some((text) => typeof text === 'string' && showsAnotherHost(text, url))
    ? `the link shows an address and leads to another, ${shortened(url)}: write what is there, or name the page`
    : undefined;
}

/**
 * Whether what YAML takes for a comment may belong to the text before it. After a value that is one word, a number or in
 * quotes, `# ` begins a comment.
 */
function cutsText({type, value, range}: Scalar, yaml: string): boolean {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range) return false;
  COMMENT.lastIndex = range[1];
  const comment = COMMENT.exec(yaml)?.[1];
  return comment !== undefined && (/^\S/.test(comment) || value.includes(' '));
}

/** What follows the sign of a comment in the line of a value. */
const COMMENT = /[ \t]+#([^\n]*)/y;

function textFault(text: string, file: string, source: string): Fault {
  if (text.length > MAX_TEXT) {
    return [
      'bounded-text',
      `${text.length} characters in one value, ${MAX_TEXT} at most: shorten it`,
    ];
  }
  const isAddress = /^https?:/i.test(text);
  const hidden =
    spelledHidden(text, source) ?? (isAddress ? findHidden(decoded(text))[0] : undefined);
  if (hidden)
    return ['no-hidden-character', `the character ${hidden.name}: delete what stands for it`];
  const mixed = spelledMixed(text, source);
  if (mixed) return ['no-hidden-character', mixedMessage(mixed)];
  const fault = isAddress ? linkFault(text, file) : undefined;
  return fault === undefined ? undefined : ['safe-link', faultOf(text, fault)];
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
    key.value !== '<<' &&
    key.value !== '__proto__'
  );
}
