import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {USAGE} from '../commandLine.ts';

/*
 * The maintainers' manual shows what the terminal prints. Each of its examples is one of golden/, or a part of it.
 */

const MANUAL = 'src/pages/contribute/revising-the-overview.mdx';
const GOLDEN = join(import.meta.dirname, 'golden');

const manual = readFileSync(MANUAL, 'utf8');
const examples = [...manual.matchAll(/^```text\n([^]*?)\n```$/gm)].map(([, text = '']) => text);
const reports = readdirSync(GOLDEN).map((example) =>
  readFileSync(join(GOLDEN, example, 'report.txt'), 'utf8').trimEnd(),
);

test('the manual shows the help of the command', () => {
  expect(examples).toContain(USAGE);
});

const shown = examples.filter((example) => example.includes(' -> docs\n'));

test.each([...shown.entries()])('the terminal prints example %d of the manual', (_, example) => {
  const text = example.replace(/^\$ .*\n/, '').replaceAll('blog/machines.md', 'after.md');
  const parts = text.split('\n\n');
  expect(reports.filter((report) => parts.every((part) => hasPart(report, part)))).not.toEqual([]);
});

/** Whether a report has lines one below the other, the first of them under its own title. */
function hasPart(report: string, part: string): boolean {
  return `\n${report}\n`.includes(`\n${part}\n`);
}

test('the pages that the manual shows are those of its examples', () => {
  const [page = ''] = /(?<=^```mdx\n)---\n[^]*?(?=^```$)/m.exec(manual) ?? [];
  const file = join(GOLDEN, 'edited-on-both-sides/result/computing/acme-grid.mdx');
  expect(page).toBe(readFileSync(file, 'utf8'));
});
