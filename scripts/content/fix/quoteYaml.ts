import {stringify} from 'yaml';
import {repairOf} from '../../../src/knowledge/yamlRepair.ts';
import type {Fixer} from './fixer.ts';
import {scalarAt, yamlIn} from './yamlNodes.ts';
import {offsetOf, placeOf} from './edit.ts';

/** Makes a line one that YAML can read: quotes, a space after a colon, the indentation of the line above, a brace. */
export const repairYaml: Fixer = (text, {file, line}) => {
  const {yaml, start} = yamlIn(file, text);
  const first = placeOf(text, start).line;
  const repair = repairOf(yaml, line - first);
  return repair ? [{start: start + repair.start, end: start + repair.end, text: repair.text}] : [];
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

/** Puts a text in quotes, with what a # would cut off. What may be a comment is left to a person. */
export const quoteWhole: Fixer = (text, {line, column}) => {
  const start = offsetOf(text, line, column);
  const [value = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return /^[^'"]\S*(?: \S+)* +#\S/.test(value) && !/ #(?:\s|$)/.test(value)
    ? [{start, end: start + value.trimEnd().length, text: inQuotes(value.trimEnd())}]
    : [];
};

function inQuotes(text: string): string {
  return stringify(text, {
    lineWidth: 0,
    singleQuote: !text.includes("'"),
    defaultStringType: text.includes("'") ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE',
  }).trimEnd();
}
