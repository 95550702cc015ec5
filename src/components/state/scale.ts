/** Numbers for an axis from zero to a largest value: at most five steps of 1, 2 or 5 times a power of ten. */
export function ticksTo(largest: number): readonly number[] {
  const step =
    [1, 2, 5, 10]
      .map((factor) => factor * 10 ** Math.floor(Math.log10(Math.max(largest, 1) / 5)))
      .find((each) => each >= 1 && largest / each <= 5) ?? 1;
  return Array.from({length: Math.floor(largest / step) + 1}, (_, index) => index * step);
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A width that text of 13 pixels does not exceed. */
export function textWidth(text: string): number {
  return 7.3 * [...text].length;
}

/** Shortens text that is wider than there is room for. */
export function clipped(text: string, width: number): string {
  const room = Math.floor(width / 7.3);
  return [...text].length <= room
    ? text
    : `${[...text]
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}

/** Breaks words into two lines as even as can be. */
export function twoLines(text: string): readonly [string, string] {
  const words = text.split(' ');
  const breaks = words.map(
    (_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const,
  );
  const longest = ([first, second]: readonly [string, string]) =>
    Math.max(first.length, second.length);
  return breaks.reduce((best, each) => (longest(each) < longest(best) ? each : best), [text, '']);
}
