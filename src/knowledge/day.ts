/** Whether a text such as `2026-11-22` is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

/** Whether a text such as `2026`, `2026-11` or `2026-11-22` is a year, a month or a day of the calendar. */
export function isDate(text: string): boolean {
  const rest = '-01-01'.slice(text.length - 'YYYY'.length);
  return isDay(text + rest);
}

/** Whether a date is before another, as far as both are known: 2024 is not before 2024-03. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

/** Writes a day such as `2026-11-22` as `November 22, 2026`. */
export function longDay(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}

const longDate = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

/** Writes a date for a list: `2026-08-01` as `Aug 1, 2026`, `2026-08` as `Aug 2026`, and a year as it is. */
export function shortDate(date: string): string {
  if (date.length === 'YYYY'.length) return date;
  const isMonth = date.length === 'YYYY-MM'.length;
  const format = isMonth ? shortMonth : shortDay;
  return format.format(new Date(`${date}${isMonth ? '-01' : ''}T00:00:00Z`));
}

const shortDay = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'});
const shortMonth = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
