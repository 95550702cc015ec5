import fc from 'fast-check';
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit, SKIP} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {assemble} from '../../../src/knowledge/assemble.ts';
import {readPage} from '../../../src/knowledge/page.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {withoutDefinitions} from '../article/definitions.ts';
import {outlineFrom, pagesOf, problemsOf, reportOf, sourceFile} from './fromMarkdown.fixture.ts';
import {readKnownPages} from '../pages/knownPages.ts';
import {planPages} from '../plan.ts';
import type {Outline} from '../article/model.ts';
import {oncePerText} from './oncePerText.fixture.ts';
import {randomArticle} from './randomArticle.fixture.ts';
import {addTags} from '../pages/tagsFile.ts';

const outlineOf = oncePerText(outlineFrom);

/** Checks random articles that the generator can split, which most of them must be. */
function whateverTheArticle(check: (outline: Outline) => void, usualRuns: number): void {
  const numRuns = runs(Math.ceil(usualRuns / 2), 10 * usualRuns);
  let checked = 0;
  const property = fc.property(randomArticle, (text) => {
    const outlines: Outline[] = [];
    problemsOf(() => outlines.push(outlineOf(text)));
    checked += outlines.length;
    outlines.forEach(check);
  });
  fc.assert(property, {numRuns});
  expect(checked).toBeGreaterThan(numRuns / 2);
}

describe('whatever the article', {timeout: PATIENCE}, () => {
  test('its parts are contiguous and are the whole file, byte for byte', () => {
    whateverTheArticle(({article: {text}, parts}) => {
      let covered = 0;
      for (const {start, end} of parts) {
        expect(start).toBe(covered);
        expect(end).toBeGreaterThan(start);
        covered = end;
      }
      expect(covered).toBe(text.length);
      const bytes = parts.map(({start, end}) => Buffer.from(text.slice(start, end)));
      expect(Buffer.concat(bytes).equals(Buffer.from(text))).toBe(true);
    }, 2000);
  });

  test('an underlined heading right below a definition begins after it', () => {
    const {parts} = outlineFrom('[a]: https://a.org\n[b]: https://b.org\nOne\n===\n- **A:** x');
    expect(parts.map(({type}) => type)).toEqual(['definition', 'definition', 'heading', 'entry']);
    expect(parts.map(({start}) => start)).toEqual([0, 19, 37, 46]);
  });

  test('each part has an owner, which is the article, a page or a definition', () => {
    whateverTheArticle((outline) => {
      const pages = new Set(pagesOf(outline).map(({owner}) => JSON.stringify(owner)));
      for (const {type, owner} of outline.parts) {
        const isOfArticle = ['byte-order mark', 'blank', 'front matter', 'marker'].includes(type);
        expect(owner.type === 'article').toBe(isOfArticle);
        expect(isOfArticle || owner.type === 'definition' || pages.has(JSON.stringify(owner))).toBe(
          true,
        );
      }
    }, 150);
  });

  test('its pages are sound, and cite no footnote or link that they do not define', () => {
    whateverTheArticle((outline) => {
      const fresh = pagesOf(outline);
      const pages = fresh.map(({path, text}) => ({file: `docs/${path}`, text}));
      const plan = planPages(fresh, {pages: new Map(), base: new Map()}, new Map());
      const {text: tags} = addTags(sourceFile('docs/tags.yml').text, outline.projects, plan);
      const sources = {docs: 'docs', pages, tags: {file: 'docs/tags.yml', text: tags}};
      expect(assemble(sources).problems).toEqual([]);
      for (const {text} of pages) {
        expect(text).not.toContain('\r');
        expect(undefinedIn(treeOf(text))).toEqual([]);
      }
    }, 150);
  });

  test('every word of it is on each page that the report names, unless the report names none', () => {
    whateverTheArticle((outline) => {
      const carried = new Map(
        pagesOf(outline).map(({path, text}) => [path, text + toString(treeOf(text))]),
      );
      const lost = reportOf(outline).parts.flatMap(({start, end, type, pages}) => {
        if (type === 'label' || pages.length === 0) return [];
        const words = outline.article.text.slice(start, end).match(/w\d+q/g) ?? [];
        return words.filter((word) => !pages.every((path) => carried.get(path)?.includes(word)));
      });
      expect(lost).toEqual([]);
    }, 150);
  });

  test('pages show the text of the nodes that went into them', () => {
    whateverTheArticle((outline) => {
      for (const {text, body} of pagesOf(outline)) {
        expect(shownBy(treeOf(text).children)).toBe(shownBy(body));
      }
    }, 150);
  });

  test('a second run gives the same and has nothing to write', () => {
    whateverTheArticle((outline) => {
      const pages = pagesOf(outline);
      const written = new Map(pages.map(({path, text}) => [path, Buffer.from(text).toString()]));
      expect(written.size).toBe(pages.length);
      const disk = {pages: written, base: written};
      const {places} = readKnownPages(disk);
      const again = pagesOf(outlineFrom(outline.article.text, disk), places);
      const plan = planPages(again, disk, places);
      expect(plan.filter(({action}) => action !== 'unchanged')).toEqual([]);
    }, 150);
  });

  test('it is split, or each problem names a line and a column of it', () => {
    const broken = fc.oneof(randomArticle, fc.string({unit: 'grapheme'}), noise());
    fc.assert(
      fc.property(broken, (text) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
        for (const problem of problemsOf(() => outlineFrom(text))) {
          const [, line, column] = /^blog\/article\.md:(\d+):(\d+) \S/.exec(problem) ?? [];
          expect(lines[Number(line) - 1]?.length).toBeGreaterThanOrEqual(Number(column) - 1);
        }
      }),
      {numRuns: runs(400, 10_000)},
    );
  });
});

/** Front matter and headings that seldom fit together. */
function noise(): fc.Arbitrary<string> {
  const line = fc.constantFrom(
    ...[
      '---',
      'categories:',
      '  One: {slug: UP}',
      '  Two: {}',
      'title: [',
      'title:',
      'a: *b',
      '\t',
    ],
    ...[
      '# One',
      '## Two',
      '##',
      '## two',
      '- **A:** x',
      '- **a:** x',
      '- **:** x',
      '- [](b) - x',
      '\0',
    ],
  );
  return fc.array(line, {maxLength: 12}).map((lines) => ['---', ...lines].join('\n'));
}

const treeOf = oncePerText((text): Root => {
  const page = readPage('page.mdx', text);
  if ('message' in page) throw new Error(page.message);
  return page.tree;
});

function undefinedIn(tree: Root): string[] {
  const defined = new Set<string>();
  const used: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') defined.add(`^${node.identifier}`);
    if (node.type === 'definition') defined.add(node.identifier);
    if (node.type === 'footnoteReference') used.push(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.push(node.identifier);
  });
  return used.filter((identifier) => !defined.has(identifier));
}

/** The text of nodes, without spaces and what nobody sees, comments, definitions and front matter. */
function shownBy(nodes: readonly RootContent[]): string {
  const tree = withoutDefinitions({type: 'root', children: [...nodes]} satisfies Root);
  visit(tree, (node, index, parent) => {
    const isHidden =
      node.type === 'yaml' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression' ||
      (node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim()));
    if (!isHidden || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toString(tree).replace(/[\s\p{Cf}\p{Variation_Selector}]+/gu, '');
}
