import type {Nodes, Root} from 'hast';
import {toHast} from 'mdast-util-to-hast';
import {expect, test} from 'vitest';
import {citedSources, footnotesIn} from '../../knowledge/citedSources.ts';
import {FACTS} from '../../knowledge/facts.ts';
import {readPage} from '../../knowledge/page.ts';
import rehypeSources from './rehypeSources.ts';

const AT_HOME = {sources: {}, relations: [], events: [], website: 'https://example.org'};

const NOTES = `
[^news]: [News](https://news.example.com/a/b), seen 2026-11-22.

[^own]: [Manual](https://www.example.org/manual), read in a copy, seen 2026-11-23.

[^both]: [A](https://a.example.com), seen 2026-11-22; [B](https://github.com/b/c/d), seen 2026-11-23.

[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.

[^atlas]: The atlas's own search, 2026-11-30.
`;

/** The page with its list of sources. @param facts addresses that its facts name */
function page(body: string, facts: readonly string[] = []): string {
  const read = readPage('docs/x.mdx', `---\ntitle: X\n---\n\n${body}\n${NOTES}`);
  if ('message' in read) throw new Error(read.message);
  const footnotes = footnotesIn(read.tree);
  const cited = {facts, relations: [], 'dated-events': facts.slice(0, 1)};
  const sources = citedSources({...AT_HOME, footnotes}, cited, FACTS);
  const tree = toHast(read.tree) as Root;
  rehypeSources()(tree, {data: {frontMatter: {knowledge: {kind: 'project', sources}}}});
  return htmlOf(tree).replace(/\n/g, '');
}

function htmlOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'root':
      return node.children.map(htmlOf).join('');
    case 'element':
      return `<${node.tagName}>${node.children.map(htmlOf).join('')}</${node.tagName}>`;
    case 'mdxJsxFlowElement': {
      const attributes = node.attributes.map((each) =>
        'name' in each ? ` ${each.name}=${String(each.value)}` : '',
      );
      const children = node.children.map(htmlOf).join('');
      return `<${node.name ?? ''}${attributes.join('')}>${children}</${node.name ?? ''}>`;
    }
    default:
      return '';
  }
}

/** The items of the list, without the links back to the places that rest on a source. */
function itemsOf(html: string): string[] {
  return [...html.matchAll(/<li [^>]*>(.*?)<\/li>/g)].map(([, item = '']) =>
    item.replace(/ <(a|details) data-unprinted.*<\/\1>/, ''),
  );
}

test('a source has who publishes it, whose word it is and when it was seen', () => {
  expect(itemsOf(page('A.[^own] B.[^news] C.[^both] D.[^overview-2024] E.[^atlas]')))
    .toMatchInlineSnapshot(`
      [
        "<p><a href=https://www.example.org/manual rel=external>Manual</a>, read in a copy</p><div>example.org, own, seen <time>2026-11-23</time></div>",
        "<p><a href=https://news.example.com/a/b rel=external>News</a></p><div>news.example.com, independent, seen <time>2026-11-22</time></div>",
        "<p><a href=https://a.example.com rel=external>A</a>, seen 2026-11-22; <a href=https://github.com/b/c/d rel=external>B</a>, seen 2026-11-23.</p><div>a.example.com, github.com/b/c, independent</div>",
        "<p>"Decentralizing AI: An Overview", first edition, 2024.</p><div>first edition</div>",
        "<p>The atlas's own search, 2026-11-30.</p><div></div>",
      ]
    `);
});

test('numbers in the text lead to their source, and it leads back', () => {
  const html = page('A.[^own] B.[^news][^own]');
  expect(html).toContain(
    '<p>A.<sup><a href=#source-1 id=ref-1 data-footnote-ref= aria-describedby=sources>1</a></sup> ' +
      'B.<sup><a href=#source-2 id=ref-2 data-footnote-ref= aria-describedby=sources>2</a></sup>' +
      '<sup><a href=#source-1 id=ref-1-2 data-footnote-ref= aria-describedby=sources>1</a></sup></p>',
  );
  expect(html).toContain(
    '<details data-unprinted=><summary aria-label=2 places rest on it>↑ 2</summary> <a href=#ref-1>1</a> <a href=#ref-1-2>2</a></details>',
  );
  expect(html).toContain(
    '<a data-unprinted= href=#ref-2 aria-label=Back to what rests on it>↑</a>',
  );
});

test('what only facts name comes after the footnotes, and what both name is one source', () => {
  const long = 'https://example.org/one/rather/long/address/of/a/manual';
  const html = page('A.[^news]', ['https://news.example.com/a/b', long, 'overview']);
  expect(itemsOf(html)).toEqual([
    '<p><a href=https://news.example.com/a/b rel=external>News</a></p><div>news.example.com, independent, seen <time>2026-11-22</time></div>',
    `<p><a href=${long} rel=external>example.org/…/a/manual</a></p><div>own</div>`,
    '<p>“Decentralizing AI: An Overview”, 2024</p><div>first edition</div>',
  ]);
  expect(itemsOf(page('A.', ['https://github.com/owner/name/blob/main/docs/README.md']))).toEqual([
    '<p><a href=https://github.com/owner/name/blob/main/docs/README.md rel=external>github.com/…/docs/README.md</a></p><div>github.com/owner/name, independent</div>',
  ]);
  expect(html).toContain(
    '<a href=#ref-1>1</a> <a href=#facts>Facts</a> <a href=#dated-events>History</a>',
  );
});

test('a page whose text has no footnotes lists what its facts name', () => {
  expect(itemsOf(page('A.', ['https://example.org']))).toEqual([
    '<p><a href=https://example.org rel=external data-spelled=>example.org</a></p><div>own</div>',
  ]);
  expect(page('A.')).toBe('<p>A.</p>');
});

test.each([
  'A.[^news] B.[^own]',
  'A.[^own] B.[^news] C.[^own]',
  '- A.[^both]\n- B.[^news]\n\n> C.[^own]',
])('the model numbers footnotes as the page does: %j', (body) => {
  const items = itemsOf(page(body, ['https://example.org/added']));
  expect(items.at(-1)).toContain('example.org/added');
  expect(items.length).toBe(new Set(body.match(/\[\^\w+\]/g)).size + 1);
});
