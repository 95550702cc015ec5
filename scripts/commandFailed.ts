/**
 * Ends a command that failed: arguments that it does not know give one line and its usage, any other error is thrown on.
 *
 * @param usage what the command says of itself.
 */
export function commandFailed(usage: string): (error: unknown) => void {
  return (error) => {
    const isUsage =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
  };
}
