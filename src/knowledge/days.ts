const longDate = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

/** Writes a day such as `2026-11-22` as `November 22, 2026`. */
export function inWords(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}
