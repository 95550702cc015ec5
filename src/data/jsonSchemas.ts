import * as z from 'zod';
import {absolute, schemaPath, type Site} from './addresses.ts';
import {
  categoryRecord,
  eventRecord,
  fileSchemas,
  projectRecord,
  projectSummary,
  relationRecord,
  tagRecord,
  termRecord,
} from './apiSchema.ts';
import type {DataFile} from './dataFile.ts';

const registry = z.registry<{id: string}>();
const named = {
  ...fileSchemas,
  'project-record': projectRecord,
  'project-summary': projectSummary,
  'category-record': categoryRecord,
  'tag-record': tagRecord,
  'relation-record': relationRecord,
  'event-record': eventRecord,
  'term-record': termRecord,
};
for (const [id, schema] of Object.entries(named)) registry.add(schema, {id});

/**
 * JSON Schema (2020-12) of each kind of API file and of its records, which refer to each other by address.
 *
 * Objects stay open, so that a copy of a schema accepts the fields that a later edition adds. Defaults are
 * those of front matter: the files leave no list out.
 */
export function jsonSchemas(site: Site): DataFile[] {
  const {schemas} = z.toJSONSchema(registry, {
    metadata: z.globalRegistry,
    uri: (name) => absolute(site, schemaPath(name)),
    override: ({jsonSchema}) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.default;
    },
  });
  return Object.entries(schemas).map(([name, schema]) => ({
    path: schemaPath(name),
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }));
}
