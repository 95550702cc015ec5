import {dirname} from 'node:path/posix';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {groupBy} from '../../../src/knowledge/oncePer.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {EMPTY_DISK} from './fromMarkdown.fixture.ts';
import {runInMemory, type RunInMemory} from './inMemory.fixture.ts';
import {oncePerText} from './oncePerText.fixture.ts';
import {randomRevision} from './randomRevision.fixture.ts';
import type {Disk} from '../model.ts';

const RUNS = runs(100, 2500);

const run = (disk: Disk, article: string) => runInMemory(disk, article, {verifies: false});

const firstRun = oncePerText((article) => run(EMPTY_DISK, article));

describe(
  `whatever the article and the edits of its pages, ${RUNS} times each`,
  {timeout: PATIENCE},
  () => {
    test('a run of the same article leaves every byte of the edits, and the run after it writes nothing', () => {
      fc.assert(
        fc.property(randomRevision, ({before, edit}) => {
          const edited = edit(firstRun(before).disk);
          const again = run(edited, before).disk;
          expect(again.pages).toEqual(edited.pages);
          expect(run(again, before).disk).toEqual(again);
        }),
        {numRuns: RUNS},
      );
    });

    test('a revision of other text has the same result before the edits and after them, and a second run writes nothing', () => {
      fc.assert(
        fc.property(randomRevision, ({before, after, edit, moved}) => {
          const first = firstRun(before).disk;
          const edited = edit(first);
          const {plan, disk} = runInMemory(edited, after);
          expect(plan.filter(({action}) => REFUSALS.has(action))).toEqual([]);
          const expected = edit(run(first, after).disk);
          expect(readable(disk.pages, moved)).toEqual(readable(expected.pages, moved));
          expect(run(disk, after).disk).toEqual(disk);
        }),
        {numRuns: RUNS},
      );
    });

    test('two revisions of other text have the same result in either order, and at once', () => {
      fc.assert(
        fc.property(randomRevision, ({before, halfway, after, edit, moved, isOrdered}) => {
          fc.pre(!isOrdered);
          const edited = edit(firstRun(before).disk);
          const starts = [edited, ...halfway.map((each) => run(edited, each).disk)];
          const [atOnce, ...others] = starts.map((disk) =>
            readable(spokenOf(run(disk, after)), moved),
          );
          for (const other of others) expect(other).toEqual(atOnce);
        }),
        {numRuns: RUNS},
      );
    });

    test('if both change a word, the page and its base are left alone, and the report has what each side says', () => {
      fc.assert(
        fc.property(randomRevision, fc.nat(), ({before, after, edit, moved}, choice) => {
          const words = before.match(/\bu\d+c\b/g) ?? [];
          const word = words[choice % words.length] ?? '';
          const edited = edit(firstRun(before).disk);
          const own = new Map(
            [...edited.pages].map(([path, text]) => [
              path,
              text.replace(new RegExp(`(?<=\\n---\\r?\\n[^]*)\\b${word}\\b`), 'mineboth'),
            ]),
          );
          const concerned = [...own].filter(([, text]) => text.includes('mineboth'));
          const article = after.replace(new RegExp(`\\b${word}\\b`), 'newboth');
          fc.pre(concerned.length === 1 && article !== after);

          const [[path, text] = ['', '']] = concerned;
          // A block beside one that was moved may count as the moved one.
          fc.pre(!moved.some((each) => text.includes(each)));
          const disk = {...edited, pages: own};
          const result = run(disk, article);
          // It may have gone with its folder.
          const page = result.report.pages.find((each) => (each.from ?? each.path) === path);
          fc.pre(page?.action !== 'orphan');
          expect(page?.action).toBe('conflict');
          expect(result.disk.pages.get(page?.path ?? '')).toBe(text);
          const readings = page?.conflicts.map(({overview, page: mine}) => [overview, mine]);
          expect(String(readings)).toContain('newboth');
          expect(String(readings)).toContain('mineboth');
          const slug = /^slug: .*/m.exec(text)?.[0].replaceAll('"', '').trim() ?? '';
          expect(withSlug(result.disk.base, slug)).toEqual(withSlug(disk.base, slug));
          expect(run(result.disk, article).disk).toEqual(result.disk);
        }),
        {numRuns: RUNS},
      );
    });
  },
);

/** The pages of which the article speaks: where one lies that it has left depends on when it did. */
function spokenOf({plan, disk}: RunInMemory): ReadonlyMap<string, string> {
  const orphans = plan.flatMap(({action, path}) => (action === 'orphan' ? [path] : []));
  return new Map([...disk.pages].filter(([path]) => !orphans.includes(path)));
}

const REFUSALS: ReadonlySet<string> = new Set(['conflict', 'foreign']);

function withSlug(texts: ReadonlyMap<string, string>, slug: string): string[] {
  return [...texts.values()].filter((text) => text.includes(`\n${slug}\n`));
}

test('a page that stays as it is moves with its folder, and its projects find it there', () => {
  const article = '## One\n\n- **A:** x\n\n### Two\n\n- **B:** y';
  const {disk} = runInMemory(EMPTY_DISK, article);
  const below = article.replaceAll('##', '###').replace('y', 'z');
  const moved = runInMemory(disk, `## Zero\n\n${below}`).disk;
  expect([...moved.pages.keys()]).toContain('zero/one/two/b.mdx');
});

/**
 * The pages in what must agree: where both sides added something, or a person moved a block there, any order is good, and
 * the numbers of positions may leave gaps for what was between them.
 */
function readable(
  pages: ReadonlyMap<string, string>,
  moved: readonly string[],
): ReadonlyMap<string, unknown> {
  const places = placesIn(pages);
  return new Map(
    [...pages].map(([path, text]) => {
      const [head = '', body = ''] = text.replaceAll('\r\n', '\n').split(/(?<=\n---\n)/);
      const blocks = body.split('\n\n').map((block) => block.trim());
      const isFree = (block: string) =>
        /^(?:new|mine|## Mine|\[\^)/.test(block) || moved.some((word) => block.includes(word));
      return [
        path,
        {
          head: head.replace(/^sidebar_position: .*$/m, `place: ${places.get(path)}`),
          hasReturns: text.includes('\r'),
          blocks: blocks.filter((block) => !isFree(block)),
          free: blocks.filter(isFree).sort(),
        },
      ];
    }),
  );
}

/** The places of pages among those of their folder. A page that has left the article may have the number of another. */
function placesIn(pages: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const positionOf = (text: string) => Number(/^sidebar_position: (.*)$/m.exec(text)?.[1]);
  const places = new Map<string, number>();
  for (const all of groupBy([...pages], ([path]) => [dirname(path)]).values()) {
    const positions = all.map(([, text]) => positionOf(text));
    all.forEach(([path], index) => {
      const own = positions[index] ?? NaN;
      places.set(path, positions.filter((position) => position < own).length);
    });
  }
  return places;
}
