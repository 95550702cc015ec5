import {stripVTControlCharacters, styleText} from 'node:util';
import {expect, test} from 'vitest';
import type {Disk} from '../model.ts';
import {EMPTY_DISK, outlineFrom, reportOf} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import {formatReport} from './formatReport.ts';

const linesOf = (markdown: string) => formatReport(reportOf(outlineFrom(markdown))).split('\n');

/** The disk after a run, with an edit of a page, if there is one. */
function after(markdown: string, path?: string, edit?: (text: string) => string): Disk {
  const {disk} = runInMemory(EMPTY_DISK, markdown);
  const text = path === undefined ? undefined : disk.pages.get(path);
  if (path === undefined || text === undefined || !edit) return disk;
  return {...disk, pages: new Map([...disk.pages, [path, edit(text)]])};
}

const list = (count: number, word = 'Project', things = 'things') =>
  Array.from(
    {length: count},
    (_, index) => `- **${word} ${index}:** does ${index} ${things}.`,
  ).join('\n');

test('a report says what became of the pages and of the article', () => {
  expect(linesOf('# One\n\nKey projects:\n\n- **A:** x[^a]\n- **B:** y\n\n[^a]: a')).toEqual([
    'blog/article.md -> docs',
    '',
    'What changed',
    '      4  created',
    '',
    'The overview',
    '  1 landing page, 1 category, 2 projects',
    '  5 parts from the first to the last character: 1 heading, 1 label, 2 entry, 1 definition',
  ]);
});

test('a definition that nothing uses is named', () => {
  expect(linesOf('# One\n\n- **A:** x\n\n[^a]: a')).toContain(
    '  blog/article.md:5:1 the footnote definition [a] is not used and is on no page',
  );
});

test('a label that only announces cards is on no page', () => {
  const {parts} = reportOf(outlineFrom('# One\n\nKey projects:\n\n- **A:** x'));
  expect(parts.map(({type, pages}) => [type, pages])).toEqual([
    ['heading', ['one/index.mdx']],
    ['label', []],
    ['entry', ['one/a.mdx']],
  ]);
});

test('names that look alike are reported with the line of each', () => {
  expect(linesOf('# One\n\n- **PAAL AI:** x\n- **lPAAL:** y')).toContain(
    '  blog/article.md:4:1 "lPAAL" looks like "PAAL AI" in blog/article.md:3: if they are one project, write one name and add "(also ...)"',
  );
});

test('that a name is not given to a project is said when its entry says so, and not in each run after that', () => {
  const {disk} = runInMemory(EMPTY_DISK, '# One\n\n- [Aa](https://aa.org): Sells maps.\n');
  const entry = (text: string) => `# One\n\n- [Bb](https://bb.net) (also Aa): ${text}\n`;
  const message = '"Aa" is the name of another project: "Bb" does not get it';
  const first = runInMemory(disk, entry('Runs jobs.'));
  expect(first.report.notes).toEqual([{line: 3, column: 1, message}]);
  expect(runInMemory(first.disk, entry('Runs jobs.')).report.notes).toEqual([]);
  expect(runInMemory(first.disk, entry('Runs many jobs.')).report.notes).toHaveLength(1);
});

test.each([
  ['have different websites', '[acme](https://two.example.org)', 0],
  ['may have one website', '**acme**', 1],
])('names that look alike and %s', (_, second, count) => {
  const markdown = `# One\n\n- [Acme AI](https://one.example.org) - x\n- ${second} - y\n- **B:** z`;
  expect(reportOf(outlineFrom(markdown)).lookAlikes).toHaveLength(count);
});

test('each pair of names that look alike is reported once', () => {
  const markdown = '# One\n\n- **Golem** (also Node AI): x\n- **NodeAI** (also Golem Network): y';
  expect(reportOf(outlineFrom(markdown)).lookAlikes).toHaveLength(1);
});

test('a conflict comes before all else, and prints its sentence once for each side', () => {
  const disk = after(`# One\n${list(60)}`, 'one/project-3.mdx', (text) =>
    text.replaceAll('3 things', 'three things'),
  );
  const article = `# One\n${list(60).replace('3 things', '33 things')}`.split('\n');
  const reversed = [...article.slice(0, 1), ...article.slice(1).reverse()].join('\n');
  const lines = formatReport(runInMemory(disk, reversed).report).split('\n');
  expect(lines.slice(2, 6)).toEqual([
    'To settle',
    '  1 page in conflict, left alone: the overview and the page changed the same thing ([-before-] {+now+})',
    '  docs/one/project-3.mdx:9:1 sentence',
    '    overview  does [-3-]{+33+} things.',
  ]);
  expect(lines.filter((line) => line.includes('things.'))).toHaveLength(2);
  expect(lines.length).toBeLessThan(35);
});

test('lists are short unless they are wanted whole', () => {
  const {report} = runInMemory(
    after(`# One\n${list(40)}`),
    `# One\n${list(40, 'New', 'other tricks')}`,
  );
  const rows = (isVerbose: boolean) => formatReport(report, {isVerbose}).split('\n');
  expect(rows(false).length).toBeLessThan(60);
  expect(rows(false)).toContain('         ... and 30 more, which --verbose lists');
  expect(rows(true).filter((line) => line.includes('docs/one/project-')).length).toBe(40);
});

test('pages that left earlier are counted, those that leave now are listed', () => {
  const disk = after('# One\n- **A:** x\n- **B:** y\n- **C:** z');
  const {report} = runInMemory({...disk, left: new Set(['/projects/b'])}, '# One\n- **A:** x');
  const lines = formatReport(report).split('\n');
  expect(lines).toContain('      1  left the overview earlier, kept');
  expect(lines.filter((line) => /docs\/one\/[bc]\.mdx/.test(line))).toEqual([
    '         docs/one/c.mdx',
  ]);
});

test('a rename is asked about only in the run in which a page leaves', () => {
  const disk = after('# One\n- **Acme:** sells disks to all who want some.\n- **B:** y');
  const article = '# One\n- **Zenith:** sells disks to all who want some.\n- **B:** y';
  expect(runInMemory(disk, article).report.questions).toHaveLength(1);
  const later = {...disk, left: new Set(['/projects/acme'])};
  expect(runInMemory(later, article).report.questions).toEqual([]);
});

test('where there is color, it takes the place of the brackets, and not color alone', () => {
  const disk = after('# One\n- **A:** x 1', 'one/a.mdx', (text) => text.replaceAll('x 1', 'x 2'));
  const {report} = runInMemory(disk, '# One\n- **A:** x 3');
  const paint = (formats: Parameters<typeof styleText>[0], text: string) =>
    styleText(formats, text, {validateStream: false});
  const colored = formatReport(report, {paint});
  expect(stripVTControlCharacters(colored)).toContain('    overview  x 13\n');
  expect(colored).toContain(paint(['red', 'strikethrough'], '1'));
  expect(formatReport(report)).toContain('    overview  x [-1-]{+3+}\n');
});

test('what to commit is said after a run that has written something', () => {
  const report = {...reportOf(outlineFrom('# One\n- **A:** x')), out: 'my docs', written: 3};
  const lastOf = (...args: Parameters<typeof formatReport>) =>
    formatReport(...args)
      .split('\n')
      .at(-1);
  const commit = '  git add "my docs" blog/article.md && git commit';
  expect(lastOf(report, {isInGit: true})).toBe(commit);
  expect(lastOf({...report, article: '../list.md'}, {isInGit: true})).toBe(
    '  git add "my docs" && git commit',
  );
  expect(lastOf({...report, written: 0}, {isInGit: true})).not.toContain('git add');
  expect(lastOf(report)).not.toContain('git add');
});

test('a name cannot control the terminal', () => {
  const disk = after('# One\n- **A:** x', 'one/a.mdx', (text) => text.replace('x', 'y \u009B31m'));
  const {report} = runInMemory(disk, '# One\n- **A:** z');
  const pages = report.pages.map((page) => ({...page, path: `\u001B[2J${page.path}`}));
  const lines = formatReport({...report, pages}, {isVerbose: true});
  expect(lines).toMatch(/\\u001b\[2J/);
  // oxlint-disable-next-line no-control-regex
  expect(lines).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
});
