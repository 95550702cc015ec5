import {resolve} from 'node:path';
import ts from 'typescript';

/** The file that the compiler is made to see; it never exists. */
const FILE = resolve('src/components/linkedData/blocks.ts');

/** What a thing of schema.org may say. A string, which may name a thing, says nothing. */
const TYPES = `import type * as schema from 'schema-dts';
type Block<Type> = {'@context': 'https://schema.org'} & Exclude<Type, string>;
`;
const FIRST_LINE = TYPES.split('\n').length - 1;

/**
 * Holds blocks of JSON-LD against the vocabulary of schema.org: has the compiler check them against the types that
 * `schema-dts` derives from it. Every type must be known, every property must belong to its type, and every value must
 * be of a type that the property takes.
 *
 * The types ask for nothing to be there. What readers of such data need is checked beside them: identifiers that are
 * absolute, and the name and position of each entry of a list.
 *
 * @param blocks by what they are called in the findings; the compiler starts once for all of them
 * @returns a line for each fault
 */
export function faultsOf(blocks: ReadonlyMap<string, object>): readonly string[] {
  // Pages of one kind have blocks of one shape, which the compiler need not see again.
  const shapes = new Map([...blocks].reverse().map(([name, block]) => [shapeOf(block), name]));
  const names = [...shapes.values()];
  const lines = [...shapes.keys()].map(
    (shape, index) => `export const block${index}: Block<schema.${typeOf(shape)}> = ${shape};`,
  );
  const refused = diagnosticsOf(TYPES + lines.join('\n')).map(
    ({line, message}) => `${names[line - FIRST_LINE]}: ${message}`,
  );
  const incomplete = [...blocks].flatMap(([name, block]) =>
    [...missingIn(block)].map((fault) => `${name}: ${fault}`),
  );
  return [...refused, ...incomplete];
}

/** A block without what any text may be: words, addresses and days. Names of types and values of schema.org stay. */
function shapeOf(block: object): string {
  return JSON.stringify(block, (key, value: unknown) => {
    if (Array.isArray(value))
      return [...new Map(value.map((each) => [plainShapeOf(each), each])).values()];
    if (typeof value === 'number') return 0;
    const isFree =
      typeof value === 'string' && !/^@(?:type|context)$/.test(key) && !/schema\.org/.test(value);
    return isFree ? '' : value;
  });
}

/** The type that a block names: to compare it only with that one is quick. A block without one is no thing at all. */
function typeOf(shape: string): string {
  const [, type = 'Thing'] = /^\{[^{]*"@type":"(\w+)"/.exec(shape) ?? [];
  return type;
}

function plainShapeOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? shapeOf(value) : typeof value;
}

function diagnosticsOf(text: string): readonly {readonly line: number; readonly message: string}[] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    // Without the types of browsers, which take longer to read than all else.
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.Preserve,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, text, version)
      : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const source = program.getSourceFile(FILE);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({file, start = 0, messageText}) => ({
    line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}

function* missingIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('@type' in value && value['@type'] === 'ListItem') {
    if (!('name' in value)) yield 'an entry of a list has no name';
    if (!('position' in value)) yield 'an entry of a list has no position';
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@id' && !URL.canParse(String(inner))) yield `@id "${inner}" is not absolute`;
    yield* missingIn(inner);
  }
}
