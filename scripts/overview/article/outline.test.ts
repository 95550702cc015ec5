import {toString} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import {articleFrom, outlineFrom, problemsOf, reportOf} from '../tests/fromMarkdown.fixture.ts';
import type {CategoryNode} from './model.ts';
import {toUnits} from './units.ts';

/** Categories as lines, indented, each with its projects and its prose. */
function drawing(categories: readonly CategoryNode[], indent = ''): string[] {
  return categories.flatMap(({slug, projects, prose, children}) => [
    `${indent}${slug}: ${projects.map((project) => project.slug).join(' ')} | ${prose.map((node) => toString(node)).join(' ')}`.trimEnd(),
    ...drawing(children, `${indent}  `),
  ]);
}

function outlined(markdown: string) {
  const {intro, categories, closing} = outlineFrom(markdown);
  return {
    intro: intro.map((node) => toString(node)).join(' '),
    categories: drawing(categories),
    closing: closing.map((node) => toString(node)).join(' '),
  };
}

describe('the units of an article', () => {
  test.each([
    ['Key projects:\n\n- **A:** x', 'label entry'],
    ['**Key projects:**\n- **A:** x', 'label entry'],
    ['Key [projects](https://a.org):\n\n- **A:** x', 'prose entry'],
    ['Two. Sentences:\n\n- **A:** x', 'prose entry'],
    ['Key projects:\n\n- x', 'prose prose'],
    ['Key projects:\n\ntext\n\n- **A:** x', 'prose prose entry'],
    ['- **A:** x\n- plain\n- **B:** y', 'entry prose entry'],
    ['- plain\n  - **A:** x\n- **B:** y', 'heading entry entry'],
    ['- A whole sentence.\n  - **A:** x\n- **B:** y', 'prose entry entry'],
    ['- plain\n- [x] done', 'prose'],
    ['> - **A:** x', 'prose'],
    ['<!-- truncate -->\n\n<!-- other -->', 'marker prose'],
    [
      '---\ntitle: x\n---\n# One\n\n[^a]: x\n\n[b]: y',
      'front matter heading definition definition',
    ],
  ])('of %j are: %s', (markdown, types) => {
    expect(
      toUnits(articleFrom(markdown))
        .map(({type}) => type)
        .join(' '),
    ).toBe(types);
  });
});

describe('a table of contents', () => {
  test.each([
    [
      '## Contents\n- [One](#one)\n  - [Two](#two)\n## One\n- **A:** x',
      'contents contents heading entry',
    ],
    ['- All\n  1. [One](#one)\n\n---\n\ntext', 'contents contents prose'],
    ['- [All ![a badge](b.svg)](#all)\n  - [One](#one)', 'contents'],
    ['[One](#one) | [Two](#two)', 'contents'],
    ['**[`^ back to top ^`](#)**', 'contents'],
    ['(<a href="#readme-top">back to top</a>)', 'contents'],
    ['## Contents\n- [One](#one)\n\ntext', 'heading contents prose'],
    ['## Contents\n- [One](#one)\n### One\n- **A:** x', 'contents contents heading entry'],
    ['## All\n- [One](#one)\n### One\n- **A:** x', 'heading contents heading entry'],
    ['- [One](#one) - text\n- [Two](#two)', 'prose'],
    ['- [One](#one)\n- [Two](https://b.org)', 'prose entry'],
    ['- [One](#one)\n- plain', 'prose'],
    ['See [one](#one), [two](#two)', 'prose'],
    ['[One](#one)', 'prose'],
  ])('in %j is seen by %s', (markdown, types) => {
    const units = toUnits(articleFrom(markdown));
    expect(units.map(({type}) => type).join(' ')).toBe(types);
  });

  test('is on no page', () => {
    const {parts} = reportOf(outlineFrom('## All\n- [One](#one)\n## One\n- **A:** x'));
    expect(parts.map(({type, pages}) => [type, ...pages])).toEqual([
      ['contents'],
      ['contents'],
      ['heading', 'one/index.mdx'],
      ['entry', 'one/a.mdx'],
    ]);
  });
});

describe('headings without projects', () => {
  test('are prose of the landing page before the first and after the last category, and categories between', () => {
    expect(
      outlined(`lead
## Why
before
## One
- **A:** x
## Between
prose
## Two
- **B:** y
## Conclusion
after`),
    ).toEqual({
      intro: 'lead Why before',
      categories: ['one: a |', 'between:  | prose', 'two: b |'],
      closing: 'Conclusion after',
    });
  });

  test('are prose of their category if they are within it', () => {
    expect(outlined('# One\ntext\n- **A:** x\n## Risks\nmany').categories).toEqual([
      'one: a | text Risks many',
    ]);
  });

  test('are all of an article that lists no project', () => {
    expect(outlined('## One\ntext\n## Two')).toEqual({
      intro: 'One text Two',
      categories: [],
      closing: '',
    });
  });

  test('may be empty in prose', () => {
    expect(outlined('##\ntext\n## One\n- **A:** x').intro).toBe(' text');
  });
});

describe('categories', () => {
  test('nest as their headings do, and one with nothing but others in it is one as well', () => {
    expect(
      outlined('## Apps\n#### DeFi\n- **A:** x\n### NFT\n- **B:** y\n## Data\n- **C:** z')
        .categories,
    ).toEqual(['apps:  |', '  defi: a |', '  nft: b |', 'data: c |']);
  });

  test('take slug, label and description from the front matter, which also makes them categories', () => {
    const {categories} = outlineFrom(
      '---\ncategories:\n  Big One: {slug: big, sidebar_label: B, description: D}\n---\n## Big One\n',
    );
    expect(categories).toMatchObject([
      {title: 'Big One', slug: 'big', label: 'B', description: 'D', projects: []},
    ]);
  });

  test('with the same name get the name of the category around them', () => {
    const markdown =
      '## Cloud\n### Tools\n- **A:** x\n## Data\n### Tools\n- **B:** y\n## Tools\n- **C:** z';
    expect(outlined(markdown).categories).toEqual([
      'cloud:  |',
      '  cloud-tools: a |',
      'data:  |',
      '  data-tools: b |',
      'tools: c |',
    ]);
  });

  test.each([
    ['🚀 Tools', '🚀 Tools', 'tools'],
    ['⚙️ Tools', '⚙️ Tools', 'tools'],
    [':rocket: Tools', '🚀 Tools', 'tools'],
    ['1️⃣ One', '1️⃣ One', '1-one'],
    ['🚀', '🚀', 'rocket'],
    ['![Tools](t.png)', 'Tools', 'tools'],
  ])('called %j have the title %j and the slug %j', (heading, title, slug) => {
    expect(outlineFrom(`## ${heading}\n- **A:** x`).categories).toMatchObject([{title, slug}]);
  });

  test('may have any name', () => {
    expect(outlined('## constructor\ntext\n## __proto__\n- **toString:** x').categories).toEqual([
      '__proto__: tostring |'.replace('__proto__', 'proto'),
    ]);
  });

  test('keep what their headings contain besides words', () => {
    const [category] = outlineFrom('## One ![i](i.png) <!-- c -->\n- **A:** x').categories;
    expect(category).toMatchObject({title: 'One', prose: [{type: 'paragraph'}]});
  });
});

describe('the title', () => {
  test.each([
    ['---\ntitle: Mine\n---\n# Other\n## One', 'Mine', 'Other One'],
    ['---\ntitle: Mine\n---\n# Mine\n## One', 'Mine', 'One'],
    ['# Heading[^1]\n## One\n\n[^1]: x', 'Heading', ' One'],
    ['## One', 'Article', 'One'],
    ['# One\n# Two', 'Article', 'One Two'],
  ])('of %j is %s', (markdown, title, intro) => {
    expect(outlineFrom(markdown).title).toBe(title);
    expect(outlined(markdown).intro).toBe(intro);
  });
});

describe('a project', () => {
  const project = (markdown: string) => outlineFrom(markdown).projects;

  test('that is named in two categories is one, at home in the first', () => {
    const markdown = '# One\n- **A** (AKT): x\n# Two\n- **B:** z\n- **A:** y';
    expect(outlined(markdown).categories).toEqual(['one: a |', 'two: b a |']);
    const [a] = project(markdown);
    expect(a).toMatchObject({token: 'AKT', categories: ['one', 'two'], position: 1});
    expect(a?.body.map((node) => toString(node))).toEqual(['x', 'y']);
  });

  test('is found by its aliases', () => {
    expect(project('# One\n- **A** (formerly B): x\n# Two\n- **B** (also C): y')).toMatchObject([
      {name: 'A', slug: 'a', aliases: ['B', 'C'], categories: ['one', 'two']},
    ]);
  });

  test('has the slug of the page that bears its name or alias already', () => {
    const text = `---
title: Inference.net
slug: /projects/inference-net
aliases: [Kuzco]
---
`;
    const disk = {pages: new Map([['one/inference-net.mdx', text]]), base: new Map()};
    expect(outlineFrom('# One\n- **kuzco:** x', disk).projects).toMatchObject([
      {name: 'kuzco', slug: 'inference-net'},
    ]);
  });
});

describe('projects of one name', () => {
  test.each([
    ['[A](https://a.org) - x', '[A](http://www.a.org/) - y', ['A']],
    ['[A](https://a.org) - x', '**A:** y', ['A']],
    ['[A](https://a.org) - x', '[a](https://a.org) - y', ['A']],
    ['[A](https://a.org) - x', '[A](https://b.org) - y', ['A', 'A (b)']],
    ['[A](https://a.org) - x', '[a](https://b.org) - y', ['A', 'a (b)']],
    ['**A** (also B): x', '[B](https://b.org) - y', ['A']],
  ])('as %j and %j are %j', (one, two, names) => {
    const {projects} = outlineFrom(`# One\n- ${one}\n# Two\n- ${two}`);
    expect(projects.map(({name}) => name)).toEqual(names);
  });

  test('are told apart again if they are named again', () => {
    const markdown = `# One
- [A](https://a.org) - x
# Two
- [A](https://b.org) - y
# Three
- [A](https://b.org) - z
- [A](https://c.org) - q`;
    expect(outlineFrom(markdown).projects).toMatchObject([
      {name: 'A', slug: 'a', aliases: [], categories: ['one']},
      {name: 'A (b)', slug: 'a-b', aliases: [], categories: ['two', 'three']},
      {name: 'A (c)', slug: 'a-c', aliases: [], categories: ['three']},
    ]);
  });

  test('are as many projects as they have websites, with a note on each but the first', () => {
    const {projects, categories, notes} = outlineFrom(
      '# One\n- [A](https://a.org) - x\n- [A](https://b.org) - y\n- [A](https://c.org) - z',
    );
    expect(projects.map(({name}) => name)).toEqual(['A', 'A (b)', 'A (c)']);
    expect(drawing(categories)).toEqual(['one: a a-b a-c |']);
    expect(notes).toMatchObject([
      {line: 3, message: 'another project is called "A": this one becomes "A (b)"'},
      {line: 4, message: 'another project is called "A": this one becomes "A (c)"'},
    ]);
  });

  test('keep the links in which they differ', () => {
    const [a] = outlineFrom(
      '# One\n- [A](https://a.org) - x ([Demo](https://d.org))\n# Two\n- [A](https://a.org) - y ([Demo](https://e.org))',
    ).projects;
    expect(a?.demo).toBe('https://d.org');
    expect(a?.body.map((node) => toString(node))).toEqual(['x', 'y', 'Demo']);
  });
});

describe('an item that is only a link', () => {
  test('names a project if most names are links', () => {
    expect(outlined('# One\n- [A](https://a.org) - x\n- [B](https://b.org)').categories).toEqual([
      'one: a b |',
    ]);
    expect(outlined('# One\n- **A:** x\n- [B](https://b.org)').categories).toEqual(['one: a | B']);
  });
});

test('list items that name no project are counted by line', () => {
  const markdown = '- a\n\n# One\n- [A](https://a.org) - x\n  - y\n- b\n  - c\n- **B:** z';
  expect(outlineFrom(markdown).unnamed).toEqual([1, 6, 7]);
});

describe('what one entry or heading says wrongly', () => {
  test.each([
    [
      '# One\n- **C-Net:** x\n- **C Net:** y',
      ['one: c-net c-net-one |'],
      ['3:1 another project is called "C-Net": this one becomes "C Net (One)"'],
    ],
    [
      '# One\n- **A:** x\n- **B** (also a): y',
      ['one: a b |'],
      ['3:1 "a" gives the slug "a", which "A" gives as well'],
    ],
    [
      '# One\n- **A:** x\n- **B:** y\n- **A** (also B): z',
      ['one: a b | A (also B): z'],
      [
        '4:1 "A" stays in the text of its category: "B" gives the slug "b", which "B" gives as well',
      ],
    ],
    [
      '# One\n- **A** (AAA): x\n- **A** (BBB): y',
      ['one: a | A (BBB): y'],
      ['3:1 "A" stays in the text of its category: "A" has the ticker BBB here and AAA above'],
    ],
    [
      '# One\n- **A:** x\n- **:** y',
      ['one: a | : y'],
      ['3:1 a project without a name stays in the text of its category'],
    ],
    [
      '##\n- **A:** x',
      ['untitled: a |'],
      ['1:1 a category without a title: it is called "Untitled" until you write one after the #'],
    ],
    ['## One\n- **A:** x\n## one\n- **B:** x', ['one: a |', 'one-2: b |'], []],
    [
      '# T\n## Top\n### One\n- **A:** x\n### One\n- **B:** x\n### One\n- **C:** x',
      ['top:  |', '  one: a |', '  top-one: b |', '  one-2: c |'],
      [],
    ],
    [
      '---\ncategories:\n  One: {slug: x}\n  Two: {slug: x}\n---\n# One\n- **A:** x\n# Two\n- **B:** x',
      ['x: a |', 'x-2: b |'],
      ['8:1 another category has the slug "x": "Two" gets "x-2"'],
    ],
  ])('in %j holds back nothing else', (markdown, categories, notes) => {
    expect(outlined(markdown).categories).toEqual(categories);
    const said = outlineFrom(markdown).notes.map(
      ({line, column, message}) => `${line}:${column} ${message}`,
    );
    expect(said).toEqual(notes.map((note) => expect.stringContaining(note)));
  });
});

test('settings of no heading are refused', () => {
  const markdown = '---\ncategories:\n  Onne: {slug: x}\n---\n# One\n- **A:** x';
  expect(problemsOf(() => outlineFrom(markdown))).toEqual([
    'blog/article.md:3:9 categories: no heading reads "Onne". Did you mean "One"?',
  ]);
});
