import {quoteText} from '../../../src/knowledge/yamlFault.ts';
import type {Fixer} from './fixer.ts';
import {scalarAt, yamlIn} from './yamlNodes.ts';
import {placeOf} from './edit.ts';

/** Puts a text in quotes that YAML cannot read without. */
export const quoteYaml: Fixer = (text, {file, line}) => {
  const {yaml, start} = yamlIn(file, text);
  const first = placeOf(text, start).line;
  const quoted = quoteText(yaml, line - first);
  return quoted ? [{...quoted, start: start + quoted.start, end: start + quoted.end}] : [];
};

/** Puts an address in quotes. */
export const quoteAddress: Fixer = (text, {file, path = []}) => {
  const part = yamlIn(file, text);
  const [from, to] = scalarAt(part, path)?.range ?? [0, 0];
  const source = part.yaml.slice(from, to);
  return /^[^'"\\]+$/.test(source)
    ? [{start: part.start + from, end: part.start + to, text: `"${source}"`}]
    : [];
};
