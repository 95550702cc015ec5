import {describe, expect, test} from 'vitest';
import {keywordsOf} from './keywords.ts';
import {atlas, knowledgeOf, projectOf} from './smallAtlas.fixture.ts';
import {atlasView, pageView, type CategoryView} from './views.ts';

const knowledge = knowledgeOf();

describe('the view of a page', () => {
  test('of a project has what the theme draws around its text', () => {
    expect(pageView(knowledge, 'docs/clouds/akash.mdx')).toMatchInlineSnapshot(`
      {
        "categories": [
          {
            "hue": 1,
            "label": "Clouds",
            "permalink": "/categories/clouds",
          },
        ],
        "digest": "AKT",
        "evidence": {
          "claims": 3,
          "others": 0,
          "overview": 3,
          "own": 0,
        },
        "facts": [
          {
            "key": "aliases",
            "label": "Also known as",
            "text": "Overclock, Akash Network",
          },
          {
            "key": "token",
            "label": "Token",
            "text": "AKT",
          },
        ],
        "hue": 1,
        "kind": "project",
        "mentionedBy": [],
        "monogram": "Ak",
        "opensWithDescription": true,
        "relations": [
          {
            "inverse": false,
            "sources": [
              "overview",
            ],
            "target": "Cosmos",
            "type": "built-on",
          },
          {
            "inverse": false,
            "permalink": "/projects/render",
            "sources": [
              "overview",
            ],
            "target": "RENDER",
            "type": "partner-of",
          },
        ],
        "similar": [
          {
            "chains": [],
            "description": "Renders.",
            "hue": 1,
            "label": "Render",
            "monogram": "Re",
            "permalink": "/projects/render",
            "title": "Render",
          },
        ],
        "sources": {
          "list": [
            {
              "kind": "overview",
              "parts": [
                "relations",
              ],
            },
          ],
          "numbers": {
            "overview": 1,
          },
        },
        "tags": [
          {
            "label": "GPU",
            "permalink": "/tags/gpu",
          },
          {
            "label": "Chain",
            "permalink": "/tags/on-chain",
          },
        ],
      }
    `);
  });

  test('of a subcategory names the category above it', () => {
    expect(pageView(knowledge, 'docs/apps/games/index.mdx')).toMatchObject({
      kind: 'category',
      category: {title: 'Games', hue: 2},
      top: {label: 'Apps', permalink: '/categories/apps', hue: 2},
    });
    expect(pageView(knowledge, 'docs/clouds/index.mdx')).not.toHaveProperty('top');
  });

  test('of the landing page is the atlas', () => {
    expect(pageView(knowledge, 'docs/index.mdx')).toEqual(atlasView(knowledge));
  });

  test('is undefined for a page that the model does not know', () => {
    expect(pageView(knowledge, 'docs/other.mdx')).toBeUndefined();
  });
});

describe('the view of the atlas', () => {
  test('counts each project once', () => {
    const {categories, projectCount, checked} = atlasView(knowledge);
    expect({projectCount, checked}).toEqual({projectCount: 3, checked: '2026-11-22'});
    expect(categories.map(({label}) => label)).toEqual(['Clouds', 'Apps']);
  });

  test('marks a project outside of its first category as a guest', () => {
    const [clouds, apps] = atlasView(knowledge).categories;
    const guests = (category?: CategoryView) =>
      category?.projects.map(({label, isGuest = false}) => [label, isGuest]);
    expect(guests(clouds)).toEqual([
      ['Render', false],
      ['Akash', false],
    ]);
    expect(guests(apps?.children[0])).toEqual([
      ['Dice', false],
      ['Render', true],
    ]);
  });

  test('counts the projects of each status that there is', () => {
    expect(atlasView(knowledge).statuses).toEqual([{status: 'active', count: 1}]);
  });
});

test('keywords are aliases, ticker and the labels of tags', () => {
  expect(keywordsOf(knowledge, projectOf(knowledge, 'akash'))).toEqual([
    'Overclock',
    'Akash Network',
    'AKT',
    'GPU',
    'Chain',
  ]);
});

test('a retired project has a page that says why, and is in no list', () => {
  const sources = atlas();
  const pages = sources.pages.map(({file, text}) => ({
    file,
    text: file.endsWith('render.mdx')
      ? text.replace('---\n\n', 'retired: It closed.\n---\n\n')
      : text,
  }));
  const less = knowledgeOf({...sources, pages});
  expect(pageView(less, 'docs/clouds/render.mdx')).toEqual({
    kind: 'tombstone',
    because: 'It closed.',
    monogram: 'Re',
    hue: 1,
    category: {label: 'Clouds', permalink: '/categories/clouds', hue: 1},
  });
  expect(atlasView(less).projectCount).toBe(2);
  expect(JSON.stringify(atlasView(less))).not.toContain('/projects/render');
  expect(JSON.stringify(pageView(less, 'docs/clouds/akash.mdx'))).not.toContain('/projects/render');
});
