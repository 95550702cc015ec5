import type {List} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import {collectDefinitions} from './definitions.ts';
import {readEntry} from './entry.ts';
import {articleFrom} from '../tests/fromMarkdown.fixture.ts';

/** What is read from `- [A](https://a.org) - ` and a text. */
function factsOf(text: string, start = '- [A](https://a.org) - ') {
  const {tree} = articleFrom(`${start}${text}\n\n[r]: https://r.org\n[s]: https://s.org "Title"`);
  const {urlOf} = collectDefinitions(tree);
  const list = tree.children[0] as List;
  const item = list.children[0];
  const entry = item && readEntry(item, {urlOf, takesBareLinks: false});
  if (!entry) return undefined;
  const {name, aliases, token, references, body, ...facts} = entry;
  return {...facts, says: body.map((node) => toString(node)).join(' | ')};
}

const website = 'https://a.org';

describe('the end of an entry', () => {
  test.each([
    [
      'x. ([Demo](https://d.org), [Source Code](https://c.org))',
      {demo: 'https://d.org', repository: 'https://c.org', says: 'x.'},
    ],
    ['x ([Docs](https://d.org))', {documentation: 'https://d.org', says: 'x'}],
    [
      'x [[GitHub](https://c.org) | [live demo](https://d.org)].',
      {repository: 'https://c.org', demo: 'https://d.org', says: 'x'},
    ],
    ['x ([Demo](https://d.org), [Chat](https://e.org))', {demo: 'https://d.org', says: 'x (Chat)'}],
    ['x ([Chat](https://e.org))', {says: 'x (Chat)'}],
    ['x ([Website](https://w.org))', {says: 'x (Website)'}],
    ['x ([Demo](https://d.org), soon)', {says: 'x (Demo, soon)'}],
    ['x ([Demo](http://localhost), [Code][r])', {repository: 'https://r.org', says: 'x (Demo)'}],
    ['x ([Demo](https://d.org "Title"))', {says: 'x (Demo)'}],
    ['see [Demo](https://d.org)', {says: 'see Demo'}],
  ])('%j gives %j', (text, facts) => {
    expect(factsOf(text)).toEqual({website, ...facts});
  });

  test.each([
    ['x. `MIT` `Docker`', ['MIT', 'Docker'], 'x.'],
    ['x ([Chat](https://e.org)) `MIT`, `C++`', ['MIT', 'C++'], 'x (Chat)'],
    ['x `MIT` ([Chat](https://e.org))', undefined, 'x MIT (Chat)'],
    ['x `MIT` ([Demo](https://d.org))', ['MIT'], 'x'],
    ['`MIT`', ['MIT'], ''],
    ['run `x`', undefined, 'run x'],
    ['an alternative to `rm`', undefined, 'an alternative to rm'],
    ['runs `x` well', undefined, 'runs x well'],
    ['x. `MIT`[^n]', undefined, 'x. MIT[^n]'],
    ['x. `MIT` `⚠`', ['MIT'], 'x. ⚠'],
  ])('%j gives the tags %j', (text, tags, says) => {
    const found = factsOf(text);
    expect(found?.tags).toEqual(tags);
    expect(found?.says).toBe(says);
  });

  test.each([
    ['- [A][r] - x', {website: 'https://r.org', says: 'x'}],
    ['- [A][s] - x', {website: 'https://s.org', says: 'x'}],
    ['- [A](http://localhost) - x', {says: 'x A'}],
    ['- [A](https://a.org) `⚠` - x', {website, says: 'x ⚠'}],
    ['- [A](https://a.org) ⭐ - x', {website, says: 'x ⭐'}],
    ['- ⭐ [A](https://a.org) - x', {website, says: 'x'}],
    ['- [A](https://a.org) ![i](i.png) – x', {website, says: 'x i'}],
    [
      '- [A](https://a.org) [[Code](https://c.org)] - x',
      {website, repository: 'https://c.org', says: 'x'},
    ],
    ['- [A](https://a.org)  \n  x', {website, says: 'x'}],
    ['- [A](https://a.org) `MIT`', {website, tags: ['MIT'], says: ''}],
    ['- [![A](i.png)](https://a.org) - x', {website, says: 'x A'}],
    ['- **A**: x ([Website](https://a.org))', {website, says: 'x'}],
    ['- **A**: x (<https://a.org>)', {website, says: 'x'}],
    ['- [A](https://a.org)', undefined],
    ['- [A](#a) - x', undefined],
    ['- [A](a.md) - x', undefined],
    ['- [A][gone] - x', undefined],
  ])('%j is read as %j', (item, facts) => {
    expect(factsOf('', item)).toEqual(facts);
  });
});
