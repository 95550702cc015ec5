import {describe, expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import {expectWordsAtHome, page, runs} from './identify.fixture.ts';

describe('a category with another heading', () => {
  const entries = ['a', 'b', 'c'].map((name) => `- [${name}](https://${name}.org) - Is.\n`);
  const before = `# One\n\nWords.\n\n${entries.join('')}`;

  test.each([
    [
      'most of its projects',
      `# Uno\n\nWords.\n\n${entries.slice(1).join('')}\n# Two\n\n${entries[0]}`,
    ],
    ['all of them and a new one', `# Uno\n\nWords.\n\n- **New:** Is.\n${entries.join('')}`],
    ['all of them, below another', `# Top\n\n## Uno\n\nWords.\n\n${entries.join('')}`],
  ])('and %s takes its page along', (_, after) => {
    const {disk, report} = runs(before, after);
    expect(report.renamed).toMatchObject([{from: 'One', to: 'Uno'}]);
    expect(page(disk, 'one')).toContain('title: Uno\n');
    expectWordsAtHome(disk);
    expect(page(disk, 'c')).toMatch(/^categories: \[one\]$/m);
    expect(runInMemory(disk, after).disk).toEqual(disk);
  });

  test('keeps its old title as another name, with its address or with one that the article gives it', () => {
    const after = before.replace('# One', '# Uno');
    const settings = (slug: string) => `---\ncategories:\n  Uno: {slug: ${slug}}\n---\n\n${after}`;
    expect(page(runs(before, after).disk, 'one')).toContain('aliases: [One]\n');
    const {disk} = runs(before, settings('first'));
    expect(page(disk, 'first')).toContain(
      'slug: /categories/first\naliases: [One]\nformer_slugs: [one]\n',
    );
    expect(page(disk, 'c')).toMatch(/^categories: \[first\]$/m);
    expect([...disk.pages.keys()].sort()).toEqual(
      ['index', 'first/index', 'first/a', 'first/b', 'first/c'].map((path) => `${path}.mdx`).sort(),
    );
    expect(runInMemory(disk, settings('first')).disk).toEqual(disk);
  });

  test('does not keep a title that another category has now', () => {
    const other = `# Two\n\n- [z](https://z.org) - Is.\n`;
    const swapped = `${before.replace('# One', '# Two')}\n${other.replace('# Two', '# One')}`;
    const {disk} = runs(`${before}\n${other}`, swapped);
    expect([...disk.pages.values()].join('\n')).not.toContain('aliases');
  });

  test.each([
    ['none of its projects', '# Uno\n\n- **New:** Is.\n'],
    ['few of them', `# Uno\n\n${entries[0]}\n# Two\n\n${entries.slice(1).join('')}`],
  ])('and %s is another one, or that which has most', (_, after) => {
    const {report} = runs(before, after);
    expect(report.renamed.map(({to}) => to)).not.toContain('Uno');
  });

  test.each([
    ['first', 'Two', 'Leases cards by the hour.'],
    ['second', 'One', 'Runs jobs on idle machines.'],
  ])('that takes in the %s of two sections is the one whose text it has', (_, from, text) => {
    const sections = [
      `# One\n\nRuns jobs on idle machines.\n\n${entries[0]}`,
      `# Two\n\nLeases cards by the hour.\n\n${entries[1]}`,
    ];
    const joined = `# Uno\n\n${text} They began in 2020.\n\n${entries.slice(0, 2).join('')}`;
    const {report} = runs(sections.join('\n'), joined);
    expect(report.renamed).toMatchObject([{from, to: 'Uno'}]);
  });

  test('and its own text keeps its page, although another took most of its projects', () => {
    const two = '# Two\n\nLeases cards.\n\n- [z](https://z.org) - Is.\n';
    const [first = '', ...others] = entries;
    const after = `# Uno\n\nWords.\n\n${first}\n${two.replace('Two', 'Due')}${others.join('')}`;
    const {disk, report} = runs(`${before}\n${two}`, after);
    expect(report.renamed.map(({from, to}) => [from, to])).toEqual([
      ['One', 'Uno'],
      ['Two', 'Due'],
    ]);
    expectWordsAtHome(disk);
  });

  test('is known by most of its projects if others have the same text', () => {
    const two = '# Two\n\nWords.\n\n- [z](https://z.org) - Is.\n';
    const [first = '', ...others] = entries;
    const after = `# Uno\n\nWords.\n\n${first}\n# Due\n\nWords.\n\n${others.join('')}\n${two}`;
    expect(runs(`${before}\n${two}`, after).report.renamed).toMatchObject([
      {from: 'One', to: 'Due'},
    ]);
  });

  test('keeps its page beside a new one with the same heading', () => {
    const tools = (parent: string, entry: string) =>
      `# ${parent}\n\n## Tools\n\nOf ${parent}.\n\n- ${entry}\n\n`;
    const cloud = tools('Cloud', '[a](https://a.org) - Is.');
    const {disk} = runs(cloud, `# Tools\n\n- [b](https://b.org) - Is.\n\n${cloud}`);
    expect(page(disk, 'tools')).toContain('Of Cloud.');
  });
});

describe('categories of one title', () => {
  const entry = '- [FLUX](https://flux.example.org) - Draws.\n';

  test.each([
    ['with one project', '## June\n\n### Allen\n\nENTRY\n## July\n\n### Allen\n\nENTRY'],
    ['with nothing', '## B\n\n### General\n\n## A\n\n### General\n'],
    ['with nothing, below one category', '## A\n\n### General\n\n### General\n'],
    [
      'below categories of one title',
      '## B\n\n### More\n\n#### General\n\nENTRY\n## A\n\n### More\n\n#### General\n\nENTRY',
    ],
  ])('%s keep their pages', (_, list) => {
    const article = `# Top\n\n${list.replaceAll('ENTRY', entry)}\n## Last\n\n${entry}`;
    const {disk} = runInMemory(EMPTY_DISK, article);
    expect(runInMemory(disk, article).disk).toEqual(disk);
  });

  test('go by the titles above them when another comes first', () => {
    const section = (title: string) => `## ${title}\n\n### Allen\n\n${entry}\n`;
    const {disk} = runInMemory(EMPTY_DISK, `# Top\n\n${section('July')}${section('June')}`);
    const now = `# Top\n\n${section('August')}${section('July')}${section('June')}`;
    const after = runInMemory(disk, now).disk;
    const titleAbove = (path: string) =>
      /^title: (.*)$/m.exec(after.pages.get(path.replace(/[^/]+\/index/, 'index')) ?? '')?.[1];
    const above = [...after.pages].flatMap(([path, text]) => {
      const [, slug] = /^slug: \/categories\/(.*allen)$/m.exec(text) ?? [];
      return slug === undefined ? [] : [[slug, titleAbove(path)]];
    });
    expect(above.sort()).toEqual([
      ['allen', 'July'],
      ['august-allen', 'August'],
      ['june-allen', 'June'],
    ]);
    expect(runInMemory(after, now).disk).toEqual(after);
  });
});
