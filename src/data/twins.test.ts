import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {atlas, knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {dataFiles} from './dataFiles.ts';
import {knowledge, SITE, sources, textOf} from './realData.fixture.ts';

const plain = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const {projects, categories, tombstones, landing} = knowledge;
const pages = [...projects, ...categories, ...tombstones, ...(landing ? [landing] : [])];

describe.each(pages.map(({permalink, file}) => [`${permalink}.md`, file]))('%s', (path, file) => {
  const twin = plain.parse(textOf(path));
  const page = mdx.parse(sources.pages.find((source) => source.file === file)?.text ?? '');

  test('has every paragraph, heading and footnote of its page', () => {
    const known = new Set(blocksOf(twin));
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter((block) => !known.has(block))).toEqual([]);
  });

  test('is plain Markdown with full addresses and without HTML', () => {
    const faults: string[] = [];
    visit(twin, (node) => {
      if (node.type === 'html' || node.type === 'yaml') faults.push(node.value);
      if ('url' in node && !/^(?:https?|mailto):/.test(node.url)) faults.push(node.url);
    });
    expect(faults).toEqual([]);
    expect(textOf(path)).not.toMatch(/\{\/\*|&#x/);
  });

  test('has the footnotes that its text refers to', () => {
    const defined = new Set<string>();
    const used = new Set<string>();
    visit(twin, (node) => {
      if (node.type === 'footnoteDefinition') defined.add(node.identifier);
      if (node.type === 'footnoteReference') used.add(node.identifier);
    });
    expect([...used].sort()).toEqual([...defined].sort());
  });
});

/** What a reader sees of each block, on one line. */
function blocksOf(tree: Root): string[] {
  const blocks: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(toString(node).replace(/\s+/g, ' ').trim());
  });
  return blocks;
}

test('/glossary.md has every term with its definition, its projects and its sources', () => {
  const twin = textOf('/glossary.md');
  const missing = knowledge.glossary.flatMap(({term, definition, more, projects: shown, sources}) =>
    [
      `\n## ${term}\n`,
      definition,
      ...(more ? [more] : []),
      ...shown.map((slug) => `/projects/${slug})`),
      ...sources.map(({seen}) => `, seen ${seen}`),
    ].filter((part) => !twin.includes(part)),
  );
  expect(missing).toEqual([]);
});

test('MDX becomes plain Markdown', () => {
  expect(
    twinOf(`First \\{braces\\} and a \\<tag> and 1 \\< 2.[^a] {/* not for readers */}

{/* a comment
    of two lines */}

## How it works {/* #how */}

- [A page](/projects/akash), [a file](../../clouds/render.mdx#how), [a place](#how-it-works),
  [a category](../index.mdx), [the web](https://example.org/a_b)
- second, with \`{code}\`

| A | B |
| - | - |
| 1 | {/* none */} |

[^a]: [Title](https://example.org), seen 2026-11-22.
`),
  ).toMatchInlineSnapshot(`
    "# Odd

    > Odd.

    - Page: <https://atlas.example.org/atlas/projects/odd>
    - Data: <https://atlas.example.org/atlas/api/v1/projects/odd.json>
    - Status: Active. Sold \\*twice\\* (2024 overview)
    - Provides: GPU, storage
    - Website: <https://odd.example.org> ([source](https://odd.example.org))
    - Demo: <https://try.example.org>
    - Category: [Games](https://atlas.example.org/atlas/categories/games)

    First {braces} and a \\<tag> and 1 < 2.[^a]

    ## How it works

    - [A page](https://atlas.example.org/atlas/projects/akash), [a file](https://atlas.example.org/atlas/projects/render#how), [a place](https://atlas.example.org/atlas/projects/odd#how-it-works),
      [a category](https://atlas.example.org/atlas/categories/apps), [the web](https://example.org/a_b)
    - second, with \`{code}\`

    | A | B |
    | - | - |
    | 1 |   |

    ## Relations

    - partner of [Akash Network](https://atlas.example.org/atlas/projects/akash), 2024 to 2025-10-09, ended (2024 overview)

    ## History

    - 2026-04, Launch: Opens ([source](https://odd.example.org/news))

    [^a]: [Title](https://example.org), seen 2026-11-22.
    "
  `);
});

test('the text within a component is kept', () => {
  const twin = twinOf(
    '<Note kind="x">\n\nInside **bold**.\n\n</Note>\n\nWith <b>words</b> in it.\n',
  );
  expect(twin).toContain('\n\nInside **bold**.\n\nWith words in it.\n\n');
});

test('a relation is also on the page of the other project', () => {
  expect(textOf('/projects/singularitynet.md')).toMatch(
    /\n- includes \[Singularity Finance\]\(https:\/\/atlas\.example\.org\/atlas\/projects\/singularity-finance\) \(\[source\]/,
  );
});

test('the page of a project that is no longer listed says why', () => {
  const text =
    '---\ntitle: Odd\nslug: /projects/odd\ndescription: Odd.\ncategories: [games]\nretired: It is none.\n---\n\nWas odd.\n';
  expect(twinOf(text, '')).toBe(
    '# Odd\n\nThe atlas no longer lists this project. It is none.\n\n## What the page said\n\nWas odd.\n',
  );
});

const HEAD =
  '---\ntitle: Odd\nslug: /projects/odd\ndescription: Odd.\ncategories: [games]\nstatus: active\nstatus_note: Sold *twice*\nresources: [gpu, storage]\nwebsite: https://odd.example.org\ndemo: https://try.example.org\nsources: {website: https://odd.example.org, status: overview}\nrelations:\n  - {type: partner-of, target: Akash Network, since: 2024, until: 2025-10-09, source: overview}\nevents:\n  - {date: 2026-04, kind: launch, title: Opens, source: https://odd.example.org/news}\n---\n\n';

function twinOf(body: string, head = HEAD): string {
  const {docs, tags, pages: small} = atlas();
  const more = {
    docs,
    tags,
    pages: [...small, {file: 'docs/apps/games/odd.mdx', text: `${head}${body}`}],
  };
  return textOf('/projects/odd.md', dataFiles(knowledgeOf(more), more.pages, SITE));
}
