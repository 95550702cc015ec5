import {existsSync, readFileSync} from 'node:fs';
import type * as z from 'zod';
import {checkTags} from '../../src/knowledge/checks.ts';
import {readFrontMatter, type FrontMatter} from '../../src/knowledge/frontMatter.ts';
import {validate} from '../../src/knowledge/issues.ts';
import {lettersOf} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {didYouMean, type Finding} from '../../src/knowledge/problem.ts';
import {authorsFile, tagsFile} from '../../src/knowledge/schema.ts';
import {
  languagesFile,
  phrasesFile,
  searchWordsFile,
  vocabularyFile,
} from '../../src/knowledge/yamlFiles.ts';
import {imitatingHostsInYaml, projectHosts} from './imitatingHosts.ts';
import {ledAwayByLanguages, ledAwayByPhrases, ledAwayBySearch, type YamlFault} from './ledAway.ts';
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
  const unknownAddresses = (words: object, path: readonly string[] = []): YamlFault[] =>
    Object.keys(words)
      .filter((address) => !isKnown(address))
      .map((address) => ({
        path: [...path, address],
        ...unknownAddress(address, addresses, places),
      }));
  return [
    ...readYaml('docs/search.yml', searchWordsFile, (search) => [
      ...unknownAddresses(search.words, ['words']),
      ...ledAwayBySearch(knowledge, search),
    ]),
    ...readYaml('docs/phrases.yml', phrasesFile, (words) => [
      ...unknownAddresses(words),
      ...ledAwayByPhrases(knowledge, words),
    ]),
    ...readYaml('docs/languages.yml', languagesFile, (languages) =>
      ledAwayByLanguages(knowledge, languages),
    ),
    ...readYaml('blog/authors.yml', authorsFile, (authors, yaml) => [
      ...imitatingHostsInYaml('blog/authors.yml', yaml, projectHosts(knowledge)).map(
        ({path = [], ...fault}) => ({
          ...fault,
          path,
        }),
      ),
      ...namesakes(authors),
      ...Object.entries(authors).flatMap(([author, {url = '/'}]) =>
        url.startsWith('/') && !places.has(url)
          ? [
              {
                path: [author, 'url'],
                ...unknownAddress(url, places.pages, places),
              },
            ]
          : [],
      ),
    ]),
    ...readYaml('blog/tags.yml', tagsFile, (entries) => {
      const faults: YamlFault[] = [];
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

/** What is wrong with an address of the site that no page has. */
function unknownAddress(
  address: string,
  known: readonly string[],
  {movedTo}: Places,
): Omit<YamlFault, 'path'> {
  const meant = movedTo(address);
  return {
    message:
      meant === undefined
        ? `no page has the address ${address}.${didYouMean(address, known)} Correct it, or delete the line`
        : `${address} is a former address of ${meant}: write that`,
    rule: 'known-page',
    missing: address,
    meant,
  };
}

/** Authors whose names read or look like those of others before them. */
function namesakes(authors: Readonly<Record<string, {readonly name: string}>>): YamlFault[] {
  const named = Object.entries(authors).map(([owner, {name}]) => ({owner, name}));
  return named.flatMap(({owner, name}, index) => {
    const alike = named
      .slice(0, index)
      .find((other) => lettersOf(name).some((each) => lettersOf(other.name).includes(each)));
    return alike
      ? [
          {
            path: [owner, 'name'],
            message: `the name "${name}" is that of the author "${alike.owner}" already: add what tells the two apart`,
            rule: 'unique-name' as const,
          },
        ]
      : [];
  });
}

const yamlReader =
  (isClosed: (file: string) => boolean) =>
  <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    check: (data: z.infer<Schema>, yaml: FrontMatter) => readonly YamlFault[],
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
