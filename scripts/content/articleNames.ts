import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {didYouMean, onlyMeaning, type Finding} from '../../src/knowledge/problem.ts';
import type {RuleId} from '../../src/knowledge/rules.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';

/** The names that an article takes from a file of their own, by the key under which it lists them. */
const LISTS: readonly {
  readonly key: string;
  readonly what: string;
  readonly file: string;
  readonly rule: RuleId;
}[] = [
  {key: 'authors', what: 'author', file: 'blog/authors.yml', rule: 'known-author'},
  {key: 'tags', what: 'tag', file: 'blog/tags.yml', rule: 'known-tag'},
];

/**
 * Finds authors and tags of articles that their files do not list. What is no list of names is reported by the schema.
 *
 * @param read the text of a list; undefined if it must not be read, so that what it lists is not known
 */
export function unknownNames(
  articles: readonly SourceFile[],
  read: (list: string) => string | undefined,
): Finding[] {
  const lists = LISTS.map((list) => ({...list, known: namesIn(read(list.file))}));
  return articles.flatMap(({file, text}) => {
    const yaml = readFrontMatter(frontMatterOf(text) ?? '', 2);
    if ('message' in yaml) return [];
    return lists.flatMap(({key, what, file: source, rule, known}) =>
      wordsAt(yaml.data, key).flatMap((word, index): Finding[] => {
        if (known === undefined || known.includes(word)) return [];
        const path = [key, index];
        return [
          {
            file,
            ...yaml.positionOf(path),
            message: `unknown ${what} "${word}".${didYouMean(word, known)} The ${key} of articles are listed in ${source}`,
            rule,
            path,
            meant: onlyMeaning(word, known),
          },
        ];
      }),
    );
  });
}

/** The keys of a YAML file; undefined if they are not known. */
function namesIn(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const yaml = readFrontMatter(text, 1);
  const isMap = 'data' in yaml && typeof yaml.data === 'object' && !Array.isArray(yaml.data);
  return isMap ? Object.keys(yaml.data ?? {}) : undefined;
}

function wordsAt(data: unknown, key: string): readonly string[] {
  const value: unknown = Object.hasOwn(Object(data), key) ? Object(data)[key] : undefined;
  return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : [];
}
