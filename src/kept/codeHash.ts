import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Stands for all code below some folders, and for the packages that it may use. @param folders in any order */
export function codeHash(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const code = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name)),
  );
  for (const file of ['package-lock.json', ...code.sort()]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
