import {isScalar} from 'yaml';
import type {Fixer} from './fixer.ts';
import {listAround, yamlIn} from './yamlNodes.ts';

/** Removes a word or name from a list, with its comma or its line. A line with a comment is left to a person. */
export const removeItem: Fixer = (text, {file, path = []}) => {
  const part = yamlIn(file, text);
  const {yaml, start} = part;
  const list = listAround(part, path);
  const index = Number(path.at(-1));
  const [before, item, after] = [index - 1, index, index + 1].map((each) => list?.items[each]);
  if (!list || !isScalar(item) || !item.range) return [];
  const [from, to] = item.range;
  let [cut, end] = [from, to];
  if (!list.flow) {
    cut = yaml.lastIndexOf('\n', from) + 1;
    end = yaml.indexOf('\n', to) + 1;
    if (list.items.length === 1 || end === 0) return [];
    if (!/^\s*- +$/.test(yaml.slice(cut, from)) || yaml.slice(to, end).trim() !== '') return [];
  } else if (isScalar(before)) {
    cut = before.range?.[1] ?? from;
  } else if (isScalar(after)) {
    end = after.range?.[0] ?? to;
  } else if (list.items.length > 1) {
    return [];
  }
  return yaml.slice(cut, from).includes('#') || yaml.slice(to, end).includes('#')
    ? []
    : [{start: start + cut, end: start + end, text: ''}];
};
