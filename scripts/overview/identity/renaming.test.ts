import {describe, expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import {list, OTHER, page, runs, slugsByWebsite} from './identify.fixture.ts';

describe('a project with another name', () => {
  test.each([
    ['the same website', '[Old](https://x.org) - Is.', '[New](https://x.org) - Is.'],
    [
      'the same repository',
      '[Old](https://github.com/A/b) - Is.',
      '[New](https://github.com/a/B) - Is.',
    ],
    ['a former name', '**Old:** Is.', '**New** (formerly Old): Is.'],
    ['another name', '**Old** (also O2): Is.', '**New** (also O2): Is.'],
    ['another script', '[Old](https://x.org) - Is.', '[Новый](https://x.org) - Is.'],
  ])('and %s is renamed without a question', (_, before, after) => {
    const {disk, report} = runs(list(before, OTHER), list(after, OTHER));
    const [, name = ''] = /^(?:\*\*|\[)(.*?)(?:\*\*|\])/.exec(after) ?? [];
    expect(report.renamed).toEqual([{from: 'Old', to: name, path: expect.any(String)}]);
    expect(report.questions).toEqual([]);
    const text = [...disk.pages.values()].find((each) => each.includes(`title: ${name}\n`)) ?? '';
    expect(text).toMatch(/^aliases: \[.*Old.*\]$/m);
    expect(text).toMatch(/^former_slugs: \[old\]$/m);
    expect([...disk.pages.keys()]).not.toContain('tools/old.mdx');
    if (before.startsWith('[')) expect(text).toContain('Mine of');
    expect(runInMemory(disk, list(after, OTHER)).disk).toEqual(disk);
  });

  test('keeps its first name if it is found by an alias', () => {
    const {disk} = runs(
      list('**Nimble Network** (also Nimble): Is.'),
      list('**Nimble AI** (also Nimble): Is.'),
    );
    expect(page(disk, 'nimble-ai')).toMatch(/^aliases: \[Nimble, Nimble Network\]$/m);
  });

  test.each([
    ['a page', [OTHER]],
    ['a page that was deleted', []],
  ])('gets a name that %s had from the article and has there no more, at once', (_, rest) => {
    const before = list('[Acme](https://a.org) (also Grid) - Is.', ...rest);
    const after = list(
      '[Zebra](https://z.org) (also Grid) - Was.',
      '[Acme](https://a.org) (also Grid) - Is.',
      ...rest,
    );
    const first = runInMemory(EMPTY_DISK, before).disk;
    const pages = [...first.pages].filter(([path]) => rest.length > 0 || !path.includes('acme'));
    const {disk} = runInMemory({...first, pages: new Map(pages)}, after);
    expect(page(disk, 'zebra')).toContain('aliases: [Grid]\n');
    expect(page(disk, 'acme')).not.toContain('Grid');
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test('can be renamed by hand afterwards all the same', () => {
    const after = list('[New](https://x.org) - Is.');
    const {disk} = runs(list('[Old](https://x.org) - Is.'), after);
    const decisions = {rename: new Map([['old', 'new']])};
    expect(runInMemory(disk, after, {decisions}).disk).toEqual(disk);
  });

  test('keeps its slug if another page has the new one', () => {
    const {disk, report} = runs(
      list('[Old](https://x.org) - Is.', '[New](https://y.org) - Is.'),
      list('[New](https://x.org) - Is.'),
    );
    expect(slugsByWebsite(disk)).toEqual({'https://x.org': 'new-x', 'https://y.org': 'new'});
    expect(report.renamed).toMatchObject([{from: 'Old', to: 'New (x)'}]);
  });

  test('keeps the title that a person gave it', () => {
    const {disk} = runInMemory(EMPTY_DISK, list('[Old](https://x.org) - Is.'));
    const pages = new Map(
      [...disk.pages].map(([path, text]) => [path, text.replace('title: Old', 'title: Mine')]),
    );
    const {plan, report} = runInMemory({...disk, pages}, list('[New](https://x.org) - Is.'));
    expect(report.renamed).toEqual([]);
    expect(plan.find(({path}) => path === 'tools/old.mdx')).toMatchObject({
      action: 'conflict',
      conflicts: [{what: 'title'}],
    });
  });

  test('that a person deleted stays deleted', () => {
    const {disk} = runInMemory(EMPTY_DISK, list('[Old](https://x.org) - Is.', OTHER));
    const pages = new Map([...disk.pages].filter(([path]) => path !== 'tools/old.mdx'));
    const {plan} = runInMemory({...disk, pages}, list('[New](https://x.org) - Is.', OTHER));
    expect(plan.map(({action}) => action)).toContain('deleted');
    expect(plan.map(({action}) => action)).not.toContain('create');
  });
});
