import {describe, expect, test} from 'vitest';
import {closingLine, countReport, countStep, sum, type Count} from './count.ts';

describe('a report of vitest', () => {
  test('counts todo tests as skipped', () => {
    const report = vitest({numPassedTests: 5, numPendingTests: 2, numTodoTests: 1});
    expect(countReport('vitest', report, true)).toEqual(count(5, 0, 3));
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = vitest({
      numPassedTests: 5,
      testResults: [
        {status: 'failed', assertionResults: []},
        {status: 'passed', assertionResults: [{}]},
      ],
    });
    expect(countReport('vitest', report, false)).toEqual(count(5, 1, 0));
  });

  test('counts a failed test once, not its file too', () => {
    const testResults = [{status: 'failed', assertionResults: [{}]}];
    const report = vitest({numPassedTests: 5, numFailedTests: 2, testResults});
    expect(countReport('vitest', report, false)).toEqual(count(5, 2, 0));
  });
});

describe('a report of Playwright', () => {
  test('counts expected results as passed', () => {
    expect(countReport('playwright', playwright({expected: 3, skipped: 1}), true)).toEqual(
      count(3, 0, 1),
    );
  });

  test('counts unexpected results as failed', () => {
    expect(countReport('playwright', playwright({expected: 3, unexpected: 2}), false)).toEqual(
      count(3, 2, 0),
    );
  });
});

describe('a runner counts as one failure', () => {
  test.each([
    ['when it wrote no report', undefined, true],
    ['when it failed without a failed test', playwright({expected: 3}), false],
    ['when it ran no test', playwright({}), true],
    ['when it skipped every test', playwright({skipped: 4}), true],
  ])('%s', (_, report, succeeded) => {
    expect(countReport('playwright', report, succeeded).failed).toBe(1);
  });
});

test('counts add up', () => {
  expect(
    sum([countStep('passed'), countStep('failed'), countStep('skipped'), count(3, 2, 1)]),
  ).toEqual(count(4, 3, 2));
  expect(sum([])).toEqual(count(0, 0, 0));
});

test.each([
  [count(12, 0, 0), '12 passed, 0 failed'],
  [count(12, 3, 0), '12 passed, 3 failed'],
  [count(12, 0, 1), '12 passed, 0 failed, 1 skipped'],
])('the closing line of %j is "%s"', (total, line) => {
  expect(closingLine(total)).toBe(line);
});

function count(passed: number, failed: number, skipped: number): Count {
  return {passed, failed, skipped};
}

function vitest(part: object): string {
  const nothing = {numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0};
  return JSON.stringify({...nothing, testResults: [], ...part});
}

function playwright(part: object): string {
  return JSON.stringify({stats: {expected: 0, flaky: 0, unexpected: 0, skipped: 0, ...part}});
}
