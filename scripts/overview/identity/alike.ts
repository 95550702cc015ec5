import type {Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import type {ProjectNode} from '../article/model.ts';
import {partsOf} from '../merge/mergePage.ts';
import type {KnownPage} from '../model.ts';

/*
 * What tells that a project and a page of one name are one, although their websites differ. In the histories of 17 published
 * lists these three signs settle nearly all such cases. The name of the repository alone does not: forks and imitations have
 * it as well. Nor does a domain that others have, too: another extension of that name may stand in the same marketplace.
 */

/** Whether a project and a page of its name are one: their texts are alike, one names the other's address, or they have one place on the web. */
export function isSameElsewhere(
  project: ProjectNode,
  page: KnownPage,
  isOnePlace: (project: ProjectNode, page: KnownPage) => boolean,
): boolean {
  return isTextAlike(project, page) || isMentioned(project, page) || isOnePlace(project, page);
}

/** Whether a project is described in the words that the generator last wrote for a page, but for a few. */
export function isTextAlike(project: Pick<ProjectNode, 'body'>, page: KnownPage): boolean {
  return likenessOf(project, page) >= ALIKE;
}

/**
 * The share of their words that the text of a project and what the generator last wrote for a page have in common, from 0
 * to 1: the coefficient of Dice.
 */
export function likenessOf({body}: Pick<ProjectNode, 'body'>, {record}: KnownPage): number {
  const said = body.filter(({type}) => type !== 'list');
  const now = wordsOf(said.map(textOf).join('\n'));
  const before = wordsOf(saidOn(record));
  const shared = [...now].filter((word) => before.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (now.size + before.size);
}

/** The likeness of two texts that say the same. */
const ALIKE = 0.8;

/** The text of a node, in which what stands in different blocks, cells or lines is no one word. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return toString(node);
  return node.children.map(textOf).join(HOLDS_BLOCKS.has(node.type) ? '\n' : '');
}

const HOLDS_BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  ...(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'mdxJsxFlowElement'] as const),
]);

/** What a page says about its project, without lists, which hold facts, without footnotes and without addresses. */
export function saidOn(page: string): string {
  return partsOf(page)
    .body.replace(/^\[\^[^\]]+\]:.*$|\[\^[^\]]+\]/gmu, '')
    .replace(/^\s*[-*+] .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** The different words of a text; where the writing has no spaces, its characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]{2,}/gu) ?? [];
  const isWritten = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return new Set(words.flatMap((word) => (isWritten.test(word) ? [...word] : [word])));
}

function isMentioned({body, website = ''}: ProjectNode, {record, websites}: KnownPage): boolean {
  const [recorded = ''] = websites;
  return (
    mentions(partsOf(record).body, websiteKey(website)) || mentions(addressesIn(body), recorded)
  );
}

function mentions(text: string, key: string): boolean {
  if (key === '') return false;
  const lower = text.toLowerCase().replaceAll('://www.', '://');
  const start = lower.indexOf(key.toLowerCase());
  const [before = '', after = ''] = [lower[start - 1], lower[start + key.length]];
  return start !== -1 && !/[\w.-]/.test(before) && !/[\w-]/.test(after);
}

function addressesIn(nodes: readonly RootContent[]): string {
  const addresses: string[] = [];
  visit({type: 'root', children: [...nodes]} satisfies Root, (node) => {
    if (node.type === 'link') addresses.push(node.url);
    if (node.type === 'text') addresses.push(node.value);
  });
  return addresses.join('\n');
}
