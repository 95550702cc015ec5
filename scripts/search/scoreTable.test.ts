import {expect, test} from 'vitest';
import {smallIndex} from '../../src/search/smallIndex.fixture.ts';
import {scoreTable} from './scoreTable.ts';

test('a table shows the parts of each score, best first', () => {
  expect(`\n${scoreTable(smallIndex, 'rent graphics cards', 3)}`).toMatchInlineSnapshot(`
    "
                                   rent             graphics cards
    score =  (name  + phrase  + (fields  + section        + fields  + section  ) × coverage  + meaning  ) × factor  + passage  + fact  page              title
      67.97      ·         ·       9.90          ·            6.05          ·          1.00          ·        1.00      52.02       ·  /categories/gpus  Markets for graphics cards
      64.77      ·         ·       8.75          ·            2.83          ·          1.00          ·        1.00      53.18       ·  /projects/io-net  io.net
      49.46      ·         ·          ·          ·            8.33          ·          0.46          ·        0.95      45.85       ·  /tags/gpu         GPU

    3 of 3 results. Rarity of the ideas: "rent" 0.99, "graphics cards" 0.83"
  `);
});

test('when nothing is found, similar names are listed', () => {
  expect(scoreTable(smallIndex, 'gloomnet', 3)).toBe('Nothing found. Similar names: io.net');
  expect(scoreTable(smallIndex, 'qqqqzzzzxxxx', 3)).toBe('Nothing found.');
});
