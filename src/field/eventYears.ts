import type {ProjectEvent} from '../knowledge/facts.ts';

/** The events of compared projects by year. */
export interface EventYears {
  /** From the first year in which something happened to one of them to the last, without a gap. */
  readonly years: readonly string[];
  /** How many events of each project are in each of the years. */
  readonly counts: readonly (readonly number[])[];
  /** The highest of the counts. */
  readonly most: number;
}

/** Counts events by year, with the same years for all projects. @param events those of each project */
export function eventYears(events: readonly (readonly Pick<ProjectEvent, 'date'>[])[]): EventYears {
  const yearsOf = events.map((each) => each.map(({date}) => Number(date.slice(0, 'YYYY'.length))));
  const all = yearsOf.flat();
  if (all.length === 0) return {years: [], counts: events.map(() => []), most: 0};
  const first = Math.min(...all);
  const years = Array.from({length: Math.max(...all) - first + 1}, (_, index) => first + index);
  const counts = yearsOf.map((own) =>
    years.map((year) => own.filter((other) => other === year).length),
  );
  return {years: years.map(String), counts, most: Math.max(...counts.flat())};
}
