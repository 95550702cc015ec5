import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {guardFiles} from './guardFiles.ts';
import {pictureBytes} from './pictures.fixture.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-files-'));
  for (const file of [
    'docs/index.mdx',
    'docs/tags.yml',
    'docs/clouds/index.mdx',
    'docs/.base/clouds/akash.mdx',
    'blog/authors.yml',
    'blog/overview.md',
    'src/pages/data.mdx',
    'src/pages/index.tsx',
    'src/pages/index.module.css',
    'static/sw.js',
    'static/manifest.webmanifest',
    'static/img/favicon.svg',
    'i18n/en/code.json',
  ]) {
    put(file, 'x');
  }
  put('docs/clouds/a-b2.png', pictureBytes('png'));
  put('docs/clouds/deeper/x.jpeg', pictureBytes('jpg'));
  put('static/img/home.webp', pictureBytes('webp'));
});

afterEach(() => {
  rmSync(root, {recursive: true});
});

function put(file: string, content: string | Buffer): void {
  const path = join(root, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

const faults = () => guardFiles(root).map(({file, message}) => `${file} ${message}`);

test('lets pages, articles, manuals, pictures and known data stand', () => {
  expect(faults()).toEqual([]);
});

describe('refuses', () => {
  test.each([
    ...['page.md', 'page.MDX', 'page.mdx.bak', 'page.html', 'x.js', 'x.svg', 'x.png.svg', 'x.ico'],
    ...['.hidden', '.gitmodules', '.npmrc', '_category_.json', '_category_.yml', '_partial.mdx'],
    ...['A.mdx', 'a b.mdx', 'a_b.mdx', 'a.b.mdx', '-a.mdx', 'a--b.mdx', 'å.mdx', 'аkash.mdx'],
    ...['a%2fb.mdx', 'a?b.mdx', 'a#b.mdx', 'a:b.mdx', '*.mdx', '[a].mdx', '(a).mdx', 'a!b.mdx'],
    ...['con.mdx', 'nul.mdx', 'aux.png', 'com1.mdx', 'readme.mdx', `${'a'.repeat(81)}.mdx`],
    ...['e\u0301.mdx', 'a\u202Eb.mdx', 'A.PNG', 'tags.yaml', 'x.yml', 'sub.mdx/x.mdx'],
    ...['con/x.mdx', 'A/x.mdx', '.git/config', '__proto__/x.mdx', 'a/b/c/d/e/f/x.mdx'],
  ])('docs/%s', (name) => {
    put(`docs/clouds/${name}`, 'x');
    expect(faults()).toHaveLength(1);
  });

  test.each([
    ...['src/pages/:any.mdx', 'src/pages/*.mdx', 'src/pages/A.mdx', 'src/pages/(a)/x.md'],
    ...['static/x.html', 'static/x.js', 'static/img/x.svg', 'static/.htaccess', 'static/_headers'],
    ...['static/img/A.png', 'static/x.xml', 'static/sw.js.map', 'static/api/v1/projects.json'],
    ...['versions.json', 'versioned_docs/version-1/x.mdx', 'versioned_sidebars/x.json'],
    ...['i18n/en/docusaurus-plugin-content-docs/current/clouds/akash.mdx'],
    ...['i18n/en/docusaurus-plugin-content-blog/overview.md', 'other_versions.json'],
    ...['i18n/en/docusaurus-theme-classic/footer.json'],
    ...['blog/x.svg', 'blog/authors.json', 'blog/x/tags.yml'],
  ])('%s', (file) => {
    put(file, 'x');
    expect(faults()).toHaveLength(1);
  });

  test.each(['docs/clouds/x.png', 'blog/x.gif', 'static/img/x.avif'])(
    '%s that is no picture',
    (file) => {
      put(file, '<script>alert(1)</script>');
      expect(faults()).toEqual([
        expect.stringMatching(new RegExp(`^${file} is not an? \\w+, whatever its name says`)),
      ]);
    },
  );

  test('a picture of more than 500 kB, a page of more than 1 MB', () => {
    put('docs/clouds/x.png', Buffer.concat([pictureBytes('png'), Buffer.alloc(500_000)]));
    put('docs/clouds/y.mdx', 'a'.repeat(1_000_001));
    expect(faults()).toEqual([
      'docs/clouds/x.png has 500078 bytes, 500000 at most: make it smaller',
      'docs/clouds/y.mdx has 1000001 bytes, 1000000 at most: make it smaller',
    ]);
  });

  test.each([
    ...['docs/clouds/x.mdx', 'docs/x.png', 'docs/linked', 'docs/.base/x.mdx', 'blog/x.md'],
    ...['static/x.png', 'src/pages/x.mdx', 'src/pages/x'],
  ])('%s, a link of the file system', (file) => {
    symlinkSync('/etc/passwd', join(root, file));
    expect(faults()).toEqual([`${file} is a link of the file system: put the file itself there`]);
  });

  test('a folder of pages that is a link', () => {
    rmSync(join(root, 'docs'), {recursive: true});
    symlinkSync(tmpdir(), join(root, 'docs'));
    expect(faults()).toEqual(['docs is a link of the file system: put the file itself there']);
  });
});
