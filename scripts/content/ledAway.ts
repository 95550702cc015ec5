import type * as z from 'zod';
import {isCommonWord} from '../../src/knowledge/commonWords.ts';
import {lettersOf, withoutSuffix} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {oncePer} from '../../src/knowledge/oncePer.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {languagesFile, phrasesFile, searchWordsFile} from '../../src/knowledge/yamlFiles.ts';

/*
 * Whoever types the name of a project looks for that project: no words for the search may lead from one to another. Many
 * names are words as well, such as Render, so that they may stand beside words.
 */

/** What is wrong with a value of a YAML file. */
export type YamlFault = Pick<Finding, 'message' | 'rule' | 'missing' | 'meant'> & {
  readonly path: readonly PropertyKey[];
};

/** Finds words of `docs/search.yml` that lead from one project to another. */
export function ledAwayBySearch(
  knowledge: KnowledgeBase,
  {synonyms, words}: z.infer<typeof searchWordsFile>,
): YamlFault[] {
  return [
    ...synonyms.flatMap((group, index) => {
      const [owner, other] = new Set(group.flatMap((word) => called(knowledge, word) ?? []));
      const place = group.findIndex((word) => called(knowledge, word) === other);
      return owner && other
        ? [faultOf(['synonyms', index, place], group[place] ?? '', other, owner.title)]
        : [];
    }),
    ...ledAwayByPhrases(knowledge, words, ['words']),
  ];
}

/** The same of phrases by the address of the page that they lead to, as `docs/phrases.yml` has them. */
export function ledAwayByPhrases(
  knowledge: KnowledgeBase,
  phrasesOf: z.infer<typeof phrasesFile>,
  path: readonly string[] = [],
): YamlFault[] {
  return Object.entries(phrasesOf).flatMap(([address, phrases]) => {
    const target = knowledge.projects.find(({permalink}) => permalink === address);
    // That a project has no such address, or two have one name, others report.
    if (target === undefined && address.startsWith('/projects/')) return [];
    return phrases.flatMap((phrase, index) => {
      const owner = called(knowledge, phrase);
      return owner === undefined || owner === target || (target && hasName(target, phrase))
        ? []
        : [faultOf([...path, address, index], phrase, owner, address)];
    });
  });
}

/** The same of `docs/languages.yml`, where an English word or phrase stands for others. */
export function ledAwayByLanguages(
  knowledge: KnowledgeBase,
  languages: z.infer<typeof languagesFile>,
): YamlFault[] {
  return Object.entries(languages).flatMap(([code, entries]) =>
    Object.entries(entries).flatMap(([english, words]) =>
      words.flatMap((word, index) => {
        const [owner, other] = [called(knowledge, word), called(knowledge, english)];
        return owner && other && owner !== other
          ? [faultOf([code, english, index], word, owner, other.title)]
          : [];
      }),
    ),
  );
}

/** The project that readers call so: by its title, with or without what is added to it, or by its title and no more than a wish. */
function called(knowledge: KnowledgeBase, word: string): Project | undefined {
  const rest = lettersOf(withoutWish(word)).map(withoutSuffix);
  const byTitle = [...lettersOf(word), ...rest.filter(({length}) => length >= MIN_WISHED)].map(
    (letters) => titles(knowledge).get(letters),
  );
  return byTitle.find((project) => project !== undefined);
}

/** Shortest name that is looked for beside other words: many shorter ones are words too, such as node and data. */
const MIN_WISHED = 5;

/** What readers type beside the name of what they look for. */
const WISH = new Set(
  'account airdrop com homepage io log login net official org register sign site support url webpage website www xyz'.split(
    ' ',
  ),
);

/** A phrase without words that say nothing of a project: "what is the official site of Example". */
function withoutWish(phrase: string): string {
  return phrase
    .split(/[\s.,:/?!'’-]+/)
    .filter((word) => word !== 's' && !WISH.has(word.toLowerCase()) && !isCommonWord(word))
    .join(' ');
}

function hasName({title, aliases}: Project, word: string): boolean {
  const letters = lettersOf(word);
  return [title, ...aliases].some((name) => lettersOf(name).some((each) => letters.includes(each)));
}

const titles = oncePer(({projects}: KnowledgeBase): ReadonlyMap<string, Project> => {
  const entries = projects.flatMap((project) =>
    lettersOf(project.title).flatMap((letters) =>
      [letters, withoutSuffix(letters)].map((each) => [each, project] as const),
    ),
  );
  return new Map(entries.reverse());
});

function faultOf(
  path: readonly PropertyKey[],
  word: string,
  {title, file}: Project,
  other: string,
): YamlFault {
  return {
    path,
    message: `"${word}" is ${title} in ${file}, and whoever types it would find ${other}: leave it out`,
    rule: 'unique-name',
  };
}
