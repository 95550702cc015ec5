import {dirname, extname, join, relative} from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import type {Nodes, Resource, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit, SKIP} from 'unist-util-visit';
import {containsType} from '../article/containsType.ts';
import type {Note, Outline, Owner} from '../article/model.ts';

/** Where the headings of an article went: the page and, for one in the prose of a page, the anchor on it. */
export type Anchors = ReadonlyMap<string, {readonly file: string; readonly hash: string}>;

/**
 * Finds the anchors that an article has as a published post, and where each leads after the split.
 *
 * @param fileOf path of the page of an owner, from the folder in which the command runs
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
    anchors.set(post.slug(text), {file, hash: isTitle ? '' : `#${page.slug(text)}`});
  }
  return anchors;
}

/** Whether pages can lead to a file: to a path from the folder in which the command runs, or from the root of the site. */
export type IsLinkTarget = (path: string) => boolean;

/** Where nodes go, and what links in them can lead to. */
export interface Destination {
  readonly article: string;
  /** Path of the page, from the folder in which the command runs. */
  readonly page: string;
  readonly anchors: Anchors;
  readonly isLinkTarget: IsLinkTarget;
}

/**
 * Turns the addresses in nodes of the article into those that lead to the same from a page; the nodes stay as they are.
 *
 * An anchor of the article leads to the page that has its heading now; a link to an anchor that the article has not
 * becomes its text. A relative path is counted from the page. A link that would lead nowhere becomes its text and an
 * image that nobody would see its description, with a note. All others stay.
 */
export function relink(
  nodes: readonly RootContent[],
  {article, page, anchors, isLinkTarget}: Destination,
): {nodes: RootContent[]; notes: Note[]} {
  if (!nodes.some(mayChange)) return {nodes: [...nodes], notes: []};
  const tree: Root = {
    type: 'root',
    children: nodes.map((node) => (containsType([node], LEADING) ? structuredClone(node) : node)),
  };
  const notes: Note[] = [];
  const targetOf = (url: string) => anchors.get(safeDecode(url.slice(1)).toLowerCase());
  const faultOf = ({url}: Resource): string | undefined => {
    if (url.startsWith('#')) return targetOf(url) ? undefined : '';
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
    // A definition that nothing on the page refers to does no harm, unless it names a file that is not there.
    const isHarmless = node.type === 'definition' && fault === '';
    if (fault !== undefined && !isHarmless && parent && index !== undefined) {
      const isImage = node.type === 'image' || node.type === 'imageReference';
      if (fault !== '' && node.type !== 'definition') {
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
      // Docusaurus takes it for a file of the site.
      node.url = `https:${node.url}`;
    } else if (isRelativePath(node.url)) {
      node.url = toRelative(page, join(dirname(article), node.url));
    }
    return undefined;
  });
  return {nodes: tree.children, notes};
}

/** @returns why an address that is no anchor leads nowhere; undefined where it leads somewhere */
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
const LEADING: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
]);

/** Whether an address stands in a node that is not one of the web: what leads there stays on every page. */
function mayChange(node: Nodes): boolean {
  const leads = node.type === 'link' || node.type === 'image' || node.type === 'definition';
  if (leads && !/^https?:/i.test(node.url)) return true;
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
