import {mkdirSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/**
 * Writes a script with all that it imports to one file in a folder.
 *
 * @returns {Promise<string>} the path of the file
 */
export async function bundle(script, folder) {
  const {outputFiles} = await build({
    entryPoints: [script],
    outdir: folder,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages in CommonJS load modules of Node.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [{name: 'keep-places', setup: keepPlaces}],
  });
  const file = join(folder, `${basename(script, '.ts')}.${process.pid}.mjs`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, outputFiles[0].contents);
  return file;
}

/** A module of ours may read a file beside it: in the bundle it still says where it was. */
function keepPlaces({onLoad}) {
  onLoad({filter: /\.ts$/}, async ({path}) => {
    const source = await readFile(path, 'utf8');
    const place = JSON.stringify(pathToFileURL(path).href);
    return {loader: 'ts', contents: source.replaceAll('import.meta.url', place)};
  });
}
