import {diffIndices} from 'node-diff3';

/** Lines of context around a change. */
const CONTEXT = 2;

/**
 * Shows the changes from one text to another in the unified format, without file names.
 *
 * @returns lines that begin with `@@`, a space, `-` or `+`; none if the texts are equal
 */
export function unifiedDiff(before: string, after: string): string[] {
  const [old, now] = [toLines(before), toLines(after)];
  const changes = diffIndices(old, now).map(({buffer1, buffer2}) => ({
    oldStart: buffer1[0],
    oldEnd: buffer1[0] + buffer1[1],
    newStart: buffer2[0],
    newEnd: buffer2[0] + buffer2[1],
  }));
  const hunks: (typeof changes)[] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.oldStart - last.oldEnd <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks.flatMap((hunk) => {
    const [first] = hunk;
    const start = Math.max(0, (first?.oldStart ?? 0) - CONTEXT);
    const lines = [`@@ line ${start + 1} @@`];
    let done = start;
    for (const {oldStart, oldEnd, newStart, newEnd} of hunk) {
      lines.push(...old.slice(done, oldStart).map((line) => ` ${line}`));
      lines.push(...old.slice(oldStart, oldEnd).map((line) => `-${line}`));
      lines.push(...now.slice(newStart, newEnd).map((line) => `+${line}`));
      done = oldEnd;
    }
    return [...lines, ...old.slice(done, done + CONTEXT).map((line) => ` ${line}`)];
  });
}

function toLines(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
