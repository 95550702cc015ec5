import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {deserialize, serialize} from 'node:v8';

/** What a function made in this build and in the last one. */
export interface KeptResults<Result> {
  /** The result for an input: that of the last build, or one that is made now. */
  readonly resultOf: (input: string, make: () => Result) => Result;
  /** Writes the results that were asked for, and no others, for the next build, if the folder can be written to. */
  readonly save: () => void;
}

/** Where results are kept, from the root of the project. */
export const KEPT_FOLDER = 'node_modules/.cache/atlas';

/**
 * Keeps the results of a function from one build to the next.
 *
 * Its results must be data, and must follow from input and version alone: another version, and none of them is used.
 *
 * @param name of the file that keeps them
 * @param version stands for the code of the function and for all that it reads beside its input
 */
export function keptResults<Result>(
  name: string,
  version: string,
  folder = KEPT_FOLDER,
): KeptResults<Result> {
  const file = join(folder, name);
  const before = read<Result>(file);
  const asked = new Map<string, Result>();
  return {
    resultOf: (input, make) => {
      const key = createHash('sha256').update(version).update('\0').update(input).digest('base64');
      const known = asked.has(key) ? asked : before;
      const result = known.has(key) ? (known.get(key) as Result) : make();
      asked.set(key, result);
      return result;
    },
    save: () => {
      if (asked.size === before.size && [...asked.keys()].every((key) => before.has(key))) return;
      // Renamed when complete: two builds may run at once, and one may be interrupted.
      const part = `${file}.${process.pid}.part`;
      try {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(part, serialize(asked));
        renameSync(part, file);
      } catch {
        // A full disk or a folder that is only to be read: the next build makes them again.
        if (existsSync(part)) rmSync(part);
      }
    },
  };
}

/** What the last build kept; nothing if there was none, or if the file is damaged. */
function read<Result>(file: string): ReadonlyMap<string, Result> {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? kept : new Map();
  } catch {
    return new Map();
  }
}
