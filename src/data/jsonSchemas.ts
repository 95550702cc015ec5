import * as z from 'zod';
import type {Facts} from '../knowledge/facts.ts';
import {schemaPath} from './addresses.ts';
import {addressesIn, type Site} from './ownAddress.ts';
import {
  categoryRecord,
  eventRecord,
  nameRecord,
  projectSchemas,
  relationRecord,
  schemasOfFiles,
  seriesRecord,
  tagRecord,
  termRecord,
  yearRecord,
} from './apiSchema.ts';
import type {DataFile} from './dataFile.ts';

/**
 * JSON Schema (2020-12) of each kind of API file and of its records, which refer to each other relative to where they are:
 * tools read them from a disk as from a host.
 *
 * Objects accept unknown fields, so that a copy of a schema stays valid when later fields are added. Defaults are left
 * out: they belong to front matter, and the files have every list.
 */
export function jsonSchemas(site: Site, facts: Facts): DataFile[] {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(namedSchemas(facts))) registry.add(schema, {id});
  const {schemas} = z.toJSONSchema(registry, {
    metadata: z.globalRegistry,
    uri: (name) => `${name}.json`,
    override: ({jsonSchema}) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.default;
    },
  });
  const toAddress = addressesIn(site, '/api/v1/schemas');
  return Object.entries(schemas).map(([name, schema]) => {
    const path = schemaPath(name);
    return {path, text: `${JSON.stringify({...schema, $id: toAddress(path)}, undefined, 2)}\n`};
  });
}

function namedSchemas(facts: Facts) {
  const projects = projectSchemas(facts);
  return {
    ...schemasOfFiles(projects),
    'project-record': projects.projectRecord,
    'project-summary': projects.projectSummary,
    'category-record': categoryRecord,
    'tag-record': tagRecord,
    'relation-record': relationRecord,
    'event-record': eventRecord,
    'year-record': yearRecord,
    'name-record': nameRecord,
    'series-record': seriesRecord,
    'term-record': termRecord,
  };
}
