import {existsSync, readFileSync} from 'node:fs';
import type * as z from 'zod';
import {readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {toProblems} from '../../src/knowledge/issues.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {didYouMean, type Problem} from '../../src/knowledge/problem.ts';
import {searchWordsFile, vocabularyFile} from '../../src/knowledge/yamlFiles.ts';
import type {Places} from './places.ts';

/** Finds what is wrong with the YAML files that the model does not read: the words for the search and for the generator. */
export function dataFileProblems(knowledge: KnowledgeBase, places: Places): Problem[] {
  const tags = knowledge.tags.map(({slug}) => slug);
  const terms = knowledge.glossary.map(({permalink}) => permalink);
  return [
    ...readYaml('docs/search.yml', searchWordsFile, ['synonyms', 'words'], ({words}) =>
      Object.keys(words).map((address) => ({
        path: ['words', address],
        message:
          places.pages.includes(address) || terms.includes(address)
            ? undefined
            : `no page has the address ${address}.${didYouMean(address, places.pages)}`,
      })),
    ),
    ...readYaml('docs/vocabulary.yml', vocabularyFile, ['group', 'words'], (vocabulary) =>
      Object.keys(vocabulary).map((tag) => ({
        path: [tag],
        message: tags.includes(tag)
          ? undefined
          : `unknown tag "${tag}".${didYouMean(tag, tags)} Tags are listed in docs/tags.yml`,
      })),
    ),
  ];
}

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string | undefined;
}

function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  keys: readonly string[],
  check: (data: z.infer<Schema>) => readonly Finding[],
): Problem[] {
  if (!existsSync(file)) return [];
  const yaml = readFrontMatter(readFileSync(file, 'utf8'), 1);
  if ('message' in yaml) return [{file, ...yaml}];
  const result = schema.safeParse(yaml.data);
  if (!result.success) return toProblems(file, yaml, result.error, keys);
  return check(result.data).flatMap(({path, message}) =>
    message === undefined ? [] : [{file, ...yaml.positionOf(path), message}],
  );
}
