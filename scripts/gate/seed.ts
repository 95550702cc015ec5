import {randomInt} from 'node:crypto';
import process from 'node:process';
import fc from 'fast-check';

/*
 * Which cases property tests try, and how many. Usually these are the same cases at each run, so that a run that passes
 * here passes elsewhere. `ATLAS_LONG=1` tries many more, with a new seed each time. A failure prints the seed, and
 * `FC_SEED` repeats it.
 */

const isLong = process.env.ATLAS_LONG === '1';

/** The seed of all random cases. */
export const SEED = Number((process.env.FC_SEED ??= isLong ? newSeed() : '20261122'));

/** How many cases to try. @param usual the number in an ordinary run */
export function runs(usual: number, long = 10 * usual): number {
  return isLong ? long : usual;
}

/** How long a test of many cases may take, in milliseconds: this only ends one that hangs. */
export const PATIENCE = isLong ? 6 * 3_600_000 : 600_000;

fc.configureGlobal({seed: SEED});

/** Kept in the environment, so that all tests of a process, and the processes that they start, use the same. */
function newSeed(): string {
  const seed = String(randomInt(2 ** 31));
  console.log(`random cases with FC_SEED=${seed}`);
  return seed;
}
