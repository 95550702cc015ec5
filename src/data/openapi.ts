import {schemaPath} from './addresses.ts';
import {CATALOG, type CatalogEntry} from './catalog.ts';
import type {DataFile} from './dataFile.ts';
import {addressesIn, relativeTo, type Site} from './ownAddress.ts';

const FOLDER = '/api/v1';

/**
 * Returns the OpenAPI 3.1 description of the files below `/api/v1`. It refers to the schemas by their place beside it, so
 * that tools can read it from a disk and from any host.
 */
export function openapi(site: Site): DataFile {
  const toAddress = addressesIn(site, FOLDER);
  const api = CATALOG.filter(({path}) => path.startsWith(`${FOLDER}/`));
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
    externalDocs: {url: toAddress('/data')},
    // Nobody has to log in.
    security: [],
    servers: [{url: toAddress('/').replace(/\/$/, '')}],
    paths: Object.fromEntries(api.map((entry) => [entry.path, pathItem(entry)])),
  };
  return {path: `${FOLDER}/openapi.json`, text: `${JSON.stringify(description, undefined, 2)}\n`};
}

function pathItem({path, what, type, kind}: CatalogEntry) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const schema = kind && {$ref: relativeTo(FOLDER, schemaPath(kind))};
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
        404: {description: 'There is no such file.'},
      },
    },
  };
}

/** `/api/v1/projects/{slug}.json` becomes `get-projects-slug-json`. */
function operationId(path: string): string {
  return `get-${path
    .slice(FOLDER.length + 1)
    .replaceAll(/[{}]/g, '')
    .replaceAll(/[/.]/g, '-')}`;
}
