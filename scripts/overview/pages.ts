import {join} from 'node:path/posix';
import type {Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {Document, isSeq, visit as visitYaml} from 'yaml';
import {isPlainItem, isPlainText, type PlainValue} from '../../src/knowledge/plainYaml.ts';
import {MAX_DESCRIPTION} from '../../src/knowledge/schema.ts';
import {collectDefinitions, withoutDefinitions} from './definitions.ts';
import {holds} from './holds.ts';
import {collectAnchors, relink} from './links.ts';
import {toMdx} from './markdown.ts';
import {pathFor, type Place} from './knownPages.ts';
import type {CategoryNode, Outline, Owner, ProjectNode} from './model.ts';
import type {EarnTags} from './vocabulary.ts';

/** A page as the generator would write it today. */
export interface FreshPage {
  /** Path from the folder of pages, with forward slashes. */
  readonly path: string;
  /** Its address on the site, by which it is known wherever its file lies. */
  readonly permalink: string;
  readonly text: string;
  readonly owner: Owner;
  /** The nodes of the article that stand on it, before they were fitted to it. */
  readonly body: readonly RootContent[];
}

/** What pages depend on besides the article. */
export interface PageContext {
  /** The folder of pages, as paths of the article are written: from the folder in which the command runs. */
  readonly out: string;
  readonly earnTags: EarnTags;
  /** By address: where a page stands already. */
  readonly places: ReadonlyMap<string, Place>;
}

type FrontMatter = Readonly<Record<string, PlainValue | undefined>>;

interface Draft {
  readonly path: string;
  readonly permalink: string;
  readonly owner: Owner;
  readonly frontMatter: FrontMatter;
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
    const text = toMdx(relink(nodes, {article: outline.article.file, page, anchors}));
    return {
      path,
      permalink,
      owner,
      body,
      text: [writeFrontMatter(frontMatter), text].filter((part) => part !== '').join('\n'),
    };
  });
}

/** A tree without the definitions in it; the tree itself where there are none. */
function bare<Tree extends Root | Definition | FootnoteDefinition>(tree: Tree): Tree {
  return 'children' in tree && holds(tree.children, DEFINITIONS) ? withoutDefinitions(tree) : tree;
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
  {earnTags, places}: PageContext,
): Draft {
  const {name, slug, aliases, token, website, categories, position, body} = project;
  const permalink = `/projects/${slug}`;
  return {
    path: pathFor(places.get(permalink) ?? {}, folder, `${slug}.mdx`),
    permalink,
    owner: {type: 'project', slug},
    frontMatter: {
      title: name,
      slug: permalink,
      description: clip(
        firstSentence(body) ?? `${name}, which the overview lists under ${category}.`,
      ),
      sidebar_position: position,
      categories,
      tags: earnTags(wordsOf(body)),
      aliases,
      token,
      website,
    },
    body: withHeadingsFrom(2, body),
  };
}

/**
 * YAML between fences, the same to readers of YAML 1.1, as Docusaurus is one, and 1.2. Keys without a value or
 * with an empty list are left out; lists stand on one line.
 */
function writeFrontMatter(data: FrontMatter): string {
  const lines = Object.entries(data).map(([key, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? ''
      : writeValue(key, value),
  );
  return `---\n${lines.join('')}---\n`;
}

function writeValue(key: string, value: PlainValue): string {
  if (typeof value === 'number' || (typeof value === 'string' && isPlainText(value))) {
    return `${key}: ${value}\n`;
  }
  if (typeof value !== 'string' && value.every(isPlainItem)) {
    return `${key}: [${value.join(', ')}]\n`;
  }
  const document = new Document({[key]: value}, {compat: 'yaml-1.1'});
  visitYaml(document, {
    Seq(_, node) {
      if (isSeq(node)) node.flow = true;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

/** Moves headings up or down so that those of the highest level have the given depth. */
function withHeadingsFrom(
  depth: number,
  nodes: readonly RootContent[],
  highest = highestHeading(nodes),
): RootContent[] {
  if (!holds(nodes, HEADING)) return [...nodes];
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

function firstSentence(nodes: readonly RootContent[]): string | undefined {
  const paragraph = nodes.find((node) => node.type === 'paragraph' && wordsOf([node]) !== '');
  const [first] = paragraph ? sentences.segment(wordsOf([paragraph])) : [];
  return first?.segment.trim();
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

function wordsOf(nodes: readonly RootContent[]): string {
  return nodes
    .filter(({type}) => type !== 'html' && type !== 'footnoteDefinition')
    .map((node) => toString(node, {includeHtml: false}))
    .join('\n')
    .trim();
}
