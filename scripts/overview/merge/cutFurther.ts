import type {Image, Link, List, ListItem, Nodes, Paragraph, PhrasingContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {markdownSentenceSpans} from '../../../src/knowledge/sentences.ts';
import {sentenceKey} from './fullStop.ts';
import {withUnixLineEnds} from './threeWay.ts';
import {
  collapse,
  cutAt,
  describe,
  shift,
  spanOf,
  type Cut,
  type Divisible,
  type Part,
  type Unit,
} from './units.ts';

/**
 * Cuts paragraphs into sentences or, if they are a row of pictures, into these; a list into items, an item with a list
 * below it into what it says and that list, and a table into rows, of which the first has the header.
 *
 * @returns undefined for any other block
 */
export function cutFurther(unit: Unit): Cut | undefined {
  const {node} = unit;
  if (!node) return undefined;
  const cut = partsOfNode.get(node) ?? cutNode(node, unit);
  partsOfNode.set(node, cut);
  return cut;
}

/** By node, which is that of one unit: a merge cuts each unit several times. */
const partsOfNode = new WeakMap<Divisible, Cut>();

function cutNode(node: Divisible, {text, start}: Unit): Cut {
  switch (node.type) {
    case 'paragraph':
      return cutAt(text, partsOf(node, text, start), start);
    case 'run':
      return cutRun(node.blocks, text, start);
    case 'list':
      return cutAt(
        text,
        node.children.map((item) => itemPart(item, start)),
        start,
      );
    case 'listItem':
      return cutAt(text, partsOfItem(node, start), start);
    case 'table':
      return cutAt(text, rowsOf(node, text, start), start);
  }
}

/** Cuts blocks as far as they are merged, definitions left out. */
export function smallestUnits(blocks: readonly Unit[]): Unit[] {
  return blocks
    .filter(({defines}) => defines === undefined)
    .flatMap((unit) => {
      const cut = cutFurther(unit);
      return cut ? smallestUnits(cut.units) : [unit];
    });
}

/** Cuts the paragraphs among blocks into sentences. */
function cutRun(blocks: readonly Unit[], text: string, offset: number): Cut {
  const units = blocks
    .flatMap(
      (block) => (block.name === 'paragraph' ? cutFurther(block)?.units : undefined) ?? block,
    )
    .map((unit, index) => ({...unit, index}));
  const ends = [offset, ...units.map((unit) => unit.start + unit.text.length)];
  const starts = [...units.map(({start}) => start), offset + text.length];
  return {
    units,
    gaps: starts.map((start, index) => text.slice((ends[index] ?? 0) - offset, start - offset)),
  };
}

/** @param offset of the text in the body */
function partsOf(node: Paragraph, text: string, offset: number): Part[] {
  const shown = node.children.filter((child) => !isSpace(child));
  if (shown.length > 0 && shown.every(isPicture)) {
    return shown.map((picture) => ({
      ...shift(spanOf(picture), -offset),
      name: 'image',
      identities: [`address ${picture.url}`],
    }));
  }
  return markdownSentenceSpans(text, node, offset).map((span) => ({
    ...span,
    name: 'sentence',
    key: sentenceKey,
  }));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Whether a node is an image, or a link around images and nothing else. */
function isPicture(node: PhrasingContent): node is Image | Link {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.length > 0 && node.children.every(isPicture))
  );
}

function itemPart(item: ListItem, offset: number): Part {
  return {
    ...shift(spanOf(item), -offset),
    name: 'item',
    identities: identitiesOf(item.children[0]),
    key: (source) => itemKey(item, source),
    ...(nestedList(item) && {node: item}),
  };
}

/** The list below what an item says, if it has nothing else. */
export function nestedList({children: [first, second, ...others]}: ListItem): List | undefined {
  return first?.type === 'paragraph' && second?.type === 'list' && others.length === 0
    ? second
    : undefined;
}

function partsOfItem(item: ListItem, offset: number): Part[] {
  const list = nestedList(item);
  const [first] = item.children;
  if (!list || !first) return [];
  const {end} = spanOf(first);
  const head = {...itemPart(item, offset), end: end - offset};
  return [
    {...head, node: undefined},
    {...shift(spanOf(list), -offset), ...describe(list)},
  ];
}

/** The header and the line of dashes below it are one unit. */
function rowsOf({children}: Table, text: string, offset: number): Part[] {
  return children.map((row, index) => {
    const {start, end} = shift(spanOf(row), -offset);
    const dashes = index === 0 ? (/^\s*[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return {
      start,
      end: end + dashes,
      name: index === 0 ? 'header' : 'row',
      identities: index === 0 ? ['header'] : identitiesOf(row.children[0]),
      key: rowKey,
    };
  });
}

/** What identifies an item or a row: the first address in it, its bold name, its first words. */
function identitiesOf(node: Nodes | undefined): string[] {
  if (!node || !('children' in node)) return [];
  const identities: string[] = [];
  let address: string | undefined;
  visit(node, 'link', ({url}) => {
    address ??= url;
  });
  if (address !== undefined) identities.push(`address ${address}`);
  const [head] = node.children;
  if (head?.type === 'strong') identities.push(`name ${toString(head)}`);
  const words = firstWords(toString(node));
  return words === '' ? identities : [...identities, `words ${words}`];
}

/** At most three words, up to the first sign that separates a name from what is said of it. */
function firstWords(text: string): string {
  const [head = ''] = text.split(/[,:;!?()[\]|–—，：；。！？（）、]|\.(?=\s|$)|\s-\s/, 1);
  return head.trim().toLowerCase().split(/\s+/).slice(0, 3).join(' ');
}

function itemKey(item: ListItem, source: string): string {
  const text = source.replace(/^(?:[-*+]|\d+[.)])\s*/, '');
  let hasCode = false;
  visit(item, 'code', () => {
    hasCode = true;
  });
  return hasCode ? withUnixLineEnds(text) : collapse(text.replace(/^(\s*)[*+](?=\s)/gm, '$1-'));
}

function rowKey(source: string): string {
  return collapse(source.replace(/\s*\|\s*/g, '|').replace(/-{3,}/g, '---')).replace(
    /^\||\|$/g,
    '',
  );
}
