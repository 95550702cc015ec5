import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** What decides about a bundle beside the modules in it. */
const MAKERS = ['./bundle.mjs', '../node_modules/esbuild/package.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Writes a script with all that it imports to one file in a folder. The file that is there is kept if each module in it
 * still has the same content.
 *
 * @returns {Promise<string>} the path of the file
 */
export async function bundle(script, folder) {
  // Copies of the project may share the folder.
  const place = createHash('sha256').update(resolve(script)).digest('hex').slice(0, 8);
  const file = join(folder, `${basename(script, '.ts')}.${place}.mjs`);
  const record = `${file}.json`;
  if (isCurrent(file, record)) return file;

  const start = Date.now();
  // Loading it takes longer than to see that nothing has changed.
  const {build} = await import('esbuild');
  const {outputFiles, metafile} = await build({
    entryPoints: [script],
    outdir: folder,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages in CommonJS load modules of Node.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [{name: 'keep-places', setup: keepPlaces}],
  });
  const modules = [...Object.keys(metafile.inputs).map((path) => resolve(path)), ...MAKERS];
  mkdirSync(folder, {recursive: true});
  replace(file, outputFiles[0].contents);
  // What was changed meanwhile may have been read before.
  if (modules.every((path) => statSync(path).mtimeMs < start)) {
    replace(record, JSON.stringify({modules, hash: hashOf(modules)}));
  }
  return file;
}

function isCurrent(file, record) {
  if (!existsSync(file) || !existsSync(record)) return false;
  const {modules, hash} = JSON.parse(readFileSync(record, 'utf8'));
  return modules.every((path) => existsSync(path)) && hashOf(modules) === hash;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** Two runs at once may write the same file: whoever reads it finds one of them whole. */
function replace(file, contents) {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, file);
}

/** A module of ours may read a file beside it: in the bundle it still says where it was. */
function keepPlaces({onLoad}) {
  onLoad({filter: /\.ts$/}, async ({path}) => {
    const source = await readFile(path, 'utf8');
    const place = JSON.stringify(pathToFileURL(path).href);
    return {loader: 'ts', contents: source.replaceAll('import.meta.url', place)};
  });
}
