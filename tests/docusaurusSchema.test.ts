import {validateDocFrontMatter} from '@docusaurus/plugin-content-docs/lib/frontMatter.js';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runs} from '../scripts/gate/seed.ts';
import {projectFrontMatter} from '../src/knowledge/schema.ts';

const words = fc.oneof(
  fc.constantFrom('', ' ', 'x', '/', 'null', '2026-11-22', '2026-02-30', '[a]', './x.png'),
  fc.string({unit: 'binary', maxLength: 4}),
);
const values = fc.oneof(
  words,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(words, {maxLength: 2}),
  fc.dictionary(fc.constantFrom('date', 'author', 'x'), words, {maxKeys: 2}),
);

/** Keys of which Docusaurus has an opinion too; pictures are judged by the guard. */
const KEYS = ['id', 'title', 'description', 'sidebar_label', 'sidebar_position', 'keywords'].concat(
  ['last_update', 'draft', 'unlisted', 'tags', 'slug'],
);

test('no front matter that the check lets pass stops a build', () => {
  const schema = projectFrontMatter();
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS), values, {maxKeys: 2}), (odd) => {
      const data = {
        ...{title: 'X', slug: '/projects/x', description: 'x', categories: ['x']},
        ...odd,
      };
      if (!schema.safeParse(data).success) return;
      const {categories: _, ...known} = data;
      expect(() => validateDocFrontMatter(known)).not.toThrow();
    }),
    {numRuns: runs(1000, 20_000)},
  );
});
