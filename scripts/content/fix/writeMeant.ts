import type {Scalar} from 'yaml';
import {escapeRegExp} from '../../../src/knowledge/escapeRegExp.ts';
import {offsetOf, type Edit} from './edit.ts';
import type {Fixer} from './fixer.ts';
import {keyAt, scalarAt, yamlIn} from './yamlNodes.ts';

/** Writes the one value that can be meant; text that YAML reads as something else, in quotes. */
export const writeValue: Fixer = (text, {file, path = [], meant, message}) => {
  const part = yamlIn(file, text);
  const node = scalarAt(part, path);
  if (!node) return [];
  if (meant !== undefined) return replace(node, part.start, meant);
  const source = part.yaml.slice(node.range?.[0], node.range?.[1]);
  return message.endsWith(': put it in quotes') && /^[^'"\\]+$/.test(source)
    ? replace(node, part.start, `"${source}"`)
    : [];
};

/** Writes the one key that can be meant. */
export const writeKey: Fixer = (text, {file, path = [], meant}) => {
  const part = yamlIn(file, text);
  const key = keyAt(part, path);
  return key && meant !== undefined ? replace(key, part.start, meant) : [];
};

/** Writes the one address that can be meant: as a key or value of YAML, or in a link. */
export const writeAddress: Fixer = (text, finding) => {
  const {path, line, column, missing, meant} = finding;
  if (path) return path.at(-1) === missing ? writeKey(text, finding) : writeValue(text, finding);
  if (missing === undefined || meant === undefined) return [];
  const link = text.slice(offsetOf(text, line, column));
  const address = new RegExp(`(?<=\\]\\(<?|\\]:\\s*<?)${escapeRegExp(missing)}(?=[)>?#\\s]|$)`);
  const found = address.exec(link);
  if (!found) return [];
  const start = text.length - link.length + found.index;
  return [{start, end: start + missing.length, text: meant}];
};

function replace({range}: Scalar, start: number, text: string): Edit[] {
  return range ? [{start: start + range[0], end: start + range[1], text}] : [];
}
