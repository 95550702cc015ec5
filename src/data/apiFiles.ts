import {dirname} from 'node:path/posix';
import type * as z from 'zod';
import {jsonPath, schemaPath} from './addresses.ts';
import {addressesIn, type ToAddress} from './ownAddress.ts';
import {
  categoryRecords,
  eventRecords,
  projectRecords,
  projectSummaries,
  relationRecords,
  retiredRecords,
  tagRecords,
  termRecords,
} from './apiRecords.ts';
import type {fileSchemas, FileKind} from './apiSchema.ts';
import {nameRecords, seriesRecords, yearRecords} from './fieldRecords.ts';
import {lastChecked, type DataFile, type DataSource} from './dataFile.ts';

/** The JSON files below `/api/v1`: lists, a file for each project and category, and all in one. */
export function apiFiles(source: DataSource): DataFile[] {
  const {site, knowledge} = source;
  const toAddress = addressesIn(site, '/api/v1');
  const projects = projectRecords(source, toAddress);
  const categories = categoryRecords(source, toAddress);
  const tags = tagRecords(source, toAddress);
  const relations = relationRecords(source);
  const events = eventRecords(source);
  const glossary = termRecords(source, toAddress);
  const retired = retiredRecords(source);

  const checked = lastChecked(knowledge);
  const file = <Kind extends FileKind>(kind: Kind, path: string, records: RecordsOf<Kind>) => {
    const head = envelope(kind, addressesIn(site, dirname(path)), checked);
    return {path, text: `${JSON.stringify({...head, ...records}, undefined, 2)}\n`};
  };
  return [
    file('projects', '/api/v1/projects.json', {
      projects: projectSummaries(source, toAddress),
    }),
    ...projectRecords(source, addressesIn(site, '/api/v1/projects')).map((project) =>
      file('project', jsonPath(`/projects/${project.slug}`), {project}),
    ),
    file('categories', '/api/v1/categories.json', {categories}),
    ...categoryRecords(source, addressesIn(site, '/api/v1/categories')).map((category) =>
      file('category', jsonPath(`/categories/${category.slug}`), {category}),
    ),
    file('tags', '/api/v1/tags.json', {tags}),
    file('relations', '/api/v1/relations.json', {relations, names: nameRecords(source)}),
    file('events', '/api/v1/events.json', {events}),
    file('timeline', '/api/v1/timeline.json', {years: yearRecords(source)}),
    file('state', '/api/v1/state.json', {series: seriesRecords(source)}),
    file('glossary', '/api/v1/glossary.json', {glossary}),
    file('all', '/api/v1/all.json', {
      projects,
      categories,
      tags,
      relations,
      events,
      glossary,
      retired,
    }),
  ];
}

type Envelope = ReturnType<typeof envelope>;
type RecordsOf<Kind extends FileKind> = Omit<z.infer<(typeof fileSchemas)[Kind]>, keyof Envelope>;

function envelope(kind: FileKind, toAddress: ToAddress, checked: string | undefined) {
  return {
    $schema: toAddress(schemaPath(kind)),
    version: 1,
    license: 'CC-BY-4.0',
    ...(checked !== undefined && {checked}),
  };
}
