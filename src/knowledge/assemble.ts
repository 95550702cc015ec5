import {basename, dirname, relative} from 'node:path/posix';
import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type * as z from 'zod';
import {
  checkRelations,
  checkTags,
  checkTargets,
  checkUnique,
  type Located,
  type Report,
} from './checks.ts';
import {footnotesIn, type Footnote} from './citedSources.ts';
import {claimsIn, evidenceOf, type Claim} from './evidence.ts';
import {FACTS, type Facts} from './facts.ts';
import {readFrontMatter} from './frontMatter.ts';
import {readGlossary} from './glossary.ts';
import {validate} from './issues.ts';
import type {Category, KnowledgeBase, Landing, Project, Tag} from './model.ts';
import {readPage, type Page} from './page.ts';
import {parsePage} from './parsePage.ts';
import {ProblemError, type Finding} from './problem.ts';
import {
  categoryFrontMatter,
  landingFrontMatter,
  projectFrontMatter,
  tagsFile,
  type CategoryFrontMatter,
  type ProjectFrontMatter,
} from './schema.ts';
import type {SourceFile, Sources} from './sources.ts';
import {toSlug} from './slug.ts';
import {vocabularyFile} from './yamlFiles.ts';

interface Assembly {
  readonly knowledge: KnowledgeBase;
  readonly problems: readonly Finding[];
}

/** A page whose front matter and body have been read. */
export interface ReadPage extends Located {
  /** The words of its body. */
  readonly body: string;
  /** The claims in its body. */
  readonly claims: readonly Claim[];
  /** The footnotes of its body, by their numbers. */
  readonly footnotes: readonly Footnote[];
}

/**
 * Makes the knowledge base from the text of its files, and lists what is wrong with them.
 *
 * The kind of a page follows from its slug: `/projects/x`, `/categories/x` or `/categories`.
 * Pages with problems are left out of the knowledge base.
 *
 * @param facts what the page of a project may state
 */
export function assemble({pages, ...sources}: Sources, facts = FACTS): Assembly {
  const read = pages.map(({file, text}) => readWords(file, text));
  return assemblePages({...sources, pages: read}, facts);
}

/**
 * Makes the knowledge base of these files.
 *
 * @throws ProblemError that lists everything that a contributor has to fix
 */
export function assembleOrThrow(sources: Sources, facts = FACTS): KnowledgeBase {
  const {knowledge, problems} = assemble(sources, facts);
  if (problems.length > 0) {
    throw new ProblemError(problems);
  }
  return knowledge;
}

type ReadSources = Omit<Sources, 'pages'> & {readonly pages: readonly (ReadPage | Finding)[]};

/** The same from pages that have been read; of a page that cannot be read, its problem. */
export function assemblePages(
  {docs, pages, tags: tagsSource, vocabulary, glossary: glossarySource}: ReadSources,
  facts: Facts = FACTS,
): Assembly {
  const projectSchema = projectFrontMatter(facts);
  const problems: Finding[] = [];
  const report: Report = ({file, frontMatter}, path, rule, message, meant) => {
    const place = frontMatter.positionOf(path);
    problems.push({file, ...place, message, rule, path, meant});
  };

  const tags = inGroups(readTags(tagsSource, problems), vocabulary);
  const projects: {project: Project; page: Located}[] = [];
  const categories: {category: Category; page: Located}[] = [];
  // A page that cannot be in the model may still be named.
  const leftOut: string[] = [];
  const categoriesLeftOut: string[] = [];
  let landing: Landing | undefined;

  for (const page of pages) {
    if ('message' in page) {
      problems.push(page);
      leftOut.push(basename(page.file).replace(/\.\w+$/, ''));
      if (basename(page.file) === 'index.mdx') categoriesLeftOut.push(basename(dirname(page.file)));
      continue;
    }
    const slug = slugOf(page.frontMatter.data);
    if (slug?.startsWith('/projects/')) {
      const data = dataOf(projectSchema, page, problems);
      if (data) projects.push({page, project: toProject(data, page, facts)});
      else leftOut.push(slug.slice('/projects/'.length));
    } else if (slug?.startsWith('/categories/')) {
      const data = dataOf(categoryFrontMatter, page, problems);
      if (data) categories.push({page, category: toCategory(data, page, docs)});
      else categoriesLeftOut.push(slug.slice('/categories/'.length));
    } else if (slug === '/categories') {
      const data = dataOf(landingFrontMatter, page, problems);
      if (data && landing) {
        report(
          page,
          ['slug'],
          'page-kind',
          `the slug ${slug} is already used by ${landing.file}: there is one landing page`,
        );
      } else if (data) {
        landing = {
          file: page.file,
          permalink: data.slug,
          title: data.title,
          description: data.description,
        };
      }
    } else {
      report(
        page,
        ['slug'],
        'page-kind',
        `${slug === undefined ? 'the page needs a slug' : `the slug ${slug} is of no kind of page`}: /projects/<name>, or /categories/<name> for a category`,
      );
    }
  }

  const slugs = new Map(categories.map(({category}) => [category.folder, category.slug]));
  const withParents = categories.map(({category, page}) => {
    const parent = slugs.get(dirname(category.folder));
    return {category: {...category, ...(parent !== undefined && {parent})}, page};
  });
  checkTargets(
    projects,
    {listed: withParents.map(({category}) => category), leftOut: categoriesLeftOut},
    tags,
    report,
  );
  checkRelations(projects, report);
  checkUnique(projects, withParents, report);

  const orderedCategories = inTreeOrder(withParents.map(({category}) => category));
  const ordered = inCategoryOrder(
    projects.map(({project}) => project),
    orderedCategories,
  );
  const listed = ordered.filter(({retired}) => retired === undefined);
  const glossary =
    glossarySource &&
    readGlossary(
      glossarySource,
      [...listed.map(({slug}) => slug), ...leftOut],
      new Set(listed.flatMap(({title, aliases}) => [title, ...aliases].map(toSlug))),
      new Map(listed.flatMap(({slug, former_slugs}) => former_slugs.map((old) => [old, slug]))),
    );
  problems.push(...(glossary?.problems ?? []));
  return {
    knowledge: {
      facts,
      categories: orderedCategories,
      projects: listed,
      tombstones: ordered.filter(({retired}) => retired !== undefined),
      tags,
      glossary: glossary?.terms ?? [],
      ...(landing && {landing}),
    },
    problems,
  };
}

/** Reads the front matter and the words of a page. Its tree is not kept: it needs many times the memory. */
export function readWords(file: string, text: string, parse = parsePage): ReadPage | Finding {
  const page = readPage(file, text, parse);
  return 'message' in page ? page : wordsOf(page);
}

/** Takes the front matter and the words of a page. */
export function wordsOf({file, frontMatter, tree}: Page): ReadPage {
  return {
    file,
    frontMatter,
    body: bodyText(tree),
    claims: claimsIn(tree),
    footnotes: footnotesIn(tree),
  };
}

/** Returns the words of the body, each block on a line of its own, without footnotes and front matter. */
function bodyText(tree: Root): string {
  return tree.children
    .filter(
      (node: Nodes) =>
        node.type !== 'yaml' && node.type !== 'footnoteDefinition' && node.type !== 'definition',
    )
    .map((node) => toString(node))
    .join('\n');
}

function slugOf(data: unknown): string | undefined {
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return typeof slug === 'string' ? slug : undefined;
}

function dataOf<Schema extends z.ZodObject>(
  schema: Schema,
  page: Located,
  problems: Finding[],
): z.infer<Schema> | undefined {
  const result = validate(schema, page.file, page.frontMatter);
  if ('data' in result) return result.data;
  problems.push(...result.problems);
  return undefined;
}

function toProject(data: ProjectFrontMatter, page: ReadPage, declared: Facts): Project {
  const {
    slug,
    sidebar_position: position = Infinity,
    sidebar_label: label = data.title,
    ...facts
  } = data;
  return {
    ...facts,
    slug: slug.slice('/projects/'.length),
    permalink: slug,
    file: page.file,
    label,
    position,
    body: page.body,
    evidence: evidenceOf(page.claims, facts, declared),
    footnotes: page.footnotes,
  };
}

function toCategory(data: CategoryFrontMatter, page: Located, docs: string): Category {
  return {
    slug: data.slug.slice('/categories/'.length),
    permalink: data.slug,
    file: page.file,
    title: data.title,
    label: data.sidebar_label ?? data.title,
    description: data.description,
    position: data.sidebar_position ?? Infinity,
    folder: relative(docs, dirname(page.file)),
    aliases: data.aliases,
    former_slugs: data.former_slugs,
  };
}

function readTags({file, text}: SourceFile, problems: Finding[]): Tag[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) {
    problems.push({file, ...yaml});
    return [];
  }
  const result = validate(tagsFile, file, yaml);
  if ('problems' in result) {
    problems.push(...result.problems);
    // The fault is in an entry; pages may still name the tags.
    return typeof yaml.data !== 'object' || yaml.data === null
      ? []
      : Object.entries(yaml.data).map(([slug, entry]: [string, unknown]) => ({
          slug,
          label: slug,
          description: slug,
          permalink: `/tags${permalinkIn(entry) ?? `/${slug}`}`,
        }));
  }
  const tags = Object.entries(result.data).map(([slug, tag]) => ({
    slug,
    label: tag.label,
    description: tag.description,
    permalink: `/tags${tag.permalink ?? `/${slug}`}`,
  }));
  checkTags('/tags', result.data, (path, rule, message) => {
    problems.push({file, ...yaml.positionOf(path), message, rule});
  });
  return tags;
}

/** Gives tags their groups. The guard says what is wrong with the vocabulary: without it, they have none. */
function inGroups(tags: readonly Tag[], vocabulary: SourceFile | undefined): readonly Tag[] {
  const yaml = vocabulary && readFrontMatter(vocabulary.text, 1);
  const result = yaml && 'data' in yaml ? vocabularyFile.safeParse(yaml.data) : undefined;
  return tags.map((tag) => {
    const group = result?.data?.[tag.slug]?.group;
    return {...tag, ...(group && {group})};
  });
}

function permalinkIn(entry: unknown): string | undefined {
  const isStated = typeof entry === 'object' && entry !== null && 'permalink' in entry;
  return isStated && typeof entry.permalink === 'string' ? entry.permalink : undefined;
}

function inTreeOrder(categories: readonly Category[]): Category[] {
  const byParent = new Map<string | undefined, Category[]>();
  for (const category of categories) {
    const siblings = byParent.get(category.parent) ?? [];
    byParent.set(category.parent, siblings);
    siblings.push(category);
  }
  const below = (parent: string | undefined): Category[] =>
    (byParent.get(parent) ?? [])
      .sort((a, b) => a.position - b.position || byPath(a.file, b.file))
      .flatMap((category) => [category, ...below(category.slug)]);
  return below(undefined);
}

const byPath = new Intl.Collator('en').compare;

function inCategoryOrder(projects: readonly Project[], categories: readonly Category[]): Project[] {
  const rank = new Map(categories.map(({slug}, index) => [slug, index]));
  const homeRank = (project: Project) => rank.get(project.categories[0] ?? '') ?? Infinity;
  return [...projects].sort(
    (a, b) => homeRank(a) - homeRank(b) || a.position - b.position || byPath(a.file, b.file),
  );
}
