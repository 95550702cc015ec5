import {join} from 'node:path/posix';
import type {Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {MAX_DESCRIPTION} from '../../../src/knowledge/schema.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import {collectDefinitions, withoutDefinitions} from '../article/definitions.ts';
import {containsType} from '../article/containsType.ts';
import {collectAnchors, relink, type IsLinkTarget} from './links.ts';
import {toMdx} from './markdown.ts';
import {pathFor} from './knownPages.ts';
import type {CategoryNode, Outline, Owner, ProjectNode} from '../article/model.ts';
import type {FindTags} from './vocabulary.ts';
import {writeYaml, type YamlData} from './writeYaml.ts';
import type {FreshPage, Place} from '../model.ts';

/** What pages depend on besides the article. */
export interface PageContext {
  /** The folder of pages, as paths of the article are written: from the folder in which the command runs. */
  readonly out: string;
  readonly findTags: FindTags;
  /** By address: where a page stands already. */
  readonly places: ReadonlyMap<string, Place>;
  /** Without it, every path leads somewhere. */
  readonly isLinkTarget?: IsLinkTarget;
}

interface Draft {
  readonly path: string;
  readonly permalink: string;
  readonly owner: Owner;
  readonly frontMatter: YamlData;
  readonly body: readonly RootContent[];
}

const LANDING_PATH = 'index.mdx';

/** Makes the pages of an outline: the landing page, then each category followed by its projects. */
export function toPages(outline: Outline, context: PageContext): FreshPage[] {
  const drafts = [
    landingDraft(outline),
    ...outline.categories.flatMap((category, index) =>
      categoryDrafts(category, index + 1, '', outline, context),
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
      ...bare<Root>({type: 'root', children: [...body]}).children,
      ...definitions.usedBy(body).map(bare),
    ];
    const page = join(context.out, path);
    const {isLinkTarget = () => true} = context;
    const fitted = relink(nodes, {article: outline.article.file, page, anchors, isLinkTarget});
    const text = toMdx(fitted.nodes);
    return {
      path,
      permalink,
      owner,
      body,
      notes: fitted.notes,
      text: [`---\n${writeYaml(frontMatter)}---\n`, text].filter((part) => part !== '').join('\n'),
    };
  });
}

/** A tree without the definitions in it; the tree itself where there are none. */
function bare<Tree extends Root | Definition | FootnoteDefinition>(tree: Tree): Tree {
  return 'children' in tree && containsType(tree.children, DEFINITIONS)
    ? withoutDefinitions(tree)
    : tree;
}

const DEFINITIONS: ReadonlySet<Nodes['type']> = new Set(['definition', 'footnoteDefinition']);

function ownerKey(owner: Owner): string {
  return 'slug' in owner ? `${owner.type} ${owner.slug}` : owner.type;
}

function landingDraft({article, title, intro, closing}: Outline): Draft {
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
  position: number,
  parentFolder: string,
  outline: Outline,
  context: PageContext,
): Draft[] {
  const {title, slug, label, prose, projects, children} = category;
  const permalink = `/categories/${slug}`;
  const path = pathFor(context.places.get(permalink) ?? {}, parentFolder, join(slug, 'index.mdx'));
  const folder = path.split('/').slice(0, -1).join('/');
  const home = projects.filter(({categories}) => categories[0] === slug);
  const page: Draft = {
    path,
    permalink,
    owner: {type: 'category', slug},
    frontMatter: {
      id: idFor(slug),
      title,
      slug: permalink,
      description: clip(
        category.description ??
          firstSentence(prose) ??
          `Projects that the overview lists under ${title}.`,
      ),
      sidebar_label: label,
      sidebar_position: position,
    },
    body: withHeadingsFrom(2, prose, category.depth + 1),
  };
  return [
    page,
    ...home.map((project) => projectDraft(project, title, folder, context)),
    ...children.flatMap((child, index) =>
      categoryDrafts(child, home.length + index + 1, folder, outline, context),
    ),
  ];
}

function projectDraft(
  project: ProjectNode,
  category: string,
  folder: string,
  {findTags, places}: PageContext,
): Draft {
  const {name, slug, aliases, token, categories, position, body} = project;
  const {website, demo, repository, documentation} = project;
  const permalink = `/projects/${slug}`;
  return {
    path: pathFor(places.get(permalink) ?? {}, folder, `${slug}.mdx`),
    permalink,
    owner: {type: 'project', slug},
    frontMatter: {
      id: idFor(slug),
      title: name,
      slug: permalink,
      description: clip(
        firstSentence(body) ?? `${name}, which the overview lists under ${category}.`,
      ),
      sidebar_position: position,
      categories,
      tags: [...new Set([...findTags(wordsOf(body)), ...project.tags.map(toSlug)])],
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

/** Docusaurus takes a number in front for an order, and `7-seeds` and `seeds` for one page: such pages say who they are. */
function idFor(slug: string): string | undefined {
  return /^\d+-/.test(slug) ? slug : undefined;
}

/** Moves headings up or down so that those of the highest level have the given depth. */
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

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Badges say nothing of what they stand beside: what images say counts only where there are no words. */
function firstSentence(nodes: readonly RootContent[]): string | undefined {
  const paragraphs = nodes.filter(({type}) => type === 'paragraph');
  for (const includeImageAlt of [false, true]) {
    for (const node of paragraphs) {
      const words = wordsOf([node], includeImageAlt);
      const [first] = sentences.segment(words.slice(0, 2 * MAX_DESCRIPTION));
      if (first) return first.segment.trim();
    }
  }
  return undefined;
}

/** Cuts a description at a word where it is too long, and never within a character. */
function clip(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= MAX_DESCRIPTION
    ? plain
    : `${plain
        .slice(0, MAX_DESCRIPTION - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/\s+\S*$/, '')}…`;
}

function wordsOf(nodes: readonly RootContent[], includeImageAlt = true): string {
  const textOf = (node: RootContent): string => {
    if (node.type === 'break') return ' ';
    return 'children' in node
      ? node.children.map(textOf).join('')
      : toString(node, {includeHtml: false, includeImageAlt});
  };
  return nodes
    .filter(({type}) => type !== 'html' && type !== 'footnoteDefinition')
    .map(textOf)
    .join('\n')
    .trim();
}
