import {sep} from 'node:path';

/** Writes a path of this system as addresses and messages have it: with forward slashes, also on Windows. */
export function toPosix(path: string): string {
  return path.replaceAll(sep, '/');
}
