import {isBefore} from './day.ts';

/** When a relation began and when it ended, as far as that is known. What has an end has ended: no date is still to come. */
export interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The keys of a period. */
export const PERIOD_KEYS = ['since', 'until'] as const satisfies readonly (keyof Period)[];

/** Writes a period in words: `since 2024-03`, `ended 2025-10-09`, `2024-03 to 2025-10-09, ended`. Empty if nothing is known. */
export function periodWords({since, until}: Period): string {
  if (until === undefined) return since === undefined ? '' : `since ${since}`;
  return since === undefined ? `ended ${until}` : `${since} to ${until}, ended`;
}

/**
 * Joins what several pages say of one period: it began when the earliest says and ended when the latest says. Of dates
 * that agree as far as both go, such as 2024 and 2024-03, the more exact counts.
 *
 * @returns keys only for what is known
 */
export function joinPeriods(periods: readonly Period[]): Period {
  const since = bestOf(
    periods.flatMap((period) => period.since ?? []),
    isBefore,
  );
  const until = bestOf(
    periods.flatMap((period) => period.until ?? []),
    (date, other) => isBefore(other, date),
  );
  return {...(since !== undefined && {since}), ...(until !== undefined && {until})};
}

function bestOf(
  dates: readonly string[],
  isBetter: (date: string, other: string) => boolean,
): string | undefined {
  return dates.toSorted((a, b) => {
    if (isBetter(a, b)) return -1;
    return isBetter(b, a) ? 1 : b.length - a.length;
  })[0];
}
