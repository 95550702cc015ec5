import {expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';
import {formatConflict} from './formatConflict.ts';
import {renderLines} from './line.ts';

/** What the report says of the one page in conflict after a person and the article changed the text of an entry. */
function conflictOf(entry: string, byArticle: string, byPerson: string): string {
  const article = (text: string) => `# One\n\n- **A:** ${text}\n`;
  const {disk} = runInMemory(EMPTY_DISK, article(entry));
  const edited = disk.pages.get('one/a.mdx')?.replaceAll(...split(entry, byPerson)) ?? '';
  const pages = new Map([...disk.pages, ['one/a.mdx', edited]]);
  const {report} = runInMemory({...disk, pages}, article(byArticle));
  const [page] = report.pages.filter(({action}) => action === 'conflict');
  return page ? renderLines(formatConflict(page, report)) : 'no conflict';
}

/** The words that differ, so that they are replaced in the description as well. */
function split(before: string, after: string): [string, string] {
  const [old, now] = [before.split(' '), after.split(' ')];
  const first = old.findIndex((word, index) => word !== now[index]);
  return [old[first] ?? '', now[first] ?? ''];
}

test('shows what each side says once, and the words of both with the command that takes them', () => {
  expect(conflictOf('Sells disks in 2021.', 'Rents disks in 2021.', 'Sells disks in 2020.'))
    .toBe(`  docs/one/a.mdx:9:1 sentence
    overview  [-Sells-]{+Rents+} disks in 2021.
    page      Sells disks in [-2021-]{+2020+}.
    both      [-Sells-]{+Rents+} disks in [-2021-]{+2020+}.
    edit the page, or run
      npm run generate -- blog/article.md --take overview docs/one/a.mdx
      npm run generate -- blog/article.md --take page docs/one/a.mdx
      npm run generate -- blog/article.md --take both docs/one/a.mdx`);
});

test('offers no words of both where they meet', () => {
  const shown = conflictOf('Sells disks.', 'Rents disks.', 'Lends disks.');
  expect(shown).not.toContain('both');
  expect(shown).toContain('--take page docs/one/a.mdx');
});

const conflict = (base: string, overview: string, page: string) =>
  renderLines(
    formatConflict(
      {
        path: 'a.mdx',
        address: '/projects/a',
        kind: 'project',
        action: 'conflict',
        changed: [],
        diff: [],
        conflicts: [{what: 'item', line: 9, base, overview, page}],
      },
      runInMemory(EMPTY_DISK, '# One\n\n- **A:** x\n').report,
    ),
  )
    .split('\n')
    .slice(1, 3);

test.each([
  ['deleted it', '- one', '', '- one, two', ['deleted: [-- one-]', '- one{+, two+}']],
  ['left it alone', '- one', '- one', '- one and two', ['as before: - one', '- one{+ and two+}']],
  ['never had it', '', '', '- two', ['does not have it', '{+- two+}']],
])('says so if a side %s', (_, base, overview, page, [first = '', second = '']) => {
  expect(conflict(base, overview, page)).toEqual([
    `    overview  ${first}`,
    `    page      ${second}`,
  ]);
});
