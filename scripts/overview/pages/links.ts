import {dirname, extname, join, relative} from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import type {Nodes, Resource, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit, SKIP} from 'unist-util-visit';
import {containsType} from '../article/containsType.ts';
import type {Note, Outline, Owner} from '../article/model.ts';

/** Where the headings of an article are after the split: the page and, for a heading in its prose, the anchor on it. */
type Anchors = ReadonlyMap<string, {readonly file: string; readonly hash: string}>;

/**
 * Finds the anchors that an article has as a published post, and the places of their headings after the split.
 *
 * @param fileOf the path of the page of an owner, from the working directory
 */
export function collectAnchors({headings}: Outline, fileOf: (owner: Owner) => string): Anchors {
  const post = new GithubSlugger();
  const pages = new Map<string, GithubSlugger>();
  const anchors = new Map<string, {file: string; hash: string}>();
  for (const {node, owner, isTitle} of headings) {
    const text = toString(node);
    const file = fileOf(owner);
    const page = pages.get(file) ?? new GithubSlugger();
    pages.set(file, page);
    const place = {file, hash: isTitle ? '' : `#${page.slug(text)}`};
    anchors.set(node.data?.anchor?.toLowerCase() ?? post.slug(text), place);
  }
  return anchors;
}

/** Whether pages can link to a file: a path from the working directory or, with a slash at its beginning, from the root of the site. */
export type IsLinkTarget = (path: string) => boolean;

/** Where nodes go, and what they can link to. */
interface Destination {
  readonly article: string;
  /** The path of the page, from the working directory. */
  readonly page: string;
  readonly anchors: Anchors;
  readonly isLinkTarget: IsLinkTarget;
}

/**
 * Adapts the addresses in nodes of the article to a page, so that they have the same targets there. Returns new nodes.
 *
 * A link to a heading of the article becomes a link to the page that has the heading now, and a relative path starts at
 * the page. A link without a target becomes its text, and an image without a file becomes its description, with a note.
 * All others stay as they are.
 */
export function relink(
  nodes: readonly RootContent[],
  {article, page, anchors, isLinkTarget}: Destination,
): {nodes: RootContent[]; notes: Note[]} {
  if (!nodes.some(mayChange)) return {nodes: [...nodes], notes: []};
  const tree: Root = {
    type: 'root',
    children: nodes.map((node) => (containsType([node], LINKING) ? structuredClone(node) : node)),
  };
  const notes: Note[] = [];
  const targetOf = (url: string) => anchors.get(safeDecode(url.slice(1)).toLowerCase());
  const faultOf = ({url}: Resource): string | undefined => {
    if (url.startsWith('#')) return targetOf(url) ? undefined : noAnchor(url);
    return deadEnd(url, (path) =>
      isLinkTarget(path.startsWith('/') ? path : join(dirname(article), path)),
    );
  };
  const lost = new Map(
    nodes.flatMap((node) => {
      const fault = node.type === 'definition' ? faultOf(node) : undefined;
      return node.type === 'definition' && fault !== undefined ? [[node.identifier, fault]] : [];
    }),
  );
  visit(tree, (node, index, parent) => {
    const fault =
      node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'definition'
        ? lost.get(node.identifier)
        : node.type === 'link' || node.type === 'image'
          ? faultOf(node)
          : undefined;
    // A definition with a missing anchor does no harm on the page; one with a missing file would stop the build.
    const isHarmless =
      node.type === 'definition' && (node.url.startsWith('#') || faultOf(node) === undefined);
    if (fault !== undefined && !isHarmless && parent && index !== undefined) {
      const isImage = node.type === 'image' || node.type === 'imageReference';
      if (node.type !== 'definition') {
        const {line = 1, column = 1} = node.position?.start ?? {};
        const became = isImage ? 'the image became its description' : 'the link became its text';
        notes.push({line, column, message: `${fault}: ${became}`});
      }
      const alt = isImage && node.alt ? [{type: 'text' as const, value: node.alt}] : [];
      parent.children.splice(index, 1, ...('children' in node ? node.children : alt));
      return [SKIP, index];
    }
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') {
      return undefined;
    }
    const target = node.url.startsWith('#') ? targetOf(node.url) : undefined;
    if (target) {
      const isHere = target.file === page && target.hash !== '';
      node.url = isHere ? target.hash : toRelative(page, target.file) + target.hash;
    } else if (node.type === 'image' && node.url.startsWith('//')) {
      // Docusaurus would look for a file of the site.
      node.url = `https:${node.url}`;
    } else if (isRelativePath(node.url)) {
      node.url = toRelative(page, join(dirname(article), node.url));
    }
    return undefined;
  });
  return {nodes: tree.children, notes};
}

function noAnchor(url: string): string {
  return url === '#'
    ? 'a link to # leads nowhere'
    : `no heading of the article has the anchor ${url}`;
}

/** @returns why an address that is no anchor has no target; undefined if it has one */
function deadEnd(url: string, isLinkTarget: IsLinkTarget): string | undefined {
  if (url === '') return 'an empty address';
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
  if (scheme !== undefined) {
    return SCHEMES.has(scheme.toLowerCase())
      ? undefined
      : `pages do not link to ${scheme}: addresses`;
  }
  const [path = ''] = url.split(/[?#]/);
  const isOfSite = path.startsWith('/') && extname(path) === '';
  if (path === '' || path.startsWith('//') || isOfSite || isLinkTarget(safeDecode(path)))
    return undefined;
  return `there is no page or file ${path}`;
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
const LINKING: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
]);

/** Whether a node contains an address that is not one of the web, and so may have to be adapted. */
function mayChange(node: Nodes): boolean {
  const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition';
  if (isLink && !/^https?:/i.test(node.url)) return true;
  return 'children' in node && node.children.some(mayChange);
}

function isRelativePath(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z\d+.-]*:|[/?#\\])/i.test(url);
}

function toRelative(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
