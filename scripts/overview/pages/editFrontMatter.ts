import {isDeepStrictEqual} from 'node:util';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {mergeFrontMatter} from '../merge/mergeFrontMatter.ts';
import {partsOf} from '../merge/mergePage.ts';
import {writeYaml, type YamlData} from './writeYaml.ts';

/**
 * Sets keys in the front matter of a page. Everything else stays byte for byte, including comments and the order of keys.
 *
 * @returns undefined if the YAML is written in a form that cannot be edited in place
 */
export function editFrontMatter(text: string, keys: YamlData): string | undefined {
  const {opening, yaml, closing, body} = partsOf(text);
  const before = valuesOf(text);
  const current = Object.fromEntries(
    Object.keys(keys).flatMap((key) => (key in before ? [[key, before[key]]] : [])),
  );
  // Setting keys is a merge in which the article changes their values from the current ones to the new ones.
  const edited = mergeFrontMatter(
    {base: writeYaml(current), fresh: writeYaml({...current, ...keys}), disk: yaml},
    () => 'page',
    () => 1,
  );
  const result = opening + edited + closing + body;
  const after = valuesOf(result);
  return isDeepStrictEqual(after, {...before, ...keys}) ? result : undefined;
}

function valuesOf(text: string): Record<string, YamlData[string]> {
  const yaml = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'data' in yaml && typeof yaml.data === 'object' ? {...yaml.data} : {};
}
