import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {NO_DECISIONS} from './decisions.ts';
import {EMPTY_DISK} from './tests/fromMarkdown.fixture.ts';
import {runInMemory} from './tests/inMemory.fixture.ts';
import type {Disk} from './model.ts';

/** A disk on which people edited pages: by path, the new text, or undefined for a page that they deleted. */
function edited(disk: Disk, edits: Record<string, (text: string) => string | undefined>): Disk {
  const pages = [...disk.pages].flatMap(([path, text]): [string, string][] => {
    const edit = edits[path];
    const after = edit ? edit(text) : text;
    return after === undefined ? [] : [[path, after]];
  });
  return {...disk, pages: new Map(pages)};
}

function moved(disk: Disk, from: string, to: string): Disk {
  const pages = [...disk.pages].map(([path, text]): [string, string] => [
    path === from ? to : path,
    text,
  ]);
  return {...disk, pages: new Map(pages)};
}

const actionsOf = ({plan}: ReturnType<typeof runInMemory>) =>
  Object.fromEntries(plan.map(({path, action}) => [path, action]));

describe('a category that moves while its page is in conflict', () => {
  const before =
    '## Automation\n\nMachines that do work.\n\n- [Aa](https://a.example.org) - Runs jobs.\n';
  const after = `## Software

### Automation

Programs that do work.

- [Aa](https://a.example.org) - Runs many jobs.
- [Cc](https://c.example.org) - New.
`;
  const disk = edited(runInMemory(EMPTY_DISK, before).disk, {
    'automation/index.mdx': (text) => text.replaceAll('Machines', 'Robots'),
  });

  test('stays with its projects where it is, and holds back nothing else', () => {
    const run = runInMemory(disk, after);
    expect(actionsOf(run)).toEqual({
      'index.mdx': 'unchanged',
      'software/index.mdx': 'create',
      'automation/index.mdx': 'conflict',
      'automation/aa.mdx': 'update',
      'automation/cc.mdx': 'create',
    });
    expect(run.report.faults).toEqual([]);
    expect(runInMemory(run.disk, after).disk).toEqual(run.disk);
  });

  test('follows with them when the conflict is settled', () => {
    const decisions = {take: new Map([['automation/index.mdx', 'overview' as const]])};
    const run = runInMemory(runInMemory(disk, after).disk, after, {decisions});
    expect([...run.disk.pages.keys()].sort()).toEqual([
      'index.mdx',
      'software/automation/aa.mdx',
      'software/automation/cc.mdx',
      'software/automation/index.mdx',
      'software/index.mdx',
    ]);
    expect(runInMemory(run.disk, after).disk).toEqual(run.disk);
  });
});

describe('what people did elsewhere', () => {
  const before =
    '# One\n\n- [Aa](https://a.org) - Runs.\n\n# Two\n\n- [Bb](https://b.org) - Runs.\n';
  const after = before
    .replaceAll('Runs.', 'Does.')
    .replace('# Two', '- [Cc](https://c.org) - New.\n\n# Two');
  const {disk} = runInMemory(EMPTY_DISK, before);

  test.each([
    ['two/aa.mdx', 'git mv docs/two/aa.mdx docs/one/aa.mdx'],
    ['three/aa.mdx', 'git mv docs/three/aa.mdx docs/one/aa.mdx'],
    ['aa.mdx', 'git mv docs/aa.mdx docs/one/aa.mdx'],
  ])('such as a page in the wrong folder %s is named with its command', (path, command) => {
    const run = runInMemory(moved(disk, 'one/aa.mdx', path), after);
    expect(run.report.faults).toMatchObject([
      {file: `docs/${path}`, message: expect.stringContaining(command)},
    ]);
    expect(actionsOf(run)).toMatchObject({
      [path]: 'update',
      'one/cc.mdx': 'create',
      'two/bb.mdx': 'update',
    });
    expect(runInMemory(run.disk, after).disk).toEqual(run.disk);
  });

  test('such as a category without its page holds back its new pages alone', () => {
    const run = runInMemory(edited(disk, {'one/index.mdx': () => undefined}), after);
    expect(run.report.faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'docs/one/cc.mdx',
          message: expect.stringContaining('--restore docs/one/index.mdx'),
        }),
      ]),
    );
    expect(actionsOf(run)).toMatchObject({'one/cc.mdx': 'conflict', 'two/bb.mdx': 'update'});
    expect(run.disk.pages.has('one/cc.mdx')).toBe(false);
  });

  test('such as a fault on the page of a category holds back none of its projects', () => {
    const faulty = edited(disk, {
      'one/index.mdx': (text) => text.replace('\n---', '\nstatus: active\n---'),
    });
    const run = runInMemory(faulty, after);
    expect(run.report.faults).toEqual([]);
    expect(actionsOf(run)).toMatchObject({'one/aa.mdx': 'update', 'one/cc.mdx': 'create'});
    expect(runInMemory(run.disk, after).disk).toEqual(run.disk);
  });

  test('such as a fault that is told in other words when a new page comes holds back no page', () => {
    const faulty = edited(disk, {
      'two/bb.mdx': (text) => text.replace('[two]', '[two, elevenn]'),
    });
    const withCategory = `${after}\n# Eleven\n\n- [Dd](https://d.org) - New.\n`;
    const run = runInMemory(faulty, withCategory);
    expect(actionsOf(run)).toMatchObject({'two/bb.mdx': 'merge', 'eleven/dd.mdx': 'create'});
    expect(run.report.faults).toMatchObject([
      {message: expect.stringContaining('Did you mean "eleven"?')},
    ]);
    expect(runInMemory(run.disk, withCategory).disk).toEqual(run.disk);
  });

  test('such as a name that a new project has holds back nothing that can be written', () => {
    const withAlias = edited(disk, {
      'two/bb.mdx': (text) => text.replace('website:', 'aliases: [Cc]\nwebsite:'),
    });
    const run = runInMemory(withAlias, after);
    expect(run.report.faults).toEqual([]);
    expect(run.disk.pages.get('one/cc-c.mdx')).toContain('title: Cc (c)');
  });

  test('a page that the article has left moves with the folder of its category', () => {
    const own = '---\ntitle: Own\nslug: /projects/own\ndescription: Own.\ncategories: [two]\n---\n';
    const pages = new Map([...disk.pages, ['two/own.mdx', own]]);
    const left = runInMemory(
      {...disk, pages},
      before.replace('Bb', 'Dd').replace('b.org', 'd.org'),
    );
    const nested =
      '## One\n\n- [Aa](https://a.org) - Runs.\n\n### Two\n\n- [Dd](https://d.org) - Runs.\n';
    const run = runInMemory(left.disk, nested);
    expect([...run.disk.pages.keys()].sort()).toEqual([
      'index.mdx',
      'one/aa.mdx',
      'one/index.mdx',
      'one/two/bb.mdx',
      'one/two/dd.mdx',
      'one/two/index.mdx',
      'one/two/own.mdx',
    ]);
    expect(runInMemory(run.disk, nested).disk).toEqual(run.disk);
  });
});

test('a page cannot take both where both changed a name', () => {
  const list = (name: string) => `# One\n\n- [${name}](https://a.org) - Runs.\n`;
  const disk = edited(runInMemory(EMPTY_DISK, list('Aa')).disk, {
    'one/aa.mdx': (text) => text.replace('title: Aa', 'title: Mine'),
  });
  const decisions = {...NO_DECISIONS, take: new Map([['one/aa.mdx', 'both' as const]])};
  const {pages} = runInMemory(disk, list('Bb'), {decisions}).report;
  expect(pages.find(({path}) => path === 'one/aa.mdx')).toMatchObject({
    action: 'conflict',
    refused: expect.stringMatching(/^the title in line \d+ was changed by both/),
  });
});

test('one entry added to a list, or moved in it, changes the files of that entry alone', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), {minLength: 1, maxLength: 8});
  const write = (names: readonly number[]) =>
    `# One\n\n${names.map((name) => `- [p${name}](https://p${name}.org) - Runs.\n`).join('')}`;
  fc.assert(
    fc.property(places, (steps) => {
      let names = [1, 2, 3, 4, 5];
      let {disk} = runInMemory(EMPTY_DISK, write(names), {verifies: false});
      for (const [from, to, isMove] of steps) {
        const chosen = isMove ? (names[from % names.length] ?? 0) : names.length + 1;
        const rest = names.filter((name) => name !== chosen);
        const at = to % (rest.length + 1);
        names = [...rest.slice(0, at), chosen, ...rest.slice(at)];
        const run = runInMemory(disk, write(names), {verifies: false});
        const written = run.plan.filter(({action}) => action !== 'unchanged');
        expect(written.length).toBeLessThanOrEqual(1);
        const positionOf = (name: number) =>
          Number(
            /^sidebar_position: (.*)$/m.exec(run.disk.pages.get(`one/p${name}.mdx`) ?? '')?.[1],
          );
        const positions = names.map(positionOf);
        expect([...positions].sort((a, b) => a - b)).toEqual(positions);
        disk = run.disk;
      }
    }),
    {numRuns: 60},
  );
});
