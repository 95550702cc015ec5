import {quoteText} from '../../../src/knowledge/yamlFault.ts';
import type {Fixer} from './fixer.ts';
import {yamlIn} from './yamlNodes.ts';
import {placeOf} from './edit.ts';

/** Puts a text in quotes that YAML cannot read without. */
export const quoteYaml: Fixer = (text, {file, line}) => {
  const {yaml, start} = yamlIn(file, text);
  const first = placeOf(text, start).line;
  const quoted = quoteText(yaml, line - first);
  return quoted ? [{...quoted, start: start + quoted.start, end: start + quoted.end}] : [];
};
