import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio';
import {afterEach, expect, test} from 'vitest';
import {atlas, knowledgeOf} from '../../src/knowledge/smallAtlas.fixture.ts';
import {MOST_ROWS} from './CategoryEmbed.tsx';
import {writeEmbeds} from './writeEmbeds.tsx';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

/** Writes the embeds of a small atlas with some more pages. @returns reads one of them */
async function embeds(pages: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-embed-'));
  folders.push(folder);
  const sources = atlas();
  const more = Object.entries(pages).map(([file, text]) => ({file, text}));
  await writeEmbeds(
    folder,
    '/atlas/',
    knowledgeOf({...sources, pages: [...sources.pages, ...more]}),
  );
  return (path: string) => readFileSync(join(folder, `embed/${path}.html`), 'utf8');
}

const page = (slug: string, facts: string) =>
  `---\ntitle: ${slug}\nslug: /projects/${slug}\ndescription: It is one of many projects.\ncategories: [clouds]\n${facts}\n---\n\nText.\n`;

test('a project has its facts in words, each with who says so, or that it is not recorded', async () => {
  const read = await embeds({
    'docs/clouds/one.mdx': page(
      'one',
      'status: active\nchains: [Solana, Base]\nsources: {status: overview, chains: "https://www.one.org/chains"}',
    ),
  });
  const $ = load(read('projects/one'));
  expect($('h1 a').attr('href')).toBe('/atlas/projects/one');
  expect($('[data-fact=Status]').text()).toBe('Active 2024 overview');
  expect($('[data-fact=Chain]').text()).toBe('Solana, Base one.org');
  expect($('[data-fact=Chain] a').attr('href')).toBe('https://www.one.org/chains');
  expect($('[data-fact=Token]').text()).toBe('not recorded');
});

test('what pages say is text, whatever it looks like', async () => {
  const title = '</title><script>alert(1)</script>"\'&amp;';
  const read = await embeds({
    'docs/clouds/bad.mdx': page('bad', `token: '</style><img src=x onerror=a>'`).replace(
      'title: bad',
      `title: ${JSON.stringify(title)}`,
    ),
  });
  for (const path of ['projects/bad', 'categories/clouds']) {
    const $ = load(read(path));
    expect($('script, img')).toHaveLength(0);
    expect($('style')).toHaveLength(1);
    expect($('h1, tbody th').text()).toContain(title);
  }
});

test('a category has the projects of its subcategories, each once', async () => {
  const $ = load((await embeds())('categories/apps'));
  const names = $('tbody th').map((_, name) => $(name).text());
  expect(names.get().toSorted()).toEqual(['Dice', 'Render']);
});

test('however many projects a category has, its embed is small and says how many are left out', async () => {
  const pages = Array.from({length: 70}, (_, index) => index);
  const read = await embeds(
    Object.fromEntries(
      pages.map((index) => [
        `docs/clouds/project-${index}.mdx`,
        page(
          `project-${index}`,
          `status: active\ntoken: T${index}\nchains: [Chain ${index}]\nsources: {status: "https://example-${index}.org/a", chains: "https://example-${index}.org/b", token: "https://example-${index}.org/c"}`,
        ),
      ]),
    ),
  );
  const html = read('categories/clouds');
  const $ = load(html);
  expect(gzipSync(html).length).toBeLessThan(10_000);
  expect($('tbody tr')).toHaveLength(MOST_ROWS);
  expect($('main').text()).toContain('72 projects');
  expect($('main > p a').text()).toBe(`${72 - MOST_ROWS} more`);
});

test('only comparisons have a script', async () => {
  const read = await embeds();
  expect(read('projects/akash')).not.toContain('<script');
  expect(load(read('compare'))('script')).toHaveLength(1);
});
