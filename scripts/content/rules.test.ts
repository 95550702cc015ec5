import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {RULE_GROUPS} from '../../src/knowledge/rules.ts';
import {bundle} from '../bundle.mjs';
import {BROKEN, SOUND_SITE, type Files} from './brokenSite.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'rules-'));
const command = await bundle('scripts/check.ts', root);

afterAll(() => rmSync(root, {recursive: true}));

/** Writes a site whose pages were last changed on the day of these tests, and returns its folder. */
function siteOf(files: Files): string {
  const folder = mkdtempSync(join(root, 'site-'));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    if (typeof content === 'string') writeFileSync(path, content);
    else content(path);
  }
  const date = '2026-11-22T12:00:00Z';
  const env = {...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date};
  const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: folder, env});
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a');
  return folder;
}

function check(cwd: string, ...args: readonly string[]) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return {stdout, stderr, status};
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly rule: string;
  readonly explained: string;
}

test('a site that breaks every rule gets a line for each, and no other', () => {
  const all: Files = Object.assign({}, SOUND_SITE, ...Object.values(BROKEN));
  const {stdout, status} = check(siteOf(all), '--json');
  const found = JSON.parse(stdout) as readonly Found[];
  const rules = RULE_GROUPS.flatMap((group) => group.rules.map(({id}) => id));
  const lines = found.map(({file, message, rule}) => `${rule} ${file} ${message}`);
  expect(found.map(({rule}) => rule).sort(), lines.join('\n')).toEqual([...rules].sort());
  expect(found.every(({rule, explained}) => explained === `/contribute/rules#${rule}`)).toBe(true);
  expect(status).toBe(1);
});

describe('the command', () => {
  test('follows no link of the file system, and reads the rest', () => {
    const toRoot = (path: string) => symlinkSync('/', path);
    const {stdout} = check(
      siteOf({
        ...SOUND_SITE,
        ...BROKEN['known-tag'],
        'docs/x/far': toRoot,
        'blog/far.md': (path) => symlinkSync('/dev/zero', path),
        'src/pages/far': toRoot,
        'static/far': toRoot,
      }),
      '--json',
    );
    const found = JSON.parse(stdout) as readonly Found[];
    expect(found.map(({file, rule}) => `${file} ${rule}`)).toEqual([
      'blog/far.md no-file-link',
      'docs/x/far no-file-link',
      'docs/x/tag.mdx known-tag',
      'src/pages/far no-file-link',
      'static/far no-file-link',
    ]);
  });

  test('finds the second owner of an address, whatever is there', () => {
    const article = SOUND_SITE['blog/first.md'] as string;
    const manual = SOUND_SITE['src/pages/about.mdx'] as string;
    const {stdout} = check(
      siteOf({
        ...SOUND_SITE,
        'blog/second.md': article,
        'blog/third.md': article.replace('slug: first', 'slug: archive'),
        'src/pages/projects/acme.mdx': manual,
        'src/pages/projects/acme-network.mdx': manual,
        'src/pages/tags/gpu.mdx': manual,
        'src/pages/search.mdx': manual,
        'src/pages/about.md': manual,
      }),
      '--json',
    );
    const found = JSON.parse(stdout) as readonly Found[];
    expect(found.map(({line}) => line)).toEqual([4, 4, 1, 1, 1, 1, 1]);
    expect(found.map(({file, message, rule}) => `${rule} ${file} ${message}`)).toEqual([
      'unique-address blog/second.md the address /blog/first is taken by blog/first.md: write another slug',
      'unique-address blog/third.md the address /blog/archive is taken by a page that the site makes: write another slug',
      'unique-address src/pages/about.mdx the address /about is taken by src/pages/about.md: rename the file',
      'unique-address src/pages/projects/acme-network.mdx the address /projects/acme-network is taken by a former address of /projects/acme: rename the file',
      'unique-address src/pages/projects/acme.mdx the address /projects/acme is taken by docs/x/acme.mdx: rename the file',
      'unique-address src/pages/search.mdx the address /search is taken by a page that the site makes: rename the file',
      'unique-address src/pages/tags/gpu.mdx the address /tags/gpu is taken by the tag gpu: rename the file',
    ]);
  });

  test('judges data and articles wherever they are, and reads a site without tags', () => {
    const article = SOUND_SITE['blog/first.md'] as string;
    const acme = SOUND_SITE['docs/x/acme.mdx'] as string;
    const manual = SOUND_SITE['src/pages/about.mdx'] as string;
    const {'docs/tags.yml': _, 'docs/x/honest.mdx': __, ...rest} = SOUND_SITE;
    const {stdout} = check(
      siteOf({
        ...rest,
        'blog/authors.yml':
          'a: {name: A, url: /nowhere}\nb: {name: B, url: "https://binance-login.com"}\n',
        'blog/tags.yml':
          'q: {label: Q, description: x}\nr: {label: R, description: x, permalink: /q}\n',
        'blog/deep/again.md': article,
        'blog/deep/future.md': article
          .replace('2026-11-22', '2126-11-22')
          .replace('first', 'later'),
        'docs/x/acme.mdx': acme.replace('---\n\n', 'last_update: {date: 2126-11-22}\n---\n\n'),
        'src/pages/404.mdx': manual,
        'src/pages/embed/projects/acme.mdx': manual,
      }),
      '--json',
    );
    const found = JSON.parse(stdout) as readonly Found[];
    expect(found.map(({file, line, rule}) => `${file}:${line} ${rule}`)).toEqual([
      'blog/authors.yml:1 known-page',
      'blog/authors.yml:2 no-imitating-host',
      'blog/deep/again.md:4 unique-address',
      'blog/deep/future.md:5 past-day',
      'blog/tags.yml:2 unique-address',
      'docs/x/acme.mdx:7 past-day',
      'src/pages/404.mdx:1 unique-address',
      'src/pages/embed/projects/acme.mdx:1 unique-address',
    ]);
  });

  test('says nothing of what follows from a fault', () => {
    const linked = '[x](/projects/honest)';
    const acme = SOUND_SITE['docs/x/acme.mdx'] as string;
    const honest = SOUND_SITE['docs/x/honest.mdx'] as string;
    const findings = (files: Files) => {
      const {stdout} = check(siteOf({...SOUND_SITE, ...files}), '--json');
      return (JSON.parse(stdout) as readonly Found[]).map(({file, rule}) => `${rule} ${file}`);
    };
    // Links and the glossary know the page by the name of its file.
    expect(
      findings({
        'docs/x/honest.mdx': honest.replace('/projects/honest', '/projects/hones'),
        'docs/x/acme.mdx': acme.replace('\nx\n', `\n${linked}\n`),
        'docs/glossary.yml': `${SOUND_SITE['docs/glossary.yml']}`.replace(
          'definition: x,',
          'definition: x, projects: [honest],',
        ),
        'docs/search.yml': 'synonyms: []\nwords: {/projects/honest: [honest]}\n',
      }),
    ).toEqual(['slug-is-file-name docs/x/honest.mdx']);
    // Two names that are the same look alike, too, and another page relates to the one whose name is at fault.
    expect(
      findings({
        'docs/x/honest.mdx': honest.replace('title: The honest page', 'title: Acme'),
        'docs/x/third.mdx': acme
          .replace('title: The acme page', 'title: Third')
          .replace('/projects/acme', '/projects/third')
          .replace(/aliases:.*/, 'relations: [{type: built-on, target: Acmes, source: overview}]'),
        'docs/x/acme.mdx': acme.replace('[Acme Network]', '[Acme]'),
      }),
    ).toEqual(['unique-name docs/x/honest.mdx', 'relation-target docs/x/third.mdx']);
  });

  test('judges the addresses of the glossary, of articles and of manuals too', () => {
    const [glossary, article, manual] = [
      'docs/glossary.yml',
      'blog/first.md',
      'src/pages/about.mdx',
    ].map((file) => SOUND_SITE[file] as string);
    const link = '\nx\n\n[x](https://cnbitget.com)\n';
    const {stdout} = check(
      siteOf({
        ...SOUND_SITE,
        'docs/glossary.yml': `${glossary?.replace('"https://example.org"', 'https://uat.example.org')}`,
        'blog/first.md': `${article?.replace('\nx\n', link)}`,
        'src/pages/about.mdx': `${manual?.replace('\nx\n', link)}`,
      }),
      '--json',
    );
    const found = JSON.parse(stdout) as readonly Found[];
    expect(found.map(({file, rule}) => `${file} ${rule}`)).toEqual([
      'blog/first.md no-imitating-host',
      'docs/glossary.yml no-imitating-host',
      'docs/glossary.yml quoted-address',
      'src/pages/about.mdx no-imitating-host',
    ]);
  });

  test('lists the pages that lead to weak hosts on request, and counts them always', () => {
    const acme = SOUND_SITE['docs/x/acme.mdx'] as string;
    const folder = siteOf({
      ...SOUND_SITE,
      'docs/x/acme.mdx': acme.replace('\nx\n', '\n[x](https://gate.io/learn/x)\n'),
    });
    const [line] = check(folder).stdout.split('\n');
    expect(line).toContain('links to weak hosts: 1 on 1 page,');
    const {stdout, status} = check(folder, '--weak');
    expect(stdout).toBe(
      `${line}\ndocs/x/acme.mdx: 1 at weak hosts: gate.io (a page of an exchange)\n`,
    );
    expect(status).toBe(0);
  });

  test('says nothing of a sound site', () => {
    const {stdout, stderr, status} = check(siteOf(SOUND_SITE));
    expect({stderr, status}).toEqual({stderr: '', status: 0});
    expect(stdout).toMatch(/^docs has no problems: 2 projects/);
  });

  test('names the rule of each line, and says where the rules are', () => {
    const folder = siteOf({...SOUND_SITE, ...BROKEN['known-tag']});
    const {stderr, stdout} = check(folder, '--annotate');
    expect(stderr)
      .toBe(`docs/x/tag.mdx:6:8 unknown tag "gpuu". Did you mean "gpu"? Tags are listed in docs/tags.yml (known-tag)

The words in brackets name the rules, which /contribute/rules of the site explains.
npm run check -- --fix corrects what can only be meant in one way.
`);
    expect(stdout).toBe(
      '::error file=docs/x/tag.mdx,line=6,col=8,title=known-tag::unknown tag "gpuu". Did you mean "gpu"? Tags are listed in docs/tags.yml (/contribute/rules#known-tag)\n',
    );
  });

  test('corrects what it can, and says what it wrote', () => {
    const folder = siteOf({
      ...SOUND_SITE,
      ...BROKEN['known-tag'],
      ...BROKEN['valid-mdx'],
      ...BROKEN['valid-yaml'],
    });
    const {stdout, status} = check(folder, '--fix');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      "fixed docs/x/colon.mdx:6:14 wrote 'Main: open' for Main: open (valid-yaml)",
      'fixed docs/x/less.mdx:8:3 added \\ (valid-mdx)',
      'fixed docs/x/tag.mdx:6:8 wrote gpu for gpuu (known-tag)',
      expect.stringMatching(/^docs has no problems/),
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'docs/x/less.mdx'), 'utf8')).toContain('\nx \\<5\n');
    expect(check(folder, '--fix').stdout).toMatch(/^docs has no problems/);
  });
});
