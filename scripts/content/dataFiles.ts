import {existsSync, readFileSync} from 'node:fs';
import type * as z from 'zod';
import {checkTags} from '../../src/knowledge/checks.ts';
import {readFrontMatter, type FrontMatter} from '../../src/knowledge/frontMatter.ts';
import {validate} from '../../src/knowledge/issues.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {didYouMean, type Finding} from '../../src/knowledge/problem.ts';
import {authorsFile, tagsFile} from '../../src/knowledge/schema.ts';
import {
  languagesFile,
  phrasesFile,
  searchWordsFile,
  vocabularyFile,
} from '../../src/knowledge/yamlFiles.ts';
import {imitatingHostsInYaml} from './imitatingHosts.ts';
import type {Places} from './places.ts';

/**
 * Finds what is wrong with the YAML files that the model does not read: the words for the search and for the generator, the
 * authors and tags of articles.
 */
export function dataFileProblems(
  knowledge: KnowledgeBase,
  places: Places,
  isClosed: (file: string) => boolean = () => false,
): Finding[] {
  const tags = knowledge.tags.map(({slug}) => slug);
  const addresses = [...places.pages, ...knowledge.glossary.map(({permalink}) => permalink)];
  const isKnown = (address: string) => addresses.includes(address) || places.mayHave(address);
  const readYaml = yamlReader(isClosed);
  const unknownAddresses = (words: object, path: readonly string[] = []): Fault[] =>
    Object.keys(words)
      .filter((address) => !isKnown(address))
      .map((address) => ({
        path: [...path, address],
        message: `no page has the address ${address}.${didYouMean(address, addresses)} Correct it, or delete the line`,
        rule: 'known-page',
      }));
  return [
    ...readYaml('docs/search.yml', searchWordsFile, ({words}) =>
      unknownAddresses(words, ['words']),
    ),
    ...readYaml('docs/phrases.yml', phrasesFile, (words) => unknownAddresses(words)),
    ...readYaml('docs/languages.yml', languagesFile, () => []),
    ...readYaml('blog/authors.yml', authorsFile, (authors, yaml) => [
      ...imitatingHostsInYaml('blog/authors.yml', yaml).map(({path = [], ...fault}) => ({
        ...fault,
        path,
      })),
      ...Object.entries(authors).flatMap(([author, {url = '/'}]) =>
        url.startsWith('/') && !places.has(url)
          ? [
              {
                path: [author, 'url'],
                message: `no page has the address ${url}.${didYouMean(url, places.pages)} Correct it, or delete the line`,
                rule: 'known-page' as const,
              },
            ]
          : [],
      ),
    ]),
    ...readYaml('blog/tags.yml', tagsFile, (entries) => {
      const faults: Fault[] = [];
      checkTags('/blog/tags', entries, (path, rule, message) => faults.push({path, rule, message}));
      return faults;
    }),
    ...readYaml('docs/vocabulary.yml', vocabularyFile, (vocabulary) =>
      Object.keys(vocabulary)
        .filter((tag) => !tags.includes(tag) && !places.mayHave(`/tags/${tag}`))
        .map((tag) => ({
          path: [tag],
          message: `unknown tag "${tag}".${didYouMean(tag, tags)} Tags are listed in docs/tags.yml`,
          rule: 'known-tag',
        })),
    ),
  ];
}

type Fault = Pick<Finding, 'message' | 'rule'> & {readonly path: readonly PropertyKey[]};

const yamlReader =
  (isClosed: (file: string) => boolean) =>
  <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    check: (data: z.infer<Schema>, yaml: FrontMatter) => readonly Fault[],
  ): Finding[] => {
    if (!existsSync(file) || isClosed(file)) return [];
    const yaml = readFrontMatter(readFileSync(file, 'utf8'), 1);
    if ('message' in yaml) return [{file, ...yaml}];
    const result = validate(schema, file, yaml);
    if ('problems' in result) return [...result.problems];
    return check(result.data, yaml).map((fault) => ({
      file,
      ...yaml.positionOf(fault.path),
      ...fault,
    }));
  };
