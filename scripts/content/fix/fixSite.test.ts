import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {pictureBytes} from '../../../src/guard/pictures.fixture.ts';
import {checkSite} from '../checkSite.ts';
import {canFix, fixSite} from './fixSite.ts';

const PAGE = 'docs/clouds/acme.mdx';

const FILES = {
  'docs/index.mdx': '---\ntitle: Atlas\nslug: /categories\ndescription: All.\n---\n',
  'docs/clouds/index.mdx':
    '---\ntitle: Clouds\nslug: /categories/clouds\ndescription: Clouds.\n---\n',
  'docs/tags.yml': 'gpu: {label: GPU, description: Cards that compute.}\n',
};

const page = (yaml: string, body: string) =>
  `---\ntitle: Acme\nslug: /projects/acme\ndescription: Rents out computers.\ncategories: [clouds]\n${yaml}---\n\n${body}\n`;

const folder = mkdtempSync(join(tmpdir(), 'atlas-fix-'));
const home = process.cwd();

beforeAll(() => process.chdir(folder));

afterAll(() => {
  process.chdir(home);
  rmSync(folder, {recursive: true});
});

beforeEach(() => {
  for (const empty of ['blog', 'src/pages']) mkdirSync(empty, {recursive: true});
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
});

const rulesFound = async () => (await checkSite()).findings.map(({rule}) => rule);

test('what can only be meant in one way is corrected, one fault behind the other', async () => {
  writeFileSync(PAGE, page('tags: [gpuu]\n', 'It costs <5 a day, {or} less than <9.'));
  expect(canFix((await checkSite()).findings)).toBe(true);
  expect((await fixSite()).length).toBeGreaterThan(1);
  expect(readFileSync(PAGE, 'utf8')).toBe(
    page('tags: [gpu]\n', 'It costs \\<5 a day, \\{or} less than \\<9.'),
  );
  expect(await rulesFound()).toEqual([]);
});

test('a former address or slug becomes that of today, wherever it is written', async () => {
  const links = (slug: string) =>
    `[a](/projects/${slug}#how), [![b](./b.png)](/projects/${slug}), [c].\n\n[c]: /projects/${slug}\n`;
  const terms = (slug: string) =>
    `rig: {term: Rig, words: [mining rig], definition: A computer., projects: [${slug}], sources: [{title: x, url: "https://example.org", seen: 2026-11-22}]}\n`;
  const phrases = (slug: string) => `/projects/${slug}: [rent a machine]\n`;
  const authors = (slug: string) => `a: {name: A, url: /projects/${slug}}\n`;
  writeFileSync(PAGE, page('former_slugs: [oldco]\naliases: [First Name]\n', 'It rents.'));
  const files = (slug: string): Readonly<Record<string, string>> => ({
    'docs/clouds/index.mdx': `${FILES['docs/clouds/index.mdx']}\n${links(slug)}`,
    'docs/glossary.yml': terms(slug === 'first-name' ? 'oldco' : slug),
    'docs/phrases.yml': phrases(slug),
    'blog/authors.yml': authors(slug),
  });
  writeFileSync('docs/clouds/b.png', pictureBytes('png'));
  for (const former of ['oldco', 'first-name']) {
    for (const [file, text] of Object.entries(files(former))) writeFileSync(file, text);
    expect(await rulesFound()).toContain('known-page');
    await fixSite();
    for (const [file, text] of Object.entries(files('acme')))
      expect(readFileSync(file, 'utf8'), file).toBe(text);
  }
  for (const file of ['docs/glossary.yml', 'docs/phrases.yml', 'blog/authors.yml']) rmSync(file);
});

test.each([
  ['no rule of which can be', page('', 'See [it](https://example.org@evil.example).')],
  ['a tag that could be anything', page('tags: [quantum-teapots]\n', 'x')],
  ['a tag of HTML without its partner', page('', 'one<br>two')],
  ['a file in another encoding', Buffer.from(page('tags: [gpuu]\n', 'Caf\u00E9'), 'latin1')],
  ['a page that is too long', page('tags: [gpuu]\n', 'x\n\n'.repeat(50_000))],
])('nothing is promised and nothing written for %s', async (_, content) => {
  writeFileSync(PAGE, content);
  const {findings} = await checkSite();
  expect(findings.length).toBeGreaterThan(0);
  expect(canFix(findings)).toBe(false);
  expect(await fixSite()).toEqual([]);
  expect(readFileSync(PAGE)).toEqual(Buffer.from(content));
});
