import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {files, knowledge, textOf} from './realData.fixture.ts';

const tree = unified().use(remarkParse).use(remarkGfm).parse(textOf('/llms.txt'));

test('llms.txt is a name, a summary, and sections that are lists of links', () => {
  const [name, summary, details, ...sections] = tree.children;
  expect(name).toMatchObject({type: 'heading', depth: 1});
  expect(summary?.type).toBe('blockquote');
  expect(details?.type).toBe('paragraph');
  expect(sections.map(({type}) => type)).toEqual(
    sections.map((_, index) => (index % 2 === 0 ? 'heading' : 'list')),
  );
});

test('llms.txt links to the Markdown of each page once, and only to files that are served', () => {
  const urls: string[] = [];
  visit(tree, 'link', ({url}) => {
    urls.push(url);
  });
  const served = files.map(({path}) => `https://atlas.example.org/atlas${path}`);
  expect(urls.filter((url) => !served.includes(url))).toEqual([]);
  const pages = [...knowledge.projects, ...knowledge.categories];
  expect(urls.filter((url) => url.endsWith('.md')).sort()).toEqual(
    pages.map(({permalink}) => `https://atlas.example.org/atlas${permalink}.md`).sort(),
  );
});

test('llms-full.txt has every twin', () => {
  const whole = textOf('/llms-full.txt');
  const twins = files.filter(({path}) => path.endsWith('.md'));
  expect(twins.length).toBeGreaterThan(0);
  expect(twins.filter(({text}) => !whole.includes(text))).toEqual([]);
});
