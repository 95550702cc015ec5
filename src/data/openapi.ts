import {absolute, schemaPath, type Site} from './addresses.ts';
import {CATALOG, type CatalogEntry} from './catalog.ts';
import type {DataFile} from './dataFile.ts';

/** Returns the OpenAPI 3.1 description of the files below `/api/v1`; it refers to the schemas that the site serves. */
export function openapi(site: Site): DataFile {
  const api = CATALOG.filter(({path}) => path.startsWith('/api/v1/'));
  const description = {
    openapi: '3.1.1',
    info: {
      title: site.title,
      version: '1',
      summary: 'Projects that join AI and blockchains, with the source of each fact.',
      description:
        'Static files, made with the site. Within version 1, fields may be added; none is removed or changes its meaning.',
      license: {name: 'CC BY 4.0', identifier: 'CC-BY-4.0'},
    },
    externalDocs: {url: absolute(site, '/data')},
    servers: [{url: absolute(site, '/').replace(/\/$/, '')}],
    paths: Object.fromEntries(api.map((entry) => [entry.path, pathItem(entry, site)])),
  };
  return {path: '/api/v1/openapi.json', text: `${JSON.stringify(description, undefined, 2)}\n`};
}

function pathItem({path, what, type, kind}: CatalogEntry, site: Site) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const schema = kind && {$ref: absolute(site, schemaPath(kind))};
  return {
    get: {
      operationId: operationId(path),
      summary: what,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({
          name,
          in: 'path',
          required: true,
          schema: {type: 'string'},
        })),
      }),
      responses: {
        200: {description: what, content: {[type]: {...(schema && {schema})}}},
        ...(names.length > 0 && {404: {description: 'There is no such file.'}}),
      },
    },
  };
}

/** `/api/v1/projects/{slug}.json` becomes `get-projects-slug-json`. */
function operationId(path: string): string {
  return `get-${path.slice('/api/v1/'.length).replaceAll(/[{}]/g, '').replaceAll(/[/.]/g, '-')}`;
}
