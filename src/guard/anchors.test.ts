import {describe, expect, test} from 'vitest';
import {guardPage} from './guardPage.ts';
import {faultsOn} from './onPage.fixture.ts';

const taken = (anchor: string, owner: string) =>
  `a heading with the anchor #${anchor}, which ${owner}: choose other words, or end it with another anchor such as {/* #more-words */}`;
const OF_SITE = 'the site gives a part of the page';

describe('a heading may not have the anchor of another part of the page', () => {
  test.each([
    ['## Sources', 'sources'],
    ['## Source 1', 'source-1'],
    ['## x {/* #ref-2-3 */}', 'ref-2-3'],
    ['## x \\{#facts}', 'facts'],
    ['## Facts', 'facts'],
    ['> ## Evidence', 'evidence'],
    ['## x {/* #__docusaurus */}', '__docusaurus'],
    ['## User content fn a', 'user-content-fn-a'],
    ['## Term wallet', 'term-wallet'],
  ])('%j', (body, anchor) => {
    expect(faultsOn(body)).toEqual([`8:${body.indexOf('#') + 1} ${taken(anchor, OF_SITE)}`]);
  });

  test('of a source by repetition', () => {
    expect(faultsOn('## Source\n\n## Source')).toEqual([`10:1 ${taken('source-1', OF_SITE)}`]);
  });

  test('of another heading', () => {
    expect(faultsOn('## a {/* #b */}\n\n## b')).toEqual([
      `10:1 ${taken('b', 'another heading has')}`,
    ]);
  });

  test('in an article, where braces need no backslash', () => {
    const head = 'title: X\ndescription: x\nslug: x\ndate: 2026-11-22\nauthors: [a]\n';
    const article = (body: string) =>
      guardPage('blog/x.md', `---\n${head}---\n\n${body}\n`).map(({message}) => message);
    expect(article('## x {#__docusaurus_skipToContent_fallback}')).toEqual([
      taken('__docusaurus_skipToContent_fallback', OF_SITE),
    ]);
    expect(article('## Facts')).toEqual([]);
  });
});

test.each([
  '## History\n\n## Sources of income\n\n## Facts and figures',
  '## Use\n\n## Use',
  '## A {/* #faq */}\n\n## B',
  '## Overview\n\n## Side by side',
  '## Terms\n\n## Source code\n\n## Reference 1',
])('other words may: %j', (body) => {
  expect(faultsOn(body)).toEqual([]);
});
