import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupBy} from '../../../src/knowledge/oncePer.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {isPartOfProject} from '../article/signposts.ts';
import {EMPTY_DISK} from './fromMarkdown.fixture.ts';
import {readPages} from './histories/pages.fixture.ts';
import {runInMemory} from './inMemory.fixture.ts';

/*
 * Lists of projects whose names are random words of several scripts, or words that lists use for something else. Each
 * `URL` in them becomes a website that no other has.
 */

const LETTERS = [
  '云港网络计算机器人工具智能链数据库安全模型训练推理',
  'くもみなとネットワークデータつくるファイル',
  '구름항구네트워크데이터모델',
  'облакогаваньсетьданныемодель',
  'سحابةميناءشبكةبياناتنموذج',
  'abcdefghijklmnopqrstuvwxyzABCDéüß',
];
const word = fc
  .constantFrom(...LETTERS)
  .chain((letters) => fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 6}))
  .map((letters) => letters.join(''));
const plain = fc
  .tuple(fc.array(word, {minLength: 1, maxLength: 3}), fc.constantFrom(' ', '', '-'))
  .map(([words, gap]) => words.join(gap));
/** Names of parts of the project above, which projects may have as well. */
const PARTS = ['Docs', 'Website', 'GitHub', 'API', '官网', 'サイト', '문서', 'Демо'];
const special = fc.constantFrom(
  ...['Index', 'index', 'Contents', 'Top', '目录', '目次', '목차', 'Содержание', 'الفهرس'],
  ...['con', '404', '1', 'C++', 'C#', '.NET', '!', '🤖', 'A-B', 'A B', 'Foo (AKT)', 'Foo', 'Bar'],
  ...['Foo (formerly Bar)', ...PARTS],
);
const name = fc.oneof({weight: 4, arbitrary: plain}, special);
const text = fc.constantFrom(
  ...[
    '',
    ' - Runs jobs.',
    '：运行任务。',
    ' — ジョブを実行する。',
    ': 작업.',
    ' Запускает задачи.',
  ],
  ' - يشغل المهام.',
);
const entry = fc.tuple(name, text).map(([called, said]) => `- [${called}](URL)${said}`);

/** Lists of so many items, some of them with a list below them: a label with entries, or an entry with others. */
function lists(minLength: number, maxLength: number, depth: number): fc.Arbitrary<string> {
  const item = depth === 0 ? entry : fc.oneof({weight: 5, arbitrary: entry}, nested(depth - 1));
  return fc.array(item, {minLength, maxLength, size: 'max'}).map((all) => all.join('\n'));
}

function nested(depth: number): fc.Arbitrary<string> {
  const first = fc.oneof(
    entry,
    plain.map((label) => `- ${label}`),
  );
  return fc
    .tuple(first, lists(1, 4, depth))
    .map(([above, below]) => `${above}\n${below.replace(/^/gm, '  ')}`);
}

const article = fc
  .array(fc.tuple(fc.constantFrom('##', '##', '###'), name, lists(8, 16, 2)), {
    minLength: 2,
    maxLength: 5,
  })
  .map((sections) => {
    let count = 0;
    const body = sections.map(([mark, title, list]) => `${mark} ${title}\n\n${list}\n`).join('\n');
    return `# List\n\n${body}`.replace(/URL/g, () => `https://w${++count}.io`);
  });

const RUNS = runs(40, 2000);

test(
  `each of the projects of ${RUNS} lists has a page of its own, or a line in the report`,
  {timeout: PATIENCE},
  () => {
    let listed = 0;
    let paged = 0;
    fc.assert(
      fc.property(article, (markdown) => {
        const {disk, report} = runInMemory(EMPTY_DISK, markdown, {verifies: false});
        const pages = readPages(disk.pages);
        const told = new Set([...report.unnamed, ...report.notes.map(({line}) => line)]);
        const entries = entriesOf(markdown);
        const own = (site: string) => pages.filter(({website}) => website === site).length;
        const lost = entries.filter(({website, number, isPart}) =>
          isPart
            ? ![...disk.pages.values()].some((page) => page.includes(website))
            : own(website) !== 1 && !(own(website) === 0 && told.has(number)),
        );
        expect(lost.map(({line}) => line)).toEqual([]);
        for (const all of [pages.map(({address}) => address), [...disk.pages.keys()]]) {
          expect(new Set(all.map((each) => each.toLowerCase())).size).toBe(all.length);
        }
        listed += entries.length;
        paged += entries.filter(({website}) => own(website) === 1).length;
      }),
      {numRuns: RUNS},
    );
    // Most lines of the report would be of projects that are none to nobody.
    expect(paged).toBeGreaterThan(listed * 0.95);
  },
);

interface ListedEntry {
  readonly line: string;
  /** Of the line, counted from 1. */
  readonly number: number;
  readonly website: string;
  /** Whether it may stand in the text about the project above it. */
  readonly isPart: boolean;
}

/** How many projects have an item of one name below them if that is the name of no project. */
const SEVERAL = 3;

function entriesOf(markdown: string): ListedEntry[] {
  const above: string[] = [];
  const entries = markdown.split('\n').flatMap((line, index) => {
    const [, indent = '', called = '', website] = /^( *)- (?:\[(.*)\]\((.*)\))?/.exec(line) ?? [];
    above[indent.length / 2] = website ?? '';
    const parent = above[indent.length / 2 - 1] ?? '';
    return website === undefined ? [] : [{line, number: index + 1, website, called, parent}];
  });
  const parents = groupBy(
    entries.filter(({parent}) => parent !== ''),
    ({called}) => [
      called
        .replace(/ \(.*/, '')
        .toLowerCase()
        .replace(/[\s#.:-]*\d+$/, ''),
    ],
  );
  return entries.map(({called, parent, ...entry}) => ({
    ...entry,
    isPart:
      parent !== '' &&
      (isPartOfProject(called) ||
        [...parents.values()].some(
          (all) =>
            all.some(({website}) => website === entry.website) &&
            new Set(all.map((each) => each.parent)).size >= SEVERAL,
        )),
  }));
}
