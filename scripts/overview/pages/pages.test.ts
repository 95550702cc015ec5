import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {outlineFrom, pagesFrom, pagesOf} from '../tests/fromMarkdown.fixture.ts';
import type {Place} from '../model.ts';

const ARTICLE = `---
title: A small field
categories:
  Clouds: {slug: clouds, sidebar_label: Cloud}
---

What this is, and see [the agents](#agents).

<!-- truncate -->

## Clouds

Machines for rent.[^rent]

Key projects:

- **Akash Network** (AKT, formerly Overclock): Rents out GPUs.[^rent] More of it.
- [Golem](https://golem.network) - Pools *idle* computers; see [questions](#open-questions).

  | a | b |
  | - | - |
  | 1 | 2 |

### Open questions

Who checks?

## Agents

### Trading

- **Golem:** Also trades. ![logo](golem.png)

## Conclusion

Nothing is settled, as [Clouds](#clouds) says.

[^rent]: [Report](https://example.org/rent), see also.[^more]
[^more]: More.
[^unused]: Nobody cites this.
`;

describe('the pages of a small article', () => {
  const pages = pagesFrom(ARTICLE);

  test('are the landing page, its categories and its projects', () => {
    expect(Object.keys(pages)).toMatchInlineSnapshot(`
      [
        "index.mdx",
        "clouds/index.mdx",
        "clouds/akash-network.mdx",
        "clouds/golem.mdx",
        "agents/index.mdx",
        "agents/trading/index.mdx",
      ]
    `);
  });

  test('begin with the landing page: opening, then closing', () => {
    expect(pages['index.mdx']).toMatchInlineSnapshot(`
      "---
      title: A small field
      slug: /categories
      description: What this is, and see the agents.
      ---

      What this is, and see [the agents](./agents/index.mdx).

      ## Conclusion

      Nothing is settled, as [Clouds](./clouds/index.mdx) says.
      "
    `);
  });

  test('have one per category with its prose and the footnotes that it cites', () => {
    expect(pages['clouds/index.mdx']).toMatchInlineSnapshot(`
      "---
      title: Clouds
      slug: /categories/clouds
      description: Machines for rent.
      sidebar_label: Cloud
      sidebar_position: 1
      ---

      Machines for rent.[^rent]

      ## Open questions

      Who checks?

      [^rent]: [Report](https://example.org/rent), see also.[^more]

      [^more]: More.
      "
    `);
  });

  test('have one per subcategory, in a folder of its own', () => {
    expect(pages['agents/trading/index.mdx']).toMatchInlineSnapshot(`
      "---
      title: Trading
      slug: /categories/trading
      description: Projects listed under Trading.
      sidebar_position: 1
      ---
      "
    `);
  });

  test('have one per project, with names, ticker and tags in its front matter', () => {
    expect(pages['clouds/akash-network.mdx']).toMatchInlineSnapshot(`
      "---
      title: Akash Network
      slug: /projects/akash-network
      description: Rents out GPUs.
      sidebar_position: 1
      categories: [clouds]
      aliases: [Overclock]
      token: AKT
      ---

      Rents out GPUs.[^rent] More of it.

      [^rent]: [Report](https://example.org/rent), see also.[^more]

      [^more]: More.
      "
    `);
  });

  test('have one for a project of two categories, with all that is said of it', () => {
    expect(pages['clouds/golem.mdx']).toMatchInlineSnapshot(`
      "---
      title: Golem
      slug: /projects/golem
      description: Pools idle computers; see questions.
      sidebar_position: 2
      categories: [clouds, trading]
      tags: [volunteer-computing]
      website: https://golem.network
      ---

      Pools *idle* computers; see [questions](./index.mdx#open-questions).

      | a | b |
      | - | - |
      | 1 | 2 |

      Also trades. ![logo](../../blog/golem.png)
      "
    `);
  });
});

describe('front matter', () => {
  const head = (markdown: string, path: string) =>
    pagesFrom(markdown)[path]?.split('---\n')[1] ?? '';
  const about = (text: string) => parse(head(`# One\n- **A:** ${text}`, 'one/a.mdx'));

  test.each([
    ['Rents out GPUs. And more.', 'Rents out GPUs.'],
    ['**Rents** [out](https://a.org) `GPUs`[^1]\n\n[^1]: x', 'Rents out GPUs'],
    ['', 'A, listed under One without a description.'],
    [`${'word '.repeat(40)}end.`, `${'word '.repeat(30)}word…`],
    ['x'.repeat(200), `${'x'.repeat(159)}…`],
    ['🚀'.repeat(100), `${'🚀'.repeat(79)}…`],
  ])('describes a project of which the article says %j', (text, description) => {
    expect(about(text)).toMatchObject({description});
    expect(description.length).toBeLessThanOrEqual(160);
  });

  test.each(
    'yes no null ~ 12:30 1_000 2026-11-22 0x1f 1e3 @at #tag !x %y *w | > = << "q" \'s\' x} {y - ?'
      .split(' ')
      .concat('a: b', 'a # b', '- x', '神经网络', 'שלום', 'true'),
  )('keeps the name %j as text, for readers of YAML 1.1 and of YAML 1.2', (name) => {
    const outline = outlineFrom('# One\n- **Name:** x');
    const [, , page] = pagesOf({
      ...outline,
      categories: outline.categories.map((category) => ({
        ...category,
        projects: category.projects.map((project) => ({...project, name, aliases: [name]})),
      })),
    });
    const yaml = page?.text.split('---\n')[1] ?? '';
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(yaml, {version})).toMatchObject({title: name, aliases: [name]});
    }
  });
});

describe('a page that exists already', () => {
  const pathsWith = (places: [string, Place][]) =>
    pagesOf(outlineFrom('# One\n- **A:** x\n- **B:** x'), new Map(places)).map(({path}) => path);

  test('keeps its path, and the pages below it follow', () => {
    expect(
      pathsWith([
        ['/categories/one', {page: 'moved/index.mdx', base: 'one/index.mdx'}],
        ['/projects/b', {page: 'moved/renamed.mdx', base: 'one/b.mdx'}],
      ]),
    ).toEqual(['index.mdx', 'moved/index.mdx', 'moved/a.mdx', 'moved/renamed.mdx']);
  });

  test('moves with its project to another category, under its own file name', () => {
    const home = {page: 'two', base: 'two'};
    expect(
      pathsWith([['/projects/b', {page: 'two/renamed.mdx', base: 'two/b.mdx', home}]]),
    ).toContain('one/renamed.mdx');
  });

  test('is not overwritten by a new one, on systems that know no capitals either', () => {
    expect(pathsWith([['/projects/other', {page: 'one/B.mdx'}]])).toEqual([
      'index.mdx',
      'one/index.mdx',
      'one/a.mdx',
      'one/b-2.mdx',
    ]);
  });

  test('stays where a person put it', () => {
    expect(pathsWith([['/projects/b', {page: 'else/b.mdx', base: 'one/b.mdx'}]])).toContain(
      'else/b.mdx',
    );
    expect(pathsWith([['/projects/b', {page: 'else/b.mdx'}]])).toContain('else/b.mdx');
  });
});
