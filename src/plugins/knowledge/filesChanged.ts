import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Watches folders for files that are written, come or go.
 *
 * @param patience for how many milliseconds after a look nothing counts as changed
 * @returns a function that says whether there were any since it was last called
 */
export function filesChanged(folders: readonly string[], patience: number): () => boolean {
  let last = statesIn(folders);
  let lookedAt = performance.now();
  return () => {
    if (performance.now() - lookedAt < patience) return false;
    const states = statesIn(folders);
    const isChanged = states !== last;
    last = states;
    lookedAt = performance.now();
    return isChanged;
  };
}

/** When each file was last written, and its size. */
function statesIn(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
      return names.sort().map((name) => stateOf(join(folder, name)));
    })
    .join('\n');
}

function stateOf(file: string): string {
  // Between the listing and this, an editor may have taken the file away.
  const stats = statSync(file, {throwIfNoEntry: false});
  return stats?.isFile() ? `${file} ${stats.mtimeMs} ${stats.size}` : '';
}
