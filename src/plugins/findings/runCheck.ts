import {execFile} from 'node:child_process';
import * as z from 'zod';
import type {Problem} from '../../knowledge/problem.ts';

/** What the check found; that it could not run is no matter of a rule. */
export interface CheckedProblem extends Problem {
  readonly rule?: string | undefined;
}

const problemList = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    message: z.string(),
    rule: z.string(),
  }),
);

/**
 * Runs `npm run check` in a process of its own, so that it says the same here as there and the server stays responsive.
 *
 * @returns what it found; if it did not end as it should, that it did not
 */
export function runCheck(command = 'scripts/check.ts'): Promise<readonly CheckedProblem[]> {
  return new Promise((done) => {
    const args = ['scripts/run.mjs', command, '--json'];
    execFile(process.execPath, args, {maxBuffer: 1e8}, (_, stdout, stderr) => {
      try {
        done(problemList.parse(JSON.parse(stdout)));
      } catch {
        const [cause = 'no output'] = /^\w*Error: .*$/m.exec(stderr) ?? [];
        done([{file: command, line: 1, column: 1, message: `the check failed: ${cause}`}]);
      }
    });
  });
}
