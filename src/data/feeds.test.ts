import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {keysOf} from '../knowledge/factKinds.ts';
import {EVENT_KIND_LABELS} from '../knowledge/labels.ts';
import {atlas, knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {dataFiles} from './dataFiles.ts';
import {files, knowledge, SITE, textOf} from './realData.fixture.ts';

/** What RFC 4287 asks of a feed and its entries, and the types that ours use. */
const timestamp = z.iso.datetime();
const links = z.array(z.strictObject({href: z.url(), rel: z.string().default('alternate')}));
const htmlText = z.strictObject({type: z.literal('html'), value: z.string().min(1)});
const entry = z.strictObject({
  id: z.url(),
  title: htmlText,
  updated: timestamp,
  link: links.length(1),
  summary: htmlText,
  category: z
    .strictObject({label: z.string().min(1), term: z.enum(keysOf(EVENT_KIND_LABELS))})
    .optional(),
});
const feed = z.strictObject({
  xmlns: z.literal('http://www.w3.org/2005/Atom'),
  id: z.url(),
  title: z.string().min(1),
  updated: timestamp,
  generator: z.string(),
  author: z.strictObject({name: z.string().min(1)}),
  link: links,
  rights: z.string(),
  entry: z.array(entry).default([]),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'value',
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

function read(xml: string): z.infer<typeof feed> {
  expect(XMLValidator.validate(xml)).toBe(true);
  return feed.parse(parser.parse(xml).feed);
}

/** Former addresses of feeds, and the address of today of each. */
const former = new Map(
  knowledge.categories.flatMap(({slug, former_slugs: slugs}) =>
    slugs.map((each) => [`/feeds/categories/${each}.xml`, `/feeds/categories/${slug}.xml`]),
  ),
);

const feeds = files.filter(({path}) => path.startsWith('/feeds/') && !former.has(path));

test('who reads the feed of a category at a former address goes on reading it', () => {
  expect(former.get('/feeds/categories/zkml.xml')).toBe(
    '/feeds/categories/proofs-and-private-inference.xml',
  );
  for (const [from, to] of former) expect(textOf(from)).toBe(textOf(to));
});

describe.each(feeds.map(({path, text}) => [path, text]))('the feed %s', (path, text) => {
  const {id, link, entry: entries, updated} = read(text);

  test('has its own address, and each entry once', () => {
    expect(id).toBe(`https://atlas.example.org/atlas${path}`);
    expect(link).toContainEqual({rel: 'self', href: id});
    expect(new Set(entries.map((each) => each.id)).size).toBe(entries.length);
  });

  test('begins with the latest entry, which dates it', () => {
    const dates = entries.map((each) => each.updated);
    expect(dates).toEqual([...dates].sort().reverse());
    if (dates.length > 0) expect(updated).toBe(dates[0]);
  });

  test('links to pages of the atlas', () => {
    const pages = new Set(
      knowledge.projects.map(({permalink}) => `https://atlas.example.org/atlas${permalink}`),
    );
    expect(entries.flatMap((each) => each.link).filter(({href}) => !pages.has(href))).toEqual([]);
  });
});

test('there is a feed for each category', () => {
  expect(feeds).toHaveLength(2 + knowledge.categories.length);
});

test('the feed of changes has every page that was compared with its sources', () => {
  const {entry: entries} = read(textOf('/feeds/changes.xml'));
  expect(entries).toHaveLength(knowledge.projects.filter(({checked}) => checked).length);
});

test('partial dates, HTML characters and repeated events make a valid feed', () => {
  const {docs, tags, pages} = atlas();
  const text = `---
title: Odd & Even
slug: /projects/odd
description: x
categories: [games]
events:
  - {date: 2026, kind: other, title: Begins, source: overview}
  - {date: 2026-04-22, kind: launch, title: 'Says 1 < 2 ]]> <b>&amp;</b>', source: 'https://odd.example.org/?a=1&b=2'}
  - {date: 2026-04, kind: other, title: Is built, source: overview}
  - {date: 2026-04, kind: other, title: Is built, source: https://odd.example.org}
---
`;
  const more = {docs, tags, pages: [...pages, {file: 'docs/apps/games/odd.mdx', text}]};
  const made = dataFiles(knowledgeOf(more), more.pages, SITE);
  const {entry: entries} = read(textOf('/feeds/categories/apps.xml', made));
  expect(
    entries.map(({updated, title, summary, category}) => [
      updated,
      title.value,
      summary.value,
      category?.term,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "2026-04-22T00:00:00.000Z",
        "Odd &amp; Even: Says 1 &lt; 2 ]]&gt; &lt;b&gt;&amp;amp;&lt;/b&gt;",
        "2026-04-22. Source: https://odd.example.org/?a=1&amp;b=2",
        "launch",
      ],
      [
        "2026-04-01T00:00:00.000Z",
        "Odd &amp; Even: Is built",
        "2026-04. Source: https://odd.example.org",
        "other",
      ],
      [
        "2026-01-01T00:00:00.000Z",
        "Odd &amp; Even: Begins",
        "2026. Source: the 2024 overview",
        "other",
      ],
    ]
  `);
  expect(read(textOf('/feeds/categories/clouds.xml', made))).toMatchObject({
    updated: '2026-11-22T00:00:00.000Z',
    entry: [],
  });
});
