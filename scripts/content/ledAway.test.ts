import {expect, test} from 'vitest';
import {assemble} from '../../src/knowledge/assemble.ts';
import {ledAwayByLanguages, ledAwayBySearch} from './ledAway.ts';

const page = (slug: string, title: string) => ({
  file: `docs/x/${slug}.mdx`,
  text: `---\ntitle: ${title}\nslug: /projects/${slug}\ndescription: x\ncategories: [x]\n---\n`,
});
const {knowledge} = assemble({
  docs: 'docs',
  pages: [
    {file: 'docs/x/index.mdx', text: '---\ntitle: X\nslug: /categories/x\ndescription: x\n---\n'},
    page('acme', 'Acme Network'),
    page('render', 'Render'),
  ],
  tags: {file: 'tags', text: ''},
});

const lines = (
  faults: readonly {readonly path: readonly PropertyKey[]; readonly message: string}[],
) => faults.map(({path, message}) => `${path.join('.')}: ${message}`);

test('words for the search lead from no project to another', () => {
  expect(
    lines(
      ledAwayBySearch(knowledge, {
        synonyms: [
          ['acme', 'x', 'render'],
          ['render', '3d'],
        ],
        words: {'/projects/render': ['Acme', 'draw'], '/projects/acme': ['acme network']},
      }),
    ),
  ).toEqual([
    'synonyms.0.2: "render" is Render in docs/x/render.mdx, and whoever types it would find Acme Network: leave it out',
    'words./projects/render.0: "Acme" is Acme Network in docs/x/acme.mdx, and whoever types it would find /projects/render: leave it out',
  ]);
});

test.each([
  'render login',
  'what is Render',
  'the official site of render network',
  'render.com',
  "render's website",
])('nor does a name with no more than a wish: %s', (phrase) => {
  const found = (address: string) =>
    ledAwayBySearch(knowledge, {synonyms: [], words: {[address]: [phrase]}});
  expect(['/projects/acme', '/glossary', '/projects/render'].map((to) => found(to).length)).toEqual(
    [1, 1, 0],
  );
});

test('a phrase may compare with another project', () => {
  const words = {'/projects/render': ['alternative to acme', 'runs on acme', 'acme for artists']};
  expect(ledAwayBySearch(knowledge, {synonyms: [], words})).toEqual([]);
});

test('nor do words of other languages', () => {
  expect(
    lines(ledAwayByLanguages(knowledge, {de: {render: ['acme', 'zeichnen'], draw: ['render']}})),
  ).toEqual([
    'de.render.0: "acme" is Acme Network in docs/x/acme.mdx, and whoever types it would find Render: leave it out',
  ]);
});
