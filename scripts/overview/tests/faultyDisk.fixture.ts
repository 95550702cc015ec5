import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

/** How a disk may fail. */
export type Fault =
  /** The run is stopped: nothing more reaches the disk. */
  | 'stopped'
  /** Nothing more can be written; existing files can be moved and removed. */
  | 'ENOSPC'
  /** Access to one file or folder is denied. */
  | 'EACCES';

const OPERATIONS = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const;
const GROWING: ReadonlySet<string> = new Set(['mkdirSync', 'writeFileSync']);

/**
 * Runs something on a disk that fails from a write on, counted from 1. A file that is being written then is left with
 * part of its text.
 *
 * @returns how many writes were tried, and whether one has failed
 */
export async function onFaultyDisk(
  fault: Fault,
  failing: number,
  run: () => Promise<unknown>,
): Promise<{readonly writes: number; readonly hasFailed: boolean}> {
  let writes = 0;
  let hasFailed = false;
  const originals = OPERATIONS.map((name) => [name, fs[name]] as const);
  const fails = (name: string): boolean => {
    writes += 1;
    if (fault === 'EACCES') return writes === failing;
    return writes >= failing && (fault === 'stopped' || GROWING.has(name));
  };
  for (const [name, original] of originals) {
    const faulty = (...args: readonly unknown[]): unknown => {
      if (!fails(name)) return Reflect.apply(original, fs, args);
      const isFirst = !hasFailed;
      hasFailed = true;
      const [path, text] = args;
      if (isFirst && name === 'writeFileSync' && fault !== 'EACCES') {
        Reflect.apply(original, fs, [path, String(text).slice(0, 20)]);
      }
      const code = fault === 'stopped' ? 'EIO' : fault;
      throw Object.assign(new Error(code), {code, syscall: name, path});
    };
    Object.defineProperty(fs, name, {value: faulty, configurable: true, writable: true});
  }
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    for (const [name, value] of originals) {
      Object.defineProperty(fs, name, {value, configurable: true, writable: true});
    }
    syncBuiltinESMExports();
  }
  return {writes, hasFailed};
}
