import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {EMPTY_DISK, problemsOf} from './fromMarkdown.fixture.ts';
import {runInMemory, type RunInMemory} from './inMemory.fixture.ts';
import {randomArticle} from './randomArticle.fixture.ts';
import type {Disk} from '../model.ts';

const RUNS = runs(150, 4000);

const change = fc.record({
  act: fc.constantFrom('drop', 'swap', 'add', 'word', 'word', 'cut'),
  at: fc.nat(),
  to: fc.nat(),
});
const changes = fc.array(change, {minLength: 1, maxLength: 5});
type Change = {readonly act: string; readonly at: number; readonly to: number};

test(
  `whatever both sides did, each word is on a page or was deleted by one of them, ${RUNS} times`,
  {timeout: PATIENCE},
  () => {
    let runs = 0;
    fc.assert(
      fc.property(randomArticle, changes, changes, (article, revision, edits) => {
        const first = tryRun(EMPTY_DISK, article);
        if (!first) return;
        const edited = {...first.disk, pages: editPages(first.disk.pages, edits)};
        const result = tryRun(edited, changed(article, revision, 'v'));
        if (!result) return;
        runs += 1;
        expect(lostFrom(result, edited)).toEqual([]);
        expect(
          runInMemory(result.disk, changed(article, revision, 'v'), {verifies: false}).disk,
        ).toEqual(result.disk);
      }),
      {numRuns: RUNS},
    );
    expect(runs).toBeGreaterThan(RUNS / 4);
  },
);

function tryRun(disk: Disk, article: string): RunInMemory | undefined {
  const results: RunInMemory[] = [];
  problemsOf(() => results.push(runInMemory(disk, article, {verifies: false})));
  return results[0];
}

/** Words that a page had, or the article has for it, and that it has no more although nobody took them away. */
function lostFrom({plan, disk}: RunInMemory, before: Disk): string[] {
  return plan.flatMap(({path, action, from, fresh}) => {
    const was = wordsIn(before.base.get(from.base ?? ''));
    const here = wordsIn(before.pages.get(from.page ?? ''));
    const now = wordsIn(fresh?.text);
    const left = wordsIn(disk.pages.get(path));
    const mine = [...here].filter((word) => !left.has(word) && !(was.has(word) && !now.has(word)));
    const waits = action === 'conflict' || action === 'foreign' || action === 'deleted';
    const theirs = waits
      ? []
      : [...now].filter((word) => !left.has(word) && !(was.has(word) && !here.has(word)));
    return [...mine, ...theirs].map((word) => `${path} ${action} ${word}`);
  });
}

/** The words of a body: the front matter repeats some of them. */
function wordsIn(text = ''): ReadonlySet<string> {
  return new Set(text.replace(/^---\n[^]*?\n---\n/, '').match(/[wvp]\d+q/g));
}

/** Edits the body of every second page, and deletes a few. */
function editPages(
  pages: ReadonlyMap<string, string>,
  edits: readonly Change[],
): Map<string, string> {
  return new Map(
    [...pages].flatMap(([path, text], index): [string, string][] => {
      if ((edits[0]?.at ?? 0) % 7 === 0 && index === 2) return [];
      const end = text.indexOf('\n---\n') + '\n---\n'.length;
      const own = edits.filter((_, place) => (place + index) % 2 === 0);
      return [[path, text.slice(0, end) + changed(text.slice(end), own, `p${index}`)]];
    }),
  );
}

function changed(text: string, list: readonly Change[], mark: string): string {
  const lines = text.split('\n');
  list.forEach(({act, at, to}, index) => {
    const place = at % lines.length;
    const own = `${mark}${index}0q`;
    if (act === 'drop') lines.splice(place, 1);
    if (act === 'swap') lines.splice(to % lines.length, 0, ...lines.splice(place, 1));
    if (act === 'add') lines.splice(place, 0, '', `${own} added.`, '');
    if (act === 'word') lines[place] = (lines[place] ?? '').replace(/\w\d+q/, own);
    if (act === 'cut') lines[place] = (lines[place] ?? '').replace(/ ?\w\d+q/, '');
  });
  return lines.join('\n');
}
