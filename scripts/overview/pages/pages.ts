import {dirname, join} from 'node:path/posix';
import type {Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {toSlug} from '../../../src/knowledge/slug.ts';
import {collectDefinitions, withoutDefinitions} from '../article/definitions.ts';
import {containsType} from '../article/containsType.ts';
import {clip, firstSentence, listedUnder, textOf} from './description.ts';
import {collectAnchors, relink, type IsLinkTarget} from './links.ts';
import {withoutHidden} from '../../../src/guard/characters.ts';
import {toMdx} from './markdown.ts';
import {placePages, type Placement} from './placePages.ts';
import {positionsFor} from './positions.ts';
import type {CategoryNode, Outline, Owner, ProjectNode} from '../article/model.ts';
import type {FindTags} from './vocabulary.ts';
import {writeYaml, type YamlData} from './writeYaml.ts';
import type {FreshPage, Place} from '../model.ts';

/** What the pages depend on besides the article. */
export interface PageContext {
  /** The folder of pages, from the working directory. */
  readonly out: string;
  readonly findTags: FindTags;
  /** The places of existing pages, by address. */
  readonly places: ReadonlyMap<string, Place>;
  /** Paths of pages that stay where they are, whatever the article says. */
  readonly kept?: ReadonlySet<string>;
  /** Without it, every path is a target. */
  readonly isLinkTarget?: IsLinkTarget;
}

/** A page before its body is written. */
interface PageDraft {
  readonly path: string;
  readonly permalink: string;
  readonly owner: Owner;
  readonly frontMatter: YamlData;
  readonly body: readonly RootContent[];
}

const LANDING_PATH = 'index.mdx';

/** Writes the pages of an outline: the landing page, then each category followed by its projects. */
export function toPages(outline: Outline, context: PageContext): FreshPage[] {
  const placement = placePages(outline.categories, context);
  const positions = positionsOf([], outline.categories, context, undefined);
  const drafts = [
    landingDraft(outline),
    ...outline.categories.flatMap((category) =>
      categoryDrafts(category, positions.get(category), placement, context),
    ),
  ];
  const paths = new Map(drafts.map(({owner, path}) => [ownerKey(owner), join(context.out, path)]));
  const anchors = collectAnchors(
    outline,
    (owner) => paths.get(ownerKey(owner)) ?? join(context.out, LANDING_PATH),
  );
  const definitions = collectDefinitions(outline.article.tree);

  return drafts.map(({path, permalink, owner, frontMatter, body}) => {
    const nodes = [
      ...withoutInnerDefinitions<Root>({type: 'root', children: [...body]}).children,
      ...definitions.usedBy(body).map(withoutInnerDefinitions),
    ];
    const page = join(context.out, path);
    const {isLinkTarget = () => true} = context;
    const relinked = relink(nodes, {article: outline.article.file, page, anchors, isLinkTarget});
    const text = toMdx(relinked.nodes);
    return {
      path,
      permalink,
      owner,
      body,
      notes: relinked.notes,
      text: [`---\n${withoutHidden(writeYaml(frontMatter))}---\n`, text]
        .filter((part) => part !== '')
        .join('\n'),
    };
  });
}

/** A tree without the definitions in it; the tree itself if there are none. */
function withoutInnerDefinitions<Tree extends Root | Definition | FootnoteDefinition>(
  tree: Tree,
): Tree {
  return 'children' in tree && containsType(tree.children, DEFINITIONS)
    ? withoutDefinitions(tree)
    : tree;
}

const DEFINITIONS: ReadonlySet<Nodes['type']> = new Set(['definition', 'footnoteDefinition']);

function ownerKey(owner: Owner): string {
  return 'slug' in owner ? `${owner.type} ${owner.slug}` : owner.type;
}

function landingDraft({article, title, intro, closing}: Outline): PageDraft {
  const body = withHeadingsFrom(2, [...intro, ...closing]);
  return {
    path: LANDING_PATH,
    permalink: '/categories',
    owner: {type: 'landing'},
    frontMatter: {
      title,
      slug: '/categories',
      description: clip(article.frontMatter.description ?? firstSentence(body) ?? title),
    },
    body,
  };
}

function categoryDrafts(
  category: CategoryNode,
  position: number | undefined,
  placement: Placement,
  context: PageContext,
): PageDraft[] {
  const {title, slug, label, prose, projects, children} = category;
  const permalink = `/categories/${slug}`;
  const home = projects.filter(({categories}) => categories[0] === slug);
  const positions = positionsOf(home, children, context, slug);
  const page: PageDraft = {
    path: placement.pathOf(category),
    permalink,
    owner: {type: 'category', slug},
    frontMatter: {
      id: idFor(slug),
      title,
      slug: permalink,
      description: clip(
        category.description ?? firstSentence(prose) ?? `Projects listed under ${title}.`,
      ),
      sidebar_label: label,
      sidebar_position: position,
    },
    body: withHeadingsFrom(2, prose, category.depth + 1),
  };
  return [
    page,
    ...home.map((project) =>
      projectDraft(project, title, positions.get(project), placement, context),
    ),
    ...children.flatMap((child) => categoryDrafts(child, positions.get(child), placement, context)),
  ];
}

/**
 * The positions of the pages in a folder: first the projects, then the categories.
 *
 * @param category the slug of the category whose folder it is; undefined for the outermost folder
 */
function positionsOf(
  projects: readonly ProjectNode[],
  categories: readonly CategoryNode[],
  {places}: PageContext,
  category: string | undefined,
): ReadonlyMap<ProjectNode | CategoryNode, number> {
  const placeOf = (folder: string, slug: string): Place => places.get(`/${folder}/${slug}`) ?? {};
  const parent = category === undefined ? {base: LANDING_PATH} : placeOf('categories', category);
  const names = [category, ...(parent.formerSlugs ?? [])];
  const folder = parent.base === undefined ? undefined : dirname(parent.base);
  const before = [
    ...projects.map(({slug}) => {
      const {home, position} = placeOf('projects', slug);
      return {position, isAtHome: names.includes(home?.base ?? home?.page)};
    }),
    ...categories.map(({slug}) => {
      const {base = '', position} = placeOf('categories', slug);
      return {position, isAtHome: dirname(dirname(base)) === folder};
    }),
  ];
  const after = positionsFor(before);
  return new Map([...projects, ...categories].map((node, index) => [node, after[index] ?? 0]));
}

function projectDraft(
  project: ProjectNode,
  category: string,
  position: number | undefined,
  placement: Placement,
  {findTags}: PageContext,
): PageDraft {
  const {name, slug, aliases, token, categories, body} = project;
  const {website, demo, repository, documentation} = project;
  const permalink = `/projects/${slug}`;
  return {
    path: placement.pathOf(project),
    permalink,
    owner: {type: 'project', slug},
    frontMatter: {
      id: idFor(slug),
      title: name,
      slug: permalink,
      description: clip(firstSentence(body) ?? listedUnder(name, category)),
      sidebar_position: position,
      categories,
      tags: [...new Set([...findTags(textOf(body)), ...project.tags.map(toSlug)])],
      aliases,
      token,
      website,
      demo,
      repository,
      documentation,
    },
    body: withHeadingsFrom(2, body),
  };
}

/** An id for slugs that begin with a number, which Docusaurus would cut off: to it `7-seeds` and `seeds` are one page. */
function idFor(slug: string): string | undefined {
  return /^\d+-/.test(slug) ? slug : undefined;
}

/** Changes the depth of all headings by the same number, so that the highest have the given depth. */
function withHeadingsFrom(
  depth: number,
  nodes: readonly RootContent[],
  highest = highestHeading(nodes),
): RootContent[] {
  if (!containsType(nodes, HEADING)) return [...nodes];
  const tree: Root = {type: 'root', children: structuredClone([...nodes])};
  visit(tree, 'heading', (heading) => {
    heading.depth = toDepth(heading.depth - highest + depth);
  });
  return tree.children;
}

const HEADING: ReadonlySet<Nodes['type']> = new Set(['heading']);

function highestHeading(nodes: readonly RootContent[]): number {
  return Math.min(...nodes.flatMap((node) => (node.type === 'heading' ? node.depth : [])), 6);
}

function toDepth(depth: number): Heading['depth'] {
  const depths: readonly Heading['depth'][] = [2, 3, 4, 5, 6];
  return depths.find((candidate) => candidate >= depth) ?? 6;
}
