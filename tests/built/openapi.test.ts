import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {createConfig, lint} from '@redocly/openapi-core';
import openapiTS, {astToString} from 'openapi-typescript';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {atlasSite, rootSite, type Site} from '../sites.ts';

/*
 * What tools of strangers make of the description of the API, with nothing but the folder of the built site.
 */

const fileOf = ({folder}: Site) => resolve(folder, 'api/v1/openapi.json');

test.each([rootSite, atlasSite])(
  'the API of the site at $baseUrl keeps to the recommended rules of Redocly',
  async (site) => {
    const config = await createConfig({extends: ['recommended']});
    const problems = await lint({ref: fileOf(site), config});
    expect(
      problems.map(({ruleId, message, location}) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  },
);

test('it becomes a client against which programs are compiled', async () => {
  const types = astToString(await openapiTS(pathToFileURL(fileOf(rootSite))));
  const [ofProgram, ofFaulty] = faultsIn(types, [PROGRAM, FAULTY]);
  expect(ofProgram).toEqual([]);
  expect(ofFaulty).toEqual(
    [
      "Property 'mascot' does not exist",
      `'"asleep"' have no overlap`,
      'is not assignable to parameter',
    ].map((part) => expect.stringContaining(part)),
  );
});

const READ = `
import type {paths} from './atlas.ts';
type Answer<Path extends keyof paths> = paths[Path] extends {
  get: {responses: {200: {content: {'application/json': infer Body}}}};
} ? Body : never;
async function read<Path extends keyof paths>(root: string, path: Path): Promise<Answer<Path>> {
  return (await fetch(root + path)).json();
}
`;

const PROGRAM = `${READ}
export async function sleepers(root: string): Promise<string[]> {
  const {projects} = await read(root, '/api/v1/projects.json');
  const {tags} = await read(root, '/api/v1/tags.json');
  const known = new Map(tags.map(({slug, label}) => [slug, label]));
  return projects
    .filter(({status, chains}) => status === 'inactive' && chains.includes('Solana'))
    .flatMap(({title, tags: own}) => [title, ...own.map((tag) => known.get(tag) ?? tag)]);
}
export async function textOf(root: string): Promise<string | undefined> {
  const {project} = await read(root, '/api/v1/projects/{slug}.json');
  return project.all_relations.find(({to}) => to === null)?.target ?? project.text;
}
`;

const FAULTY = `${READ}
export async function faulty(root: string) {
  const {projects} = await read(root, '/api/v1/projects.json');
  for (const project of projects) {
    console.log(project.mascot);
    if (project.status === 'asleep') return;
  }
  await read(root, '/api/v1/nothing.json');
}
`;

/** What the compiler, which starts once for all, has against each of the programs that use the types, and against these. */
function faultsIn(types: string, programs: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-client-'));
  try {
    writeFileSync(join(folder, 'atlas.ts'), types);
    const files = programs.map((_, index) => join(folder, `program${index}.ts`));
    for (const [index, program] of programs.entries()) writeFileSync(files[index] ?? '', program);
    const compiled = ts.createProgram(files, {
      allowImportingTsExtensions: true,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.NodeNext,
      noEmit: true,
      skipDefaultLibCheck: true,
      strict: true,
      types: [],
    });
    const faults = ts.getPreEmitDiagnostics(compiled).map(({file, messageText}) => ({
      program: files.indexOf(resolve(file?.fileName ?? '')),
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
    return files.map((_, index) =>
      faults.filter(({program}) => program === index || program === -1).map(({message}) => message),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
