import {expect, test} from 'vitest';
import {EMPTY_DISK} from './tests/fromMarkdown.fixture.ts';
import {runInMemory} from './tests/inMemory.fixture.ts';
import type {Disk} from './model.ts';

const hab = (size: string) => `- [Hab](https://h.org) - A ${size} set of speech for all.\n`;
const bb = '- [Bb](https://b.org) - Is.\n';
const end = '\n## Tools\n\n- [Cc](https://c.org) - Is.\n';
const before = `# Title\n\n## Corpora\n\n${hab('fine')}${bb}${end}`;
const after = `# Title\n\n## Big\n\n### Corpora\n\n${hab('large')}${bb}${end}`;

function edited(disk: Disk): Disk {
  const text = disk.pages.get('corpora/hab.mdx')?.replaceAll('A fine', 'A good') ?? '';
  return {...disk, pages: new Map([...disk.pages, ['corpora/hab.mdx', text]])};
}

const path = 'big/corpora/hab.mdx';

test('a page in conflict moves with its category, and is settled there', () => {
  const run = runInMemory(edited(runInMemory(EMPTY_DISK, before).disk), after);
  expect(run.report.pages.find(({action}) => action === 'conflict')).toMatchObject({
    path,
    from: 'corpora/hab.mdx',
  });
  expect([...run.disk.pages.keys()]).not.toContain('corpora/hab.mdx');
  expect(run.report.faults).toEqual([]);
  expect(runInMemory(run.disk, after).disk).toEqual(run.disk);
  for (const side of ['page', 'overview'] as const) {
    const decisions = {take: new Map([[path, side]])};
    const settled = runInMemory(run.disk, after, {decisions});
    expect(settled.report.faults).toEqual([]);
    expect(settled.disk.pages.get(path)).toContain(side === 'page' ? 'A good' : 'A large');
  }
});

test('and so does one that leaves the article next', () => {
  const run = runInMemory(edited(runInMemory(EMPTY_DISK, before).disk), after);
  const last = runInMemory(run.disk, after.replace(hab('large'), ''));
  expect([...last.disk.pages.keys()]).toContain(path);
  expect(last.report.faults).toEqual([]);
});

test.each([
  ['listed', after],
  ['left', after.replace(hab('large'), '')],
])('a page that lies outside of its category is named in every run: it is %s', (_, article) => {
  const {disk} = runInMemory(runInMemory(EMPTY_DISK, before).disk, after);
  const moved = (texts: Disk['pages']) =>
    new Map([...texts].map(([at, text]) => [at === path ? 'corpora/hab.mdx' : at, text]));
  let run: {readonly disk: Disk} = {
    disk: {...disk, pages: moved(disk.pages), base: moved(disk.base)},
  };
  for (let index = 0; index < 3; index += 1) {
    const next = runInMemory(run.disk, article);
    expect(next.report.faults).toMatchObject([
      {
        file: 'docs/corpora/hab.mdx',
        message: expect.stringContaining(`git mv docs/corpora/hab.mdx docs/${path}`),
      },
    ]);
    run = next;
  }
});

test('a page that has left the article follows its category to another slug', () => {
  const first = runInMemory(EMPTY_DISK, before).disk;
  const left = runInMemory(first, before.replace(hab('fine'), '')).disk;
  const article = before.replace(hab('fine'), '').replace('## Corpora', '## Speech');
  const decisions = {rename: new Map([['corpora', 'speech']])};
  const {disk, report} = runInMemory(left, article, {decisions});
  const [page] = report.pages.filter(({address}) => address === '/projects/hab');
  expect(page).toMatchObject({action: 'orphan', changed: ['categories']});
  expect(disk.pages.get(page?.path ?? '')).toMatch(/^categories: \[speech\]$/m);
  expect(report.faults).toEqual([]);
  expect(runInMemory(disk, article).disk).toEqual(disk);
});

test('a decision takes a page along that an earlier run has left behind', () => {
  const {disk} = runInMemory(EMPTY_DISK, after);
  const stale = (texts: Disk['pages']) =>
    new Map([...texts].map(([at, text]) => [at === path ? 'corpora/hab.mdx' : at, text]));
  const left = edited({...disk, pages: stale(disk.pages), base: stale(disk.base)});
  const mine = left.pages.get('corpora/hab.mdx')?.replaceAll('A large', 'A good') ?? '';
  const pages = new Map([...left.pages, ['corpora/hab.mdx', mine]]);
  const article = after.replace('large', 'huge');
  expect(runInMemory({...left, pages}, article).report.faults).toHaveLength(1);
  const decisions = {take: new Map([['corpora/hab.mdx', 'page' as const]])};
  const run = runInMemory({...left, pages}, article, {decisions});
  expect(run.report.faults).toEqual([]);
  expect(run.disk.pages.get(path)).toContain('A good');
  expect([...run.disk.base.keys()]).not.toContain('corpora/hab.mdx');
});

test('a page that cannot be read moves with its category', () => {
  const {disk} = runInMemory(EMPTY_DISK, before);
  const text = disk.pages.get('corpora/hab.mdx')?.replace('title:', 'x: 1\nx: 2\ntitle:') ?? '';
  const pages = new Map([...disk.pages, ['corpora/hab.mdx', text]]);
  const run = runInMemory({...disk, pages}, after);
  expect(run.disk.pages.get(path)).toBe(text);
  expect([...run.disk.pages.keys()]).not.toContain('corpora/hab.mdx');
});
