import type {FieldEvent} from './timeline.ts';

/** How many events each part of a year has. */
export interface YearOfQuarters {
  readonly year: string;
  /** From January on; those of which only the year is known are in none. */
  readonly quarters: readonly [number, number, number, number];
  readonly undated: number;
  readonly count: number;
}

type Dated = Pick<FieldEvent, 'date'>;

/** Counts events by quarter. Years between the first and the last that saw none are there too. */
export function timelineQuarters(
  events: readonly Dated[],
  years = yearsBetween(events),
): readonly YearOfQuarters[] {
  return years.map((year) => {
    const ofYear = events.filter(({date}) => date.startsWith(year));
    const months = ofYear.flatMap(({date}) => {
      const month = date.slice('YYYY-'.length, 'YYYY-MM'.length);
      return month === '' ? [] : [Number(month)];
    });
    const quarter = (index: number) =>
      months.filter((month) => Math.floor((month - 1) / 3) === index).length;
    return {
      year,
      quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
      undated: ofYear.length - months.length,
      count: ofYear.length,
    };
  });
}

function yearsBetween(events: readonly Dated[]): readonly string[] {
  const years = events.map(({date}) => Number(date.slice(0, 'YYYY'.length)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({length: Math.max(...years) - first + 1}, (_, index) => String(first + index));
}
