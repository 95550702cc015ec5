import {createRequire} from 'node:module';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import type {Feed as FeedClass} from 'feed';
import {expect, test} from 'vitest';
import {withEscapes} from './feedItems.ts';

// The version that Docusaurus writes its feeds with.
const requireAsBlog = createRequire(import.meta.resolve('@docusaurus/plugin-content-blog'));
const {Feed} = requireAsBlog('feed') as {Feed: typeof FeedClass};

const HOSTILE = `A & B ]]> C ]]></title><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>"'`;

test.each(['atom1', 'rss2'] as const)(
  'no text ends the part of the feed that it is in: %s',
  (kind) => {
    const item = withEscapes({
      title: HOSTILE,
      id: 'https://example.org/a',
      link: 'https://example.org/a',
      date: new Date('2026-11-22'),
      description: HOSTILE,
      content: `<img alt="${'x ]]> '.repeat(3)}"><p>A ]]&gt; B</p>`,
      category: [{name: HOSTILE, term: HOSTILE}],
    });
    const feed = new Feed({id: 'https://example.org', title: 'X', copyright: 'X'});
    feed.addItem(item);
    const xml = feed[kind]();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain('<script');
    const {parsed} = {parsed: JSON.stringify(new XMLParser({ignoreAttributes: false}).parse(xml))};
    expect(parsed).not.toContain('"script"');
    expect(parsed).toContain('A &amp; B ]]&gt; C');
  },
);

test('a plain entry stays as it is', () => {
  const item = {title: 'A title', id: 'a', link: 'a', date: new Date(0), content: '<p>a > b</p>'};
  expect(withEscapes(item)).toEqual(item);
});
