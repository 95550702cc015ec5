import type {Scalar} from 'yaml';
import type {Edit} from './edit.ts';
import type {Fixer} from './fixer.ts';
import {keyAt, scalarAt, yamlIn} from './yamlNodes.ts';

/** Writes the one value that can be meant; text that YAML reads as something else, in quotes. */
export const writeValue: Fixer = (text, {file, path = [], meant, message}) => {
  const part = yamlIn(file, text);
  const node = scalarAt(part, path);
  if (!node) return [];
  if (meant !== undefined) return [replace(node, part.start, meant)];
  const source = part.yaml.slice(node.range?.[0], node.range?.[1]);
  return message.endsWith(': put it in quotes') && /^[^'"\\]+$/.test(source)
    ? [replace(node, part.start, `"${source}"`)]
    : [];
};

/** Writes the one key that can be meant. */
export const writeKey: Fixer = (text, {file, path = [], meant}) => {
  const part = yamlIn(file, text);
  const key = keyAt(part, path);
  return key && meant !== undefined ? [replace(key, part.start, meant)] : [];
};

function replace({range}: Scalar, start: number, text: string): Edit {
  const [from, to] = range ?? [0, 0];
  return {start: start + from, end: start + to, text};
}
