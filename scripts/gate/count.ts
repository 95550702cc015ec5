import {z} from 'zod';

/** How many tests passed, failed and were skipped. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a test runner reports itself, and who can read its report. */
export type Runner = 'vitest' | 'playwright';

/** The count of a step that is one test itself, such as a build. */
export function countStep(outcome: keyof Count): Count {
  return {passed: 0, failed: 0, skipped: 0, [outcome]: 1};
}

/**
 * Reads a runner's JSON report.
 *
 * A runner that failed, or that ran no test, counts as one failure even where its report names none.
 *
 * @param report the report's text; undefined when the runner wrote none
 * @param succeeded whether the runner's exit code was 0
 */
export function countReport(runner: Runner, report: string | undefined, succeeded: boolean): Count {
  const count = report === undefined ? NOTHING : readers[runner](JSON.parse(report));
  const complete = succeeded && count.passed > 0;
  return complete || count.failed > 0 ? count : {...count, failed: 1};
}

/** Adds counts up. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, {passed, failed, skipped}) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NOTHING,
  );
}

/** The last line of a test run, which its readers look for word by word. */
export function closingLine({passed, failed, skipped}: Count): string {
  return `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');
}

const NOTHING: Count = {passed: 0, failed: 0, skipped: 0};

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({status: z.string(), assertionResults: z.array(z.unknown())})),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    flaky: z.number(),
    unexpected: z.number(),
    skipped: z.number(),
  }),
});

const readers: Record<Runner, (report: unknown) => Count> = {
  vitest(report) {
    const read = vitestReport.parse(report);
    const unreadable = read.testResults.filter(
      ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests + unreadable.length,
      skipped: read.numPendingTests + read.numTodoTests,
    };
  },
  playwright(report) {
    const {stats} = playwrightReport.parse(report);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    };
  },
};
