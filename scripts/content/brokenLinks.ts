import {existsSync} from 'node:fs';
import {dirname, join, relative} from 'node:path/posix';
import type {Definition, Image, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {FrontMatter} from '../../src/knowledge/frontMatter.ts';
import {headingAnchors} from '../../src/knowledge/headingAnchors.ts';
import {didYouMean, onlyMeaning, type Finding} from '../../src/knowledge/problem.ts';
import type {Places} from './places.ts';
import type {Rule} from './rule.ts';
import {textAt} from './textAt.ts';

export const brokenLinks: Rule = {
  name: 'leads to pages, places and pictures that are there',
  check: ({file, tree, frontMatter}, {places}) => [
    ...brokenLinksOf(file, tree, places),
    ...missingImage(file, frontMatter),
  ],
};

/** The picture that front matter names, for whoever shows a link to the page. What is no picture at all, the guard reports. */
export function missingImage(file: string, {data, positionOf}: FrontMatter): Finding[] {
  const url = textAt(data, 'image');
  const path = ['image'];
  const fault = url === undefined ? undefined : pictureFault(url, file);
  return fault ? [{file, ...positionOf(path), ...fault}] : [];
}

/**
 * Finds links to pages and places that the site does not have, and pictures that are not there. The build would find them
 * too, a minute later and without the line.
 *
 * @param file from the root of the repository
 */
export function brokenLinksOf(file: string, tree: Root, places: Places): Finding[] {
  const problems: Finding[] = [];
  const pictures = new Set<string>();
  let anchors: ReadonlySet<string> | undefined;
  const ownAnchors = () => (anchors ??= new Set(headingAnchors(tree).map(({anchor}) => anchor)));
  visit(tree, 'imageReference', ({identifier}) => {
    pictures.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const isPicture =
      node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    const fault = isPicture
      ? pictureFault(node.url, file)
      : linkFault(node, file, ownAnchors, places);
    const {line = 1, column = 1} = node.position?.start ?? {};
    if (fault) problems.push({file, line, column, ...fault});
  });
  return problems;
}

type Fault = Pick<Finding, 'message' | 'rule' | 'missing' | 'meant'> | undefined;

function pictureFault(url: string, file: string): Fault {
  if (/^[a-z]+:/i.test(url)) return undefined;
  const path = url.startsWith('/') ? join('static', url) : join(dirname(file), decoded(url));
  return existsSync(path)
    ? undefined
    : {
        message: `there is no picture at ${path}: put the picture beside the page and write its name, or correct the address`,
        rule: 'known-picture',
      };
}

function linkFault(
  {url}: Image | Definition | Link,
  file: string,
  ownAnchors: () => ReadonlySet<string>,
  places: Places,
): Fault {
  if (url === '')
    return {message: 'the link leads nowhere: give it an address', rule: 'known-page'};
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return undefined;
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const target = path === '' ? places.addressOf(file) : targetOf(path, file, places);
  const moved = target && places.movedTo(target);
  if (moved !== undefined)
    return {
      message: `${path} is a former address of ${moved}: write that`,
      rule: 'known-page',
      missing: path,
      meant: moved,
    };
  if (path !== '' && (target === undefined || !places.has(target))) {
    const hint = path.startsWith('/') ? hintOfAddress(path, places) : hintOf(path, file, places);
    return {
      message: `there is no page at ${path}.${hint} Pages are addressed by their slug, such as /projects/example-network`,
      rule: 'known-page',
    };
  }
  if (hash === '') return undefined;
  const anchors = path === '' ? ownAnchors() : target && places.anchorsOf(target);
  const anchor = decoded(hash);
  return !anchors || anchors.has(anchor)
    ? undefined
    : {
        message: `there is no place #${anchor} on ${path === '' ? 'this page' : path}.${didYouMean(anchor, anchors)} A heading is addressed by its words, in lower case with hyphens`,
        rule: 'known-anchor',
      };
}

/** The address of a place of the site, or of another page that is named by its file. */
function targetOf(path: string, file: string, places: Places): string | undefined {
  if (path.startsWith('/')) return path === '/' ? path : path.replace(/\/$/, '');
  return /\.mdx?$/.test(path) ? places.addressOf(join(dirname(file), decoded(path))) : undefined;
}

/** Suggests an address with another name in the same folder, otherwise one that differs in a letter or two. */
function hintOfAddress(path: string, {pages}: Places): string {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(path) ?? [];
  const beside = pages.filter((page) => page.startsWith(folder));
  const near = didYouMean(
    name,
    beside.map((page) => page.slice(folder.length)),
  );
  if (near !== '') return near.replace('"', `"${folder}`);
  const meant = onlyMeaning(path, pages);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** Suggests another page for the path of one that is not there, written as that path is. */
function hintOf(path: string, file: string, {files}: Places): string {
  const prefix = path.startsWith('./') ? './' : '';
  const meant = onlyMeaning(
    path.slice(prefix.length),
    files.map((each) => relative(dirname(file), each)),
  );
  return meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
