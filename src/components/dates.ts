const longDate = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** Writes a day such as `2026-11-22` as `22 November 2026`. */
export function inWords(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}
