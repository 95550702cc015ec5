import {parse, stringify} from 'yaml';
import {splitPage} from '../../src/knowledge/frontMatter.ts';
import type {Category, KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {nameOf} from './nameOf.ts';
import {escapeRegExp} from '../../src/knowledge/escapeRegExp.ts';

/**
 * Enlarges an atlas with copies of its pages, as full as the originals: facts, relations, events, tags, footnotes and
 * links are there. Each round of copies has categories, names and addresses of its own, and its pages lead to each other
 * as the originals do. The same pages always give the same copies.
 *
 * @param count how many projects there are in the end; no fewer than the atlas has
 */
export function madePages(
  knowledge: KnowledgeBase,
  pages: readonly SourceFile[],
  count: number,
): readonly SourceFile[] {
  const textOf = new Map(pages.map(({file, text}) => [file, text]));
  const made = [...pages];
  for (let first = knowledge.projects.length; first < count; first += knowledge.projects.length) {
    const round = roundOf(knowledge, first, count);
    for (const page of [...knowledge.categories, ...knowledge.projects]) {
      const file = round.fileOf(page);
      if (file !== undefined)
        made.push({file, text: copyOf(textOf.get(page.file) ?? '', page, round)});
    }
  }
  return made;
}

/** How the names, addresses and files of the originals read in one round of copies. */
interface Round {
  /** Undefined if the page has no copy in this round. */
  readonly fileOf: (page: Project | Category) => string | undefined;
  /** What is written of the originals, such as "Nosana" or "/projects/nosana", as it reads in this round. */
  readonly reworded: (text: string) => string;
  readonly categoryOf: (slug: string) => string;
  readonly name: string;
}

function roundOf({projects, categories}: KnowledgeBase, first: number, count: number): Round {
  const name = nameOf(first);
  const suffix = toSlug(name);
  // The last round may be incomplete: what it lacks keeps its name, and links lead to the original.
  const copied = projects.slice(0, count - first);
  const titles = new Map(copied.map(({slug}, index) => [slug, nameOf(first + index)]));
  const words = new Map(
    copied.flatMap(({slug, title, aliases, label}) =>
      [title, label, ...aliases].map(
        (word, index) =>
          [word, [titles.get(slug), 'AGMSX'[index - 1]].filter(Boolean).join(' ')] as const,
      ),
    ),
  );
  const addresses = new Map<string, string>([
    ...copied.map(
      ({slug}) => [`/projects/${slug}`, `/projects/${toSlug(titles.get(slug) ?? '')}`] as const,
    ),
    ...categories.map(
      ({slug}) => [`/categories/${slug}`, `/categories/${slug}-${suffix}`] as const,
    ),
  ]);
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `/(?:projects|categories)/[a-z\\d-]+|(?<![\\p{L}\\p{N}/.@-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}/-]|\\.\\p{L})`,
    'gu',
  );
  const folders = new Map(categories.map(({slug, folder}) => [slug, folder]));
  const folderOf = (slug: string) => (folders.get(slug) ?? '').replace(/[^/]+/g, `$&-${suffix}`);
  return {
    name,
    categoryOf: (slug) => `${slug}-${suffix}`,
    reworded: (text) =>
      text.replace(pattern, (found) => addresses.get(found) ?? words.get(found) ?? found),
    fileOf: (page) => {
      if (!('categories' in page)) return `docs/${folderOf(page.slug)}/index.mdx`;
      const title = titles.get(page.slug);
      return title && `docs/${folderOf(page.categories[0] ?? '')}/${toSlug(title)}.mdx`;
    },
  };
}

function copyOf(text: string, page: Project | Category, round: Round): string {
  const {yaml, body} = splitPage(text);
  const data = inEachString(parse(yaml), round.reworded) as Record<string, unknown>;
  delete data.former_slugs;
  if ('categories' in page) {
    data.categories = page.categories.map(round.categoryOf);
    // A website belongs to one project.
    if (page.website) data.website = `https://${toSlug(String(data.title))}.example`;
    // A name that has no page may be like that of an original, where only the original may say so.
    data.relations = page.relations.map(({target, ...relation}) => {
      const renamed = round.reworded(target);
      return {...relation, target: renamed === target ? `${target} of ${round.name}` : renamed};
    });
  } else {
    data.title = `${page.title} ${round.name}`;
    delete data.aliases;
  }
  return `---\n${stringify(data, {lineWidth: 0})}---\n${round.reworded(body)}`;
}

function inEachString(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => inEachString(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, inEachString(item, change)]),
  );
}
