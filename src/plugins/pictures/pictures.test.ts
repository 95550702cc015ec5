import {expect, test} from 'vitest';
import {knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {picturesOf} from './pictures.ts';

test('each project and category has a picture, and all other pages share one', () => {
  expect(
    picturesOf(knowledgeOf()).map(({path, title, field, note, status, hue}) =>
      [path, title, field, note, status, hue].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "img/og/projects/render.png | Render | Clouds |  |  | 1",
      "img/og/projects/akash.png | Akash | Clouds |  | active | 1",
      "img/og/projects/dice.png | Dice | Games |  |  | 2",
      "img/og/categories/clouds.png | Clouds | Category | 2 projects |  | 1",
      "img/og/categories/apps.png | Applications | Category | 2 projects |  | 2",
      "img/og/categories/games.png | Games | Apps | 2 projects |  | 2",
      "img/og/atlas.png | Who builds AI on blockchains, and is it still alive? | A reference | 3 projects |  | ",
    ]
  `);
});
