import {dirname, join, relative} from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import type {Nodes, Resource, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit, SKIP} from 'unist-util-visit';
import {holds} from './holds.ts';
import type {Outline, Owner} from './model.ts';

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

/**
 * Turns the addresses in nodes of the article into those that lead to the same from a page; the nodes stay as they are.
 *
 * An anchor of the article leads to the page that has its heading now; a link to an anchor that the article
 * has not becomes its text. A relative path is counted from the page. All others stay.
 */
export function relink(
  nodes: readonly RootContent[],
  {article, page, anchors}: {article: string; page: string; anchors: Anchors},
): RootContent[] {
  const children = nodes.map((node) => (holds([node], CHANGED) ? structuredClone(node) : node));
  const tree: Root = {type: 'root', children};
  const targetOf = (url: string) => anchors.get(safeDecode(url.slice(1)).toLowerCase());
  const isLost = ({url}: Resource) => url.startsWith('#') && !targetOf(url);
  const lost = new Set(
    nodes.flatMap((node) => (node.type === 'definition' && isLost(node) ? node.identifier : [])),
  );
  visit(tree, (node, index, parent) => {
    const isLostLink =
      (node.type === 'link' && isLost(node)) ||
      (node.type === 'linkReference' && lost.has(node.identifier));
    if (isLostLink && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') {
      return undefined;
    }
    const target = node.url.startsWith('#') ? targetOf(node.url) : undefined;
    if (target) {
      const isHere = target.file === page && target.hash !== '';
      node.url = isHere ? target.hash : toRelative(page, target.file) + target.hash;
    } else if (isRelativePath(node.url)) {
      node.url = toRelative(page, join(dirname(article), node.url));
    }
    return undefined;
  });
  return tree.children;
}

const CHANGED: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'linkReference',
  'image',
  'definition',
]);

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
