import type {Element, ElementContent, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {CitedSource} from '../../knowledge/citedSources.ts';
import {publisherOf, shortAddress} from '../../knowledge/readableAddress.ts';
import {OVERVIEW} from '../../knowledge/values.ts';
import type {PageView} from '../../knowledge/views.ts';
import {externalLink, jsx, text} from './jsx.ts';
import {listItem, partsOf} from './listItem.ts';

/** Where Docusaurus leaves the front matter of the page. */
interface PageFile {
  readonly data: {readonly frontMatter?: Readonly<Record<string, unknown>>};
}

/**
 * Rewrites the footnotes of a page as its list of sources: each with who publishes it, whose word it is, when it was seen,
 * and, folded, the places that rest on it. What only facts, relations and events name is added to the list.
 *
 * The elements are written as JSX, because MDX would draw them as links and items of Docusaurus, with attributes that
 * these do not need.
 *
 * @throws if the numbers of the footnotes are not those of the model
 */
export default function rehypeSources() {
  return (tree: Root, {data}: PageFile): void => {
    const view = viewIn(data.frontMatter);
    const cited = view?.kind === 'project' ? view.sources.list : undefined;
    const section = tree.children.find(isFootnotes);
    const items = section ? itemsIn(section) : [];
    const added = cited?.slice(items.length) ?? [];
    if (added.some(({added: source}) => source === undefined)) {
      throw new Error(`the model counts more footnotes than the page: ${cited?.length} sources`);
    }
    if (items.length + added.length === 0) return;

    const references = renumber(tree);
    const list = [
      ...items.map((item, index) => sourceItem(index + 1, item, cited?.[index], references)),
      ...added.map((source, index) => addedItem(items.length + index + 1, source)),
    ];
    const sources = jsx('section', {className: 'footnotes', 'data-footnotes': ''}, [
      {
        type: 'element',
        tagName: 'h2',
        properties: {id: 'sources'},
        children: [{type: 'text', value: 'Sources'}],
      },
      jsx('ol', {}, list),
    ]);
    if (section) tree.children.splice(tree.children.indexOf(section), 1, sources);
    else tree.children.push(sources);
  };
}

function viewIn(frontMatter: PageFile['data']['frontMatter']): PageView | undefined {
  return frontMatter?.knowledge as PageView | undefined;
}

function isFootnotes(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}

function itemsIn(section: Element): Element[] {
  const list = section.children.find((node) => node.type === 'element' && node.tagName === 'ol');
  return list?.type === 'element' ? list.children.filter((node) => node.type === 'element') : [];
}

/** Names the references by their numbers, so that addresses on the page are short. Returns their ids by these numbers. */
function renumber(tree: Root): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<number, string[]>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties.dataFootnoteRef === undefined || !parent || index === undefined) return;
    const number = Number(textOf(node));
    const known = ids.get(number) ?? [];
    const id = ['ref', number, ...(known.length > 0 ? [known.length + 1] : [])].join('-');
    ids.set(number, [...known, id]);
    const attributes = {
      href: `#source-${number}`,
      id,
      'data-footnote-ref': '',
      'aria-describedby': 'sources',
    };
    parent.children.splice(index, 1, jsx('a', attributes, node.children));
  });
  return ids;
}

function sourceItem(
  number: number,
  item: Element,
  source: CitedSource | undefined,
  references: ReadonlyMap<number, readonly string[]>,
): MdxJsxFlowElementHast {
  const addresses: string[] = [];
  const blocks = item.children.filter((node) => node.type === 'element');
  for (const block of blocks) {
    block.children = block.children.filter(
      (node) => node.type !== 'element' || node.properties.dataFootnoteBackref === undefined,
    );
    visit(block, 'element', (node, index, parent) => {
      const {href} = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string' || index === undefined) return;
      if (!/^https?:\/\//.test(href)) return;
      addresses.push(href);
      parent?.children.splice(index, 1, externalLink(href, node.children));
    });
    trimEnd(block);
  }
  const seen = addresses.length === 1 ? cutSeenDay(blocks.at(-1)) : undefined;
  const places = (references.get(number) ?? []).map((id, index) => ({
    id,
    words: String(index + 1),
  }));
  return listItem(number, blocks.map(paragraph), {
    publishers: [...new Set(addresses.map(publisherOf))],
    kind: source?.kind,
    seen,
    places: [...places, ...partsOf(source)],
  });
}

function addedItem(number: number, source: CitedSource): MdxJsxFlowElementHast {
  const {added = OVERVIEW, kind} = source;
  const rest = {kind, seen: undefined, places: partsOf(source)};
  if (added === OVERVIEW) {
    const title = text('“Decentralizing AI: An Overview”, 2024');
    return listItem(number, [jsx('p', {}, [title])], {publishers: [], ...rest});
  }
  const address = shortAddress(added);
  const publisher = publisherOf(added);
  const publishers = address.startsWith(publisher) ? [] : [publisher];
  // Print writes out what the text does not say.
  const whole = added.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const spelled: Record<string, string> = address === whole ? {'data-spelled': ''} : {};
  const title = externalLink(added, [text(address)], spelled);
  return listItem(number, [jsx('p', {}, [title])], {publishers, ...rest});
}

/** Takes the day on which a source was seen from the end of its paragraph. */
function cutSeenDay(paragraph: Element | undefined): string | undefined {
  const last = paragraph?.children.at(-1);
  const match = last?.type === 'text' ? /, seen (\d{4}-\d{2}-\d{2})\.$/.exec(last.value) : null;
  if (!match || last?.type !== 'text') return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

/** Removes what stood before the links back. */
function trimEnd({children}: Element): void {
  for (let last = children.at(-1); last?.type === 'text'; last = children.at(-1)) {
    last.value = last.value.trimEnd();
    if (last.value !== '') return;
    children.pop();
  }
}

function paragraph(block: Element): ElementContent {
  return block.tagName === 'p' ? jsx('p', {}, block.children) : block;
}

function textOf({children}: Element): string {
  return children.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
