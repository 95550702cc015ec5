import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PATIENCE, runs} from '../../../gate/seed.ts';
import {ACTS} from './acts.fixture.ts';
import {EDITS} from './edits.fixture.ts';
import {playHistory} from './play.fixture.ts';
import {randomHistory} from './random.fixture.ts';

const RUNS = runs(560, 33_000);

test(
  `whatever people write on pages, and however the article is revised, every word stays with what it was said of, in ${RUNS} histories`,
  {timeout: PATIENCE},
  () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(randomHistory, (history) => {
        playHistory(history, counts);
      }),
      {numRuns: RUNS},
    );
    if (RUNS > 130) console.log([...counts].map((pair) => pair.join(': ')).join(', '));
    const countOf = (what: string) => counts.get(what) ?? 0;
    for (const act of Object.keys(ACTS)) {
      expect(countOf(`act: ${act}`), act).toBeGreaterThan(RUNS / 130);
    }
    for (const edit of EDITS) expect(countOf(`edit: ${edit}`), edit).toBeGreaterThan(RUNS / 20);
    expect(countOf('revisions')).toBeGreaterThan(3 * RUNS);
    expect(countOf('revisions of the order')).toBeGreaterThan(RUNS);
    expect(countOf('files moved')).toBeGreaterThan(RUNS / 4);
    // Most pages that both sides have changed are merged, or the check would be about nothing.
    const merged = countOf('page of a person: merge');
    expect(merged).toBeGreaterThan(RUNS);
    expect(countOf('page of a person: conflict')).toBeLessThan(merged / 3);
    expect(countOf('conflict that need not be')).toBeLessThan(merged / 10);
  },
);
