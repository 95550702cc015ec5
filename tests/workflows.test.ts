import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';

/*
 * What the code host runs. A workflow that is wrong is noticed here, and not after it was merged.
 */

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const permissions = z.record(z.string(), z.enum(['read', 'write']));
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: z.looseObject({group: z.string()}),
  jobs: z.record(
    z.string(),
    z.looseObject({
      uses: z.string().optional(),
      permissions,
      'timeout-minutes': z.number().optional(),
      steps: z.array(step).default([]),
    }),
  ),
});

/** Who may write what, and why: everything else reads. */
const MAY_WRITE = [
  // Publishes the site, and proves to the host of pages that it is this workflow.
  'deploy.yml deploy: pages',
  'deploy.yml deploy: id-token',
  // Keeps the one issue about links and old pages up to date.
  'links.yml issue: issues',
];

const FOLDER = '.github/workflows';
const SCRIPTS = z
  .object({scripts: z.record(z.string(), z.string())})
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;
const FILES = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return {file, text, flow: workflow.parse(parse(text))};
});

/** Returns what the code host has against each of these workflows. Its parser cannot be loaded into the runner of tests. */
function faultsIn(texts: readonly string[]): string[][] {
  const output = execFileSync('node', ['--import', 'tsx', 'tests/workflowFaults.mts'], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return z.array(z.array(z.string())).parse(JSON.parse(output));
}

test('there are workflows to look at', () => {
  expect(FILES.map(({file}) => file)).toEqual(
    expect.arrayContaining(['browsers.yml', 'check.yml', 'deploy.yml', 'links.yml', 'nightly.yml']),
  );
});

test('the parser of the code host finds faults, and none in the workflows', () => {
  const faulty = [
    'permisions: {}',
    'needs: other',
    'if: ${{ always( }}',
    'name: ${{ nobody.knows }}',
    'timeout-minutes: soon',
  ].map(
    (line) =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    ${line}\n    steps:\n      - run: npm test\n`,
  );
  const [known, unknown] = [FILES.length, faulty.length];
  const faults = faultsIn([...FILES.map(({text}) => text), ...faulty]);
  expect(faults.slice(0, known)).toEqual(FILES.map(() => []));
  expect(faults.slice(known).map(({length}) => length > 0)).toEqual(Array(unknown).fill(true));
});

describe.each(FILES)('$file', ({file, text, flow}) => {
  const jobs = Object.entries(flow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('uses actions by commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter(
        (line) => !/uses: (?:\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line),
      ),
    ).toEqual([]);
  });

  test('leaves no token behind in the clone', () => {
    const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((checkout) => checkout.with['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
  });

  test('gives no job more than it needs', () => {
    const writes = jobs.flatMap(([name, job]) =>
      Object.entries(job.permissions)
        .filter(([, level]) => level === 'write')
        .map(([subject]) => `${file} ${name}: ${subject}`),
    );
    expect(writes).toEqual(MAY_WRITE.filter((line) => line.startsWith(`${file} `)));
    if ('pull_request' in flow.on) expect(writes).toEqual([]);
  });

  test('knows no secret, and trusts no pull request with more than its own code', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    expect(text).not.toMatch(/\bpull_request_target\b|\bworkflow_run\b/);
  });

  test('runs only what runs here too: npm scripts, without anything that a stranger wrote', () => {
    const commands = steps.flatMap(({run}) => run ?? []);
    const known = (command: string) => {
      const [, script] = /^npm (?:run )?([\w:]+)(?: -- [\w./^ -]+)?$/.exec(command) ?? [];
      return script !== undefined && script in SCRIPTS;
    };
    expect(
      commands.filter((command) => command !== 'npm ci --ignore-scripts' && !known(command)),
    ).toEqual([]);
  });

  test('ends by itself', () => {
    const endless = jobs.filter(([, job]) => !job.uses && job['timeout-minutes'] === undefined);
    expect(endless.map(([name]) => name)).toEqual([]);
  });
});
