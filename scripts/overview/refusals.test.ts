import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {ProblemError} from '../../src/knowledge/problem.ts';
import {readDisk} from './apply.ts';
import {readCommandLine} from './commandLine.ts';
import {generate} from './generate.ts';

const ARTICLE = `# One

- [Aa](https://a.example.org) - Runs jobs.
- [Bb](https://b.example.org) - Runs jobs.
- [Cc](https://c.example.org) - Runs jobs.
- [Dd](https://d.example.org) - Runs jobs.
`;

let folder: string;
let out: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  out = join(folder, 'docs');
  await run(ARTICLE);
});

afterEach(() => rmSync(folder, {recursive: true}));

async function run(article: string | Uint8Array, ...options: readonly string[]): Promise<unknown> {
  const file = join(folder, 'article.md');
  writeFileSync(file, article);
  return generate(readCommandLine([file, '--out', out, ...options]));
}

/** The lines that a run prints instead of a report, without the paths of the folders. */
async function refusalOf(article: string | Uint8Array): Promise<string[]> {
  const before = await readDisk(out);
  const error: unknown = await run(article).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw new Error('the run was not refused', {cause: error});
  expect(await readDisk(out)).toEqual(before);
  return error.message.split('\n').map((line) => line.replaceAll(/\S*\/atlas-\w+\//g, ''));
}

const REVISED = ARTICLE.replace('Runs', 'Does');

describe('an article', () => {
  test.each([
    ['without a character', '', /^article.md:1:1 the overview is empty/],
    ['of blank lines', '\n \r\n\t\n', /^article.md:1:1 the overview is empty/],
    ['of a byte-order mark', '\uFEFF', /^article.md:1:1 the overview is empty/],
    ['of front matter alone', '---\ntitle: x\n---\n', /^article.md:1:1 the overview is empty/],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /not text in UTF-8/],
    ['with the code 0', `${ARTICLE}\n\0\0`, /^article.md:8:1 not a Markdown file/],
    [
      'without any project',
      '# One\n\nNothing here.\n',
      /^article.md:1:1 the overview names no project, but 4 have pages/,
    ],
    [
      'that stops in an address',
      REVISED.slice(0, 70),
      /^article.md:4:1 the overview seems to be cut off/,
    ],
    [
      'that stops in a name',
      `${ARTICLE}- **Ee`,
      /^article.md:7:1 the overview seems to be cut off/,
    ],
    [
      'that has lost most projects with its end',
      ARTICLE.slice(0, 40),
      /cut off, since 3 of 4 projects are missing: /,
    ],
    [
      'that has lost most projects',
      ARTICLE.slice(0, 50),
      /^article.md:1:1 3 of 4 projects are missing: .* run npm run generate -- \S+ --out \S+ --may-leave$/,
    ],
    [
      'with an open merge',
      `<<<<<<< HEAD\n${ARTICLE}=======\n${REVISED}>>>>>>> other\n`,
      /^article.md:1:1 a merge of git is not finished here/,
    ],
  ])('%s is refused with one line', async (_, article, line) => {
    expect(await refusalOf(article)).toEqual([expect.stringMatching(line)]);
  });

  test.each([
    ['that ends without a line break', REVISED.trimEnd()],
    ['that has lost half of its projects', ARTICLE.slice(0, 95)],
    ['that shows what git leaves', `${ARTICLE}\n\`\`\`\n<<<<<<< HEAD\n\`\`\`\n`],
  ])('%s is split', async (_, article) => {
    await run(article);
  });
});

test('more than half of the projects leave if a person says so', async () => {
  await run(ARTICLE.slice(0, 50), '--may-leave');
  await run(ARTICLE.slice(0, 50));
  expect((await readDisk(out)).left?.size).toBe(3);
});

describe('a page', () => {
  const page = () => join(out, 'one/aa.mdx');

  test.each(['front matter', 'text'])('with an open merge in its %s is refused', async (place) => {
    const text = readFileSync(page(), 'utf8');
    const merge = '<<<<<<< HEAD\ntitle: Mine\n=======\ntitle: Theirs\n>>>>>>> other\n';
    writeFileSync(page(), place === 'text' ? text + merge : text.replace('title: Aa\n', merge));
    expect(await refusalOf(REVISED)).toEqual([
      expect.stringMatching(/^docs\/one\/aa.mdx:\d+:1 a merge of git is not finished here/),
    ]);
  });

  test('that became a link is refused', async () => {
    renameSync(page(), join(folder, 'aa.mdx'));
    symlinkSync(join(folder, 'aa.mdx'), page());
    expect(await refusalOf(REVISED)).toEqual([
      expect.stringMatching(/^docs\/one\/aa.mdx:1:1 a link of the file system/),
    ]);
  });

  test('that became a folder is refused', async () => {
    rmSync(page());
    mkdirSync(page());
    expect(await refusalOf(REVISED)).toEqual([
      expect.stringMatching(/^docs\/one\/aa.mdx:1:1 a folder, where a page was/),
    ]);
  });

  test('whose folder became a link is refused', async () => {
    renameSync(dirname(page()), join(folder, 'one'));
    symlinkSync(join(folder, 'one'), dirname(page()));
    expect(await refusalOf(REVISED)).toEqual([
      expect.stringMatching(/^docs\/one:1:1 a link of the file system/),
    ]);
  });

  test.each(['', 'title: Aa\n', '---\ntitle: [\n---\n', '---\ntitle: Aa\n', '\0\0\0'])(
    'with the damaged base %j is refused',
    async (text) => {
      writeFileSync(join(out, '.base/one/aa.mdx'), text);
      expect(await refusalOf(REVISED)).toEqual([
        expect.stringMatching(/^docs\/.base\/one\/aa.mdx:1:1 damaged/),
      ]);
    },
  );

  test('whose front matter cannot be read is left alone, and the others are written', async () => {
    const text = readFileSync(page(), 'utf8').replace('title: Aa', 'title: [');
    writeFileSync(page(), text);
    await run(ARTICLE.replaceAll('Runs', 'Does'));
    const {pages} = await readDisk(out);
    expect(pages.get('one/aa.mdx')).toBe(text);
    expect(pages.get('one/bb.mdx')).toContain('Does jobs.');
  });
});
