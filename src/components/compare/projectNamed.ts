import type {FieldRow} from '../../field/fieldData.ts';

/** Finds a project by a name of it, as a reader writes it: capitals and spaces at the ends do not matter. */
export function projectNamed(rows: readonly FieldRow[], text: string): FieldRow | undefined {
  const asked = plain(text);
  if (asked === '') return undefined;
  const namesOf = ({name, aliases, token}: FieldRow) => [[name], aliases, token ? [token] : []];
  // A name before another name, and that before a ticker.
  for (const kind of [0, 1, 2]) {
    const found = rows.find((row) => namesOf(row)[kind]?.some((name) => plain(name) === asked));
    if (found) return found;
  }
  return undefined;
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('en');
}
