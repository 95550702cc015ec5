import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/**
 * Stands for all code below some folders, and for the packages that it may use.
 *
 * @param folders of the project, in any order
 * @param root of the project
 */
export function codeHash(folders: readonly string[], root = '.'): string {
  const hash = createHash('sha256').update(process.version);
  const code = folders.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(root, join(parentPath, name))),
  );
  for (const file of ['package-lock.json', ...code.sort()]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
