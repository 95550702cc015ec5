import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {load} from 'cheerio';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {writePrintPages} from './writePrintPages.ts';

let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'atlas-print-'));
  const envelope = {
    $schema: 'https://example.org/s.json',
    version: 1,
    license: 'CC-BY-4.0',
    checked: '2026-11-22',
  };
  const lies = (path: string) => ({
    url: `https://example.org${path}`,
    markdown: `https://example.org${path}.md`,
    json: `https://example.org/api/v1${path}.json`,
  });
  write('api/v1/categories.json', {
    ...envelope,
    categories: [
      {
        slug: 'data',
        ...lies('/categories/data'),
        feed: 'https://example.org/feeds/categories/data.xml',
        title: 'Data & more',
        description: 'What it is',
        former_slugs: [],
        parent: null,
        projects: ['grass'],
      },
    ],
  });
  write('api/v1/projects.json', {
    ...envelope,
    projects: [
      {
        slug: 'grass',
        ...lies('/projects/grass'),
        title: 'Grass',
        description: 'A network.',
        categories: ['data'],
        tags: [],
        aliases: [],
        former_slugs: [],
        checked: '2026-11-20',
        own_pages: [],
        chains: [],
        resources: [],
        relations: [],
        events: [],
        sources: {},
      },
    ],
  });
  writePage('categories.html', 'The field', '<p><a href="/atlas/tags">Tags</a></p>');
  writePage('glossary.html', 'Glossary', '<h2 id="gpu">GPU</h2>');
  writePage('categories/data.html', 'Data', '<a href="/atlas/projects/grass#how">Grass</a>');
  writePage(
    'projects/grass.html',
    'Grass',
    '<h2 id="how">How</h2><a href="/atlas/glossary#gpu">GPU</a>',
  );
});

afterEach(() => {
  rmSync(outDir, {recursive: true});
});

test('a built site gets a volume for each category, one for the whole atlas, and their style sheet', async () => {
  expect(await writePrintPages({outDir, baseUrl: '/atlas/'})).toEqual([
    'print/volume.css',
    'print/data.html',
    'print/atlas.html',
  ]);
  expect(readFileSync(join(outDir, 'print/volume.css'), 'utf8')).toContain('@page');
});

test('a volume has a title page, its contents, and its pages with headings in order', async () => {
  await writePrintPages({outDir, baseUrl: '/atlas/', origin: 'https://example.org'});
  const $ = load(readFileSync(join(outDir, 'print/data.html'), 'utf8'));
  expect($('html').attr('lang')).toBe('en');
  expect($('title').text()).toBe('Data & more | Decentralized AI Atlas');
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  expect($('script')).toHaveLength(0);
  expect($('main > header').text()).toContain('1 project, last checked November 20, 2026');
  expect(
    $(':header')
      .map((_, {tagName}) => tagName)
      .get(),
  ).toEqual(['h1', 'h2', 'h2', 'h3', 'h4']);
  expect(links($)).toEqual([
    'https://creativecommons.org/licenses/by/4.0/',
    'https://example.org/atlas/categories/data',
    '#categories-data',
    '#projects-grass',
    'https://example.org/atlas/categories/data',
    '#projects-grass--how',
    'https://example.org/atlas/projects/grass',
    'https://example.org/atlas/glossary#gpu',
  ]);
});

test('links between pages of the whole atlas stay in its volume', async () => {
  await writePrintPages({outDir, baseUrl: '/atlas/'});
  const $ = load(readFileSync(join(outDir, 'print/atlas.html'), 'utf8'));
  expect($('main > header').text()).toContain('1 project, last checked November 22, 2026');
  expect(links($)).toContain('#glossary--gpu');
  expect(links($)).toContain('../tags');
  for (const link of links($).filter((href) => href.startsWith('#'))) {
    expect($(`[id="${link.slice(1)}"]`), link).toHaveLength(1);
  }
});

test('a page that was not built is an error', async () => {
  rmSync(join(outDir, 'projects/grass.html'));
  await expect(writePrintPages({outDir, baseUrl: '/'})).rejects.toThrow('grass.html');
});

const links = ($: ReturnType<typeof load>) =>
  $('a')
    .map((_, link) => $(link).attr('href'))
    .get();

function writePage(file: string, title: string, text: string): void {
  write(
    file,
    `<!doctype html><main><article><header><h1>${title}</h1></header>${text}</article></main>`,
  );
}

function write(file: string, content: unknown): void {
  const path = join(outDir, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
}
