import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {writeArticle} from './bench/article.ts';
import {measureGenerate, type Measure} from './bench/measure.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench -- [NUMBER OF PROJECTS ...], such as 100 1000

Measures the generator on articles with so many made projects, and prints a Markdown table.`;

const SIZES = [100, 1000, 10_000, 50_000];

async function main(): Promise<void> {
  const sizes = parseArgs({allowPositionals: true}).positionals.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  console.log('| projects | first run | nothing changed | the same, --check | one entry changed |');
  console.log('| -------: | --------: | --------------: | ----------------: | ----------------: |');
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    console.log(
      `| ${[size.toLocaleString('en'), ...(await measureRuns(size)).map(inCell)].join(' | ')} |`,
    );
  }
}

async function measureRuns(projects: number): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    const article = join(folder, 'article.md');
    const args = [article, '--out', join(folder, 'docs')];
    await writeFile(article, writeArticle(projects));
    const first = await measureGenerate(args);
    const second = await measureGenerate(args);
    const checked = await measureGenerate([...args, '--check']);
    await writeFile(article, writeArticle(projects, Math.floor(projects / 2)));
    return [first, second, checked, await measureGenerate(args)];
  } finally {
    await rm(folder, {recursive: true});
  }
}

function inCell({seconds, megabytes}: Measure): string {
  return `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
}

main().catch(commandFailed(USAGE));
