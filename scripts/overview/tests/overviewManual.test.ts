import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {toPosix} from '../../../src/knowledge/toPosix.ts';
import {runCommand} from '../command.ts';

/*
 * The manual for authors of an overview shows articles, the pages made of them, and what the terminal prints. Here the
 * command runs on these articles.
 */

const manual = readFileSync('src/pages/contribute/overview-format.mdx', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'atlas-'));

afterAll(() => rmSync(root, {recursive: true}));

/** The blocks of code in one language that have a title, by it. */
function titledBlocks(language: string): [title: string, text: string][] {
  const blocks = manual.matchAll(
    new RegExp(`^\`\`\`${language} title="([^"]+)"\\n([^]*?)^\`\`\`$`, 'gm'),
  );
  return Array.from(blocks, ([, title = '', text = '']) => [title, text]);
}

const examples = [...manual.matchAll(/^```text\n([^]*?)\n```$/gm)].map(([, text = '']) => text);
const articles = new Map(titledBlocks('md'));

/** Runs the command on one article, into the folder that the manual names. @returns what it prints */
async function generate(name: string, article: string | Uint8Array | undefined): Promise<string> {
  if (article !== undefined) writeFileSync(join(root, name), article);
  const printed: string[] = [];
  await runCommand([join(root, name), '--out', join(root, folderOf(name))], {
    print: (text) => printed.push(text),
    printError: (text) => printed.push(text),
    progress: {write: () => undefined},
  });
  return printed
    .join('\n')
    .replaceAll(`${toPosix(relative(resolve(), root))}/`, '')
    .replaceAll(`${toPosix(root)}/`, '');
}

/** The folder that the manual names for an article. */
function folderOf(name: string): string {
  return name === 'machines.md' ? 'example' : name.replace(/\.[a-z]+$/, '');
}

test.each(['machines.md', 'garden.md'])('the report of %s is the one shown', async (name) => {
  expect(examples).toContain(await generate(name, articles.get(name)));
});

test.each(titledBlocks('mdx'))('%s is the page shown', async (path, page) => {
  const name = [...articles.keys()].find(
    (article) => folderOf(article) === dirname(path).split('/')[0],
  );
  await generate(name ?? '', articles.get(name ?? ''));
  expect(readFileSync(join(root, path), 'utf8')).toBe(page);
});

test('the report of broken.md has the part shown', async () => {
  const parts = (await generate('broken.md', articles.get('broken.md'))).split('\n\n');
  expect(examples.filter((example) => parts.includes(example))).toHaveLength(1);
});

/** Ends articles whose fault is in what comes before. */
const SECTION = '\n## Storage\n\n- **Acme Grid:** Rents out disks.\n';

test('a setting of no heading is refused in the words shown', async () => {
  const settings = '---\ncategories:\n  Storge:\n    slug: storage\n---\n';
  expect(examples).toContain(await generate('misnamed.md', settings + SECTION));
});

/** Files that the command refuses, by the names that the manual gives them; undefined is a file that does not exist. */
const REFUSED = {
  'list.txt': SECTION,
  'none.md': undefined,
  'latin.md': Buffer.from('Café\n', 'latin1'),
  'nul.md': '# Machines\n\nRented out\0\n',
  'yaml.md': `---\ntitle: Machines: shared\n---\n${SECTION}`,
  'settings.md': `---\ncategories:\n  Storage:\n    slug: Of Files\n---\n${SECTION}`,
};

test('files that cannot be read are refused in the words shown', async () => {
  const lines: string[] = [];
  for (const [name, content] of Object.entries(REFUSED)) lines.push(await generate(name, content));
  expect(lines.join('\n')).toBe(examples.find((example) => example.startsWith('list.txt')));
});
