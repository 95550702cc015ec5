import {stringify} from 'csv-stringify/browser/esm/sync';

/**
 * Writes a table by RFC 4180: a line of names, then the rows.
 *
 * UTF-8 without a byte order mark, which many readers would take for part of the first name. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return stringify(
    rows.map((row) => row.map(String)),
    {header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true},
  );
}

/** Writes several values into one cell. */
export function listCell(values: readonly string[]): string {
  return values.join('; ');
}
