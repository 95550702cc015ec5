import {isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap} from 'yaml';
import {oncePer} from './oncePer.ts';

/** YAML as it is written. Nobody may change it: others read the same document. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  /** Tells lines and columns from offsets, counted from 1. */
  readonly lines: LineCounter;
}

/**
 * Parses YAML, once for all who ask for the same text: the guard, the model and the rules read the front matter of each
 * page, and to parse it takes longer than to judge it.
 *
 * A key that is there twice is no error here, because the parser compares each key with all before it.
 *
 * @see {@link parseStrictly}
 */
export function parseYaml(yaml: string): YamlDocument {
  const known = parsed.get(yaml);
  if (known) return known;
  const made = parse(yaml, false);
  for (const text of parsed.keys()) {
    if (keptLength + yaml.length <= MAX_KEPT) break;
    parsed.delete(text);
    keptLength -= text.length;
  }
  parsed.set(yaml, made);
  keptLength += yaml.length;
  return made;
}

/** The same, in which it is an error if a key is there twice. */
export function parseStrictly(yaml: string): YamlDocument {
  const made = parseYaml(yaml);
  return made.document.errors.length > 0 || hasKeyTwice(made.document) ? parse(yaml, true) : made;
}

/** What was parsed, the oldest first, and how long it is. */
const parsed = new Map<string, YamlDocument>();
let keptLength = 0;

/** How much text is remembered, in characters: the front matter of some thousand pages. */
const MAX_KEPT = 2_000_000;

function parse(yaml: string, uniqueKeys: boolean): YamlDocument {
  const lines = new LineCounter();
  const options = {lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys} as const;
  return {document: parseDocument(yaml, options), lines};
}

const hasKeyTwice = oncePer((document: Document): boolean => {
  let isFound = false;
  visit(document, {
    Map: (_, {items}: YAMLMap) => {
      const keys = items.map(({key}) => (isScalar(key) ? key.value : key));
      isFound ||= new Set(keys).size < keys.length;
      return isFound ? visit.BREAK : undefined;
    },
  });
  return isFound;
});
