import {lstatSync, readdirSync} from 'node:fs';
import {join} from 'node:path/posix';
import {ProblemError, type Problem} from '../../src/knowledge/problem.ts';
import {BASE_FOLDER} from './apply.ts';
import type {Disk} from './model.ts';

/**
 * Refuses a folder of pages in which a page or a folder is a link, or in which a folder is where a page was: whatever was
 * written there would be written elsewhere, or not at all.
 *
 * @throws ProblemError with a line for each
 */
export function checkFiles(out: string, {base}: Disk): void {
  const pages = [...base.keys()].map((path) => join(out, path));
  const problems = [
    ...pages.flatMap((file) => {
      const found = lstatSync(file, {throwIfNoEntry: false});
      return found?.isDirectory()
        ? [problem(file, 'a folder, where a page was: move it away')]
        : [];
    }),
    ...linksBelow(out).map((file) =>
      problem(
        file,
        'a link of the file system: pages are files in folders; put the file itself here',
      ),
    ),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Links to pages and to folders, which may hold pages. */
function linksBelow(folder: string): string[] {
  const entries = lstatSync(folder, {throwIfNoEntry: false})?.isDirectory()
    ? readdirSync(folder, {withFileTypes: true})
    : [];
  return entries.flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') && entry.name !== BASE_FOLDER ? [] : linksBelow(file);
    }
    const isMeant = entry.name.endsWith('.mdx') || !entry.name.includes('.');
    return entry.isSymbolicLink() && (isMeant || entry.name === BASE_FOLDER) ? [file] : [];
  });
}

function problem(file: string, message: string): Problem {
  return {file, line: 1, column: 1, message};
}
