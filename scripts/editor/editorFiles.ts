import {editorSchemas} from './schemas.ts';
import {snippets} from './snippets.ts';

/** The files of `.vscode` that are written from the declared facts and schemas: their texts by path. */
export function editorFiles(): Readonly<Record<string, string>> {
  return {
    '.vscode/atlas.code-snippets': json(snippets()),
    ...Object.fromEntries(
      Object.entries(editorSchemas()).map(([name, schema]) => [
        `.vscode/schemas/${name}.json`,
        json(schema),
      ]),
    ),
  };
}

function json(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
