import {describe, expect, test} from 'vitest';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import {Places} from './places.ts';

/** Whether two websites of Acme are on one place, beside projects with other websites. */
function isOne(one: string, other: string, ...others: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = [one, other, ...others].map((address) =>
    websiteKey(`https://${address}`),
  );
  const acme = {name: 'acme', websites: [first, second]};
  const neighbors = rest.map((website, index) => ({name: `other-${index}`, websites: [website]}));
  return new Places([acme, ...neighbors]).isOne(first, second, new Set(['acme']));
}

test.each([
  ['docs.acme.co.uk', 'acme.co.uk/docs'],
  ['acme.org', 'acme.org/en/latest'],
  ['acme.org/old', 'acme.org/new'],
])('%s and %s are one place, which one project has', (one, other) => {
  expect(isOne(one, other, 'zebra.org')).toBe(true);
  expect(isOne(one, other, `other.${one.replace(/^docs\.|\/.*/g, '')}`, one)).toBe(false);
});

test.each([
  ['docs.python.org/2/library/acme.html', 'docs.python.org/3/library/acme.html'],
  ['docs.python.org/acme', 'docs.python.org/de/3.12/acme'],
  ['acme.pocoo.org', 'acme.pocoo.org/en/v2'],
  ['market.org/items?id=acme.one', 'market.org/items?lang=en&id=Acme.One'],
])('%s and %s are one place on a domain of several', (one, other) => {
  expect(isOne(one, other, 'docs.python.org/other', 'other.pocoo.org', 'market.org')).toBe(true);
});

test.each([
  [
    'marketplace.visualstudio.com/items?itemName=a.acme',
    'marketplace.visualstudio.com/items?itemName=b.acme',
  ],
  ['acme.org/?id=1', 'acme.org/?id=2'],
  ['acme.org/?p=1', 'acme.org/?p=2&lang=en'],
  ['apps.apple.com/app/id1', 'apps.apple.com/us/app/id2'],
  ['apps.apple.com/app/1', 'apps.apple.com/app/2'],
  ['play.google.com/store/apps/details?id=a', 'play.google.com/store/apps/details?id=b'],
  ['chromewebstore.google.com/detail/acme/a', 'chromewebstore.google.com/detail/acme/b'],
  ['www.npmjs.com/package/acme', 'npmjs.com/package/@b/acme'],
  ['pypi.org/project/aa', 'pypi.org/project/bb'],
  ['huggingface.co/a/acme', 'huggingface.co/b/acme'],
  ['t.me/acme_one', 't.me/acme_two'],
  ['x.com/acme', 'x.com/acme_io'],
])('%s and %s are two, even if nobody else is there', (one, other) => {
  expect(isOne(one, other)).toBe(false);
});

describe('an entry of the same name with another website', () => {
  const list = (id: string, text: string, ...others: readonly string[]) =>
    [`[Acme](https://${id}) - ${text}`, ...others]
      .map((line) => `- ${line}\n`)
      .join('')
      .replace(/^/, '# Tools\n\n');
  const other = '[Zebra](https://market.org/items?id=zebra.zebra) - Is here too.';

  test.each([
    ['market.org/items?id=one.acme', 'market.org/items?id=two.acme'],
    ['market.org/one/acme', 'market.org/two/acme'],
  ])('is asked about if strangers share the domain: %s, %s', (before, after) => {
    const first = runInMemory(EMPTY_DISK, list(before, 'Colors words.', other));
    const {disk, report} = runInMemory(first.disk, list(after, 'Draws maps.', other));
    expect(report.questions).toMatchObject([
      {because: 'they have the same name, but other websites'},
    ]);
    expect(disk.pages.get('tools/acme.mdx')).toContain(`website: https://${before}\n`);
    expect([...disk.pages.values()].join()).toContain(`website: https://${after}\n`);
  });

  test('keeps its page, and the report says so, if only the version differs', () => {
    const first = runInMemory(EMPTY_DISK, list('market.org/1/acme', 'Colors words.', other));
    const after = list('market.org/2/acme', 'Draws maps.', other);
    const {disk, report} = runInMemory(first.disk, after);
    expect(report.questions).toEqual([]);
    expect(report.pages.find(({path}) => path === 'tools/acme.mdx')?.website).toEqual({
      from: 'https://market.org/1/acme',
      to: 'https://market.org/2/acme',
    });
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });
});
