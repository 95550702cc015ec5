import {listCell, toCsv} from './csv.ts';
import type {FieldRow} from './fieldData.ts';

/** The columns of a table of projects, each as one cell. */
const COLUMNS = {
  slug: ({slug}) => slug,
  name: ({name}) => name,
  aliases: ({aliases}) => listCell(aliases),
  token: ({token}) => token,
  description: ({description}) => description,
  status: ({status}) => status,
  categories: ({categories}) => listCell(categories),
  tags: ({tags}) => listCell(tags),
  chains: ({chains}) => listCell(chains),
  resources: ({resources}) => listCell(resources),
  founded: ({founded}) => founded,
  confidence: ({confidence}) => confidence,
  checked: ({checked}) => checked,
  latest: ({latest}) => latest,
} satisfies Readonly<Record<string, (row: FieldRow) => string | number | undefined>>;

/** Writes the projects that are shown as a table, in their order. Words are those of the data: `gpu`, not GPU. */
export function rowsAsCsv(rows: readonly FieldRow[]): string {
  const cells: readonly ((row: FieldRow) => string | number | undefined)[] = Object.values(COLUMNS);
  return toCsv(
    Object.keys(COLUMNS),
    rows.map((row) => cells.map((cellOf) => cellOf(row) ?? '')),
  );
}

/** Writes the projects that are shown as JSON, in their order; what only serves to draw them is left out. */
export function rowsAsJson(rows: readonly FieldRow[]): string {
  const projects = rows.map(({monogram: _, hue: __, ...row}) => row);
  return `${JSON.stringify({license: 'CC-BY-4.0', projects}, undefined, 2)}\n`;
}
