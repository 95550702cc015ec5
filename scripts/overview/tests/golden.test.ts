import {cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {toPosix} from '../../../src/knowledge/toPosix.ts';
import {readCommandLine} from '../commandLine.ts';
import {generate} from '../generate.ts';
import {formatReport} from '../report/formatReport.ts';
import {reportSchema} from '../report/reportSchema.ts';

/*
 * Worked examples in golden/, a folder each: the article before.md, the pages that people edited since in edited/, the
 * article after.md, and the options of the second run, if it has any, in options.txt, a word each line; and what comes of
 * them, written by `npx vitest -u`: the pages in result/ and the report.
 */

const GOLDEN = join(import.meta.dirname, 'golden');

const examples = await readdir(GOLDEN);

test.each(examples)('%s', async (example) => {
  const folder = join(GOLDEN, example);
  const out = await mkdtemp(join(tmpdir(), 'atlas-'));
  const run = (overview: string, options: readonly string[] = []) =>
    generate(readCommandLine([join(folder, overview), '--out', out, ...options]));
  try {
    await run('before.md');
    await cp(join(folder, 'edited'), out, {recursive: true});
    const report = await run('after.md', await optionsIn(folder));
    expect(reportSchema.parse(report)).toEqual(report);
    const lines = formatReport(
      {...report, article: 'after.md', out: 'docs'},
      {isInGit: true},
    ).replaceAll(report.out, 'docs');
    await expect(`${lines}\n`).toMatchFileSnapshot(join(folder, 'report.txt'));
    for (const path of await pagesBelow(out)) {
      const text = await readFile(join(out, path), 'utf8');
      await expect(text).toMatchFileSnapshot(join(folder, 'result', path));
    }
    expect(await pagesBelow(join(folder, 'result'))).toEqual(await pagesBelow(out));
  } finally {
    await rm(out, {recursive: true});
  }
});

async function optionsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  if (!files.includes('options.txt')) return [];
  return (await readFile(join(folder, 'options.txt'), 'utf8')).trim().split('\n');
}

async function pagesBelow(folder: string): Promise<string[]> {
  const files = await readdir(folder, {recursive: true});
  return files
    .map(toPosix)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('.base'))
    .sort();
}
