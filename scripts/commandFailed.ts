import {didYouMean, ProblemError} from '../src/knowledge/problem.ts';

/**
 * Makes the error handler of a command: for --help it prints the usage, for unknown arguments one line and the usage, for
 * bad input a line for each problem; any other error is thrown again.
 *
 * @param usage the help text of the command
 */
export function commandFailed(usage: string): (error: unknown) => void {
  return (error) => {
    if (isUsage(error) && /^Unknown option '(?:--help|-h)'/.test(error.message)) {
      console.log(usage);
      return;
    }
    process.exitCode = 1;
    if (error instanceof ProblemError) {
      console.error(error.message);
      return;
    }
    if (!isUsage(error)) throw error;
    const [, option] = /^Unknown option '(--?[\w-]+)'/.exec(error.message) ?? [];
    const message =
      option === undefined
        ? error.message
        : `unknown option "${option}".${didYouMean(option, usage.match(/--[a-z][\w-]*/g) ?? [])}`;
    console.error(`${message}\n\n${usage}`);
  };
}

/** Whether an error is about the arguments of a command. */
function isUsage(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
