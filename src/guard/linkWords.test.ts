import {describe, expect, test} from 'vitest';
import {faultsOn} from './onPage.fixture.ts';

const EMPTY = 'a link without words: say between the brackets what is there';
const NUMBER =
  'a link that reads like the number of a source: write a footnote, or say in words what is there';
const CONTROL =
  'a link to another site that reads like a part of this one: say in words what is there';
const FOOTNOTE =
  'a footnote within a link, which is a link itself: put it after the closing bracket';
const REPEATED =
  'the label [a] has another address above, which is the one that counts: give one of the two another label';

describe('the text of a link', () => {
  test.each([
    ['[ ](https://example.org)', `8:1 ${EMPTY}`],
    ['[&nbsp;](https://example.org)', `8:1 ${EMPTY}`],
    ['[&#8201;][a]\n\n[a]: https://example.org', `8:1 ${EMPTY}`],
    ['A.[1](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[\\[12\\]](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[¹](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[*③*](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[⁽¹⁾](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[১](https://example.org)', `8:3 ${NUMBER}`],
    ['A.[↩](https://example.org)', `8:3 ${NUMBER}`],
    ['[Edit this page](https://example.org)', `8:1 ${CONTROL}`],
    ['[✏ EDIT  *this* page »](https://example.org)', `8:1 ${CONTROL}`],
    ['[Decentralized AI Atlas](https://example.org)', `8:1 ${CONTROL}`],
    ['A.[3]\n\n[3]: https://example.org', `8:3 ${NUMBER}`],
    ['[x[^a]](https://example.org)\n\n[^a]: y', `8:1 ${FOOTNOTE}`],
    ['[x[^a]][b]\n\n[^a]: y\n\n[b]: https://example.org', `8:1 ${FOOTNOTE}`],
  ])('is none: %j', (body, fault) => {
    expect(faultsOn(body)).toEqual([fault]);
  });

  test.each([
    'In [2024](https://example.org), with an [H100](https://example.org).',
    '[![A card](./a.png)](https://example.org)',
    '[Chapter 1](https://example.org), [中](https://example.org), [5G](https://example.org)',
    '[All projects](/categories), [the page that you edit](https://example.org), [Data](https://example.org)',
    '[x](https://example.org)[^a]\n\n[^a]: y',
    '[📄](https://example.org), [→](https://example.org), [`>_`](https://example.org)',
  ])('is one: %j', (body) => {
    expect(faultsOn(body)).toEqual([]);
  });
});

describe('a label', () => {
  test.each([
    ['See [a].\n\n[a]: https://example.org\n\n[A]: https://example.com', 'A'],
    ['See [a].\n\n> [a]: https://example.org\n\n[a]: https://example.com', 'a'],
  ])('has one address: %j', (body, label) => {
    expect(faultsOn(body)).toEqual([`12:1 ${REPEATED.replace('[a]', `[${label}]`)}`]);
  });

  test('may say it twice', () => {
    expect(faultsOn('See [a].\n\n[a]: https://example.org\n\n[a]: https://example.org')).toEqual(
      [],
    );
  });
});
