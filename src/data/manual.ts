import {FACTS} from '../knowledge/facts.ts';
import {
  categoryRecord,
  eventRecord,
  nameRecord,
  projectSchemas,
  relationRecord,
  seriesRecord,
  tagRecord,
  termRecord,
  yearRecord,
} from './apiSchema.ts';
import {CATALOG, entryOf} from './catalog.ts';
import type {DataFile} from './dataFile.ts';
import {csvColumns} from './projectsCsv.ts';

/** One file, or a family of them, with its size as built. */
export interface FileRow {
  /** Path without the base path. In a family, `{slug}` or `{name}` is a placeholder for one word. */
  readonly path: string;
  readonly what: string;
  readonly count: number;
  /** Size of the smallest and the largest, in bytes. */
  readonly smallest: number;
  readonly largest: number;
}

interface FieldRow {
  readonly name: string;
  readonly meaning: string;
  readonly optional: boolean;
}

/** What the page about the data shows of the files. */
export interface Manual {
  readonly files: readonly FileRow[];
  readonly records: Readonly<Record<RecordName, readonly FieldRow[]>>;
  /** The columns of `projects.csv`, which are fields of a project. */
  readonly columns: readonly string[];
}

export type RecordName =
  | 'project'
  | 'category'
  | 'tag'
  | 'relation'
  | 'event'
  | 'year'
  | 'name'
  | 'series'
  | 'term';

export function manualOf(files: readonly DataFile[], facts = FACTS): Manual {
  return {
    files: CATALOG.map((entry) => {
      const sizes = files
        .filter(({path}) => entryOf(path) === entry)
        .map(({text}) => Buffer.byteLength(text));
      return {
        path: entry.path,
        what: entry.what,
        count: sizes.length,
        smallest: Math.min(...sizes),
        largest: Math.max(...sizes),
      };
    }),
    records: {
      project: fieldsOf(projectSchemas(facts).projectRecord.shape),
      category: fieldsOf(categoryRecord.shape),
      tag: fieldsOf(tagRecord.shape),
      relation: fieldsOf(relationRecord.shape),
      event: fieldsOf(eventRecord.shape),
      year: fieldsOf(yearRecord.shape),
      name: fieldsOf(nameRecord.shape),
      series: fieldsOf(seriesRecord.shape),
      term: fieldsOf(termRecord.shape),
    },
    columns: csvColumns(facts),
  };
}

/** Returns the fields of a record. Lists are never optional: front matter may leave them out, the files do not. */
function fieldsOf(shape: Readonly<Record<string, Field>>): FieldRow[] {
  return Object.entries(shape).map(([name, {description = '', type}]) => ({
    name,
    meaning: description,
    optional: type === 'optional',
  }));
}

interface Field {
  readonly description?: string | undefined;
  readonly type: string;
}
