import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {runSteps, type Result} from './run.ts';
import {steps as gateSteps, type Step} from './steps.ts';

const folders: string[] = [];
let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-run-'));
  folders.push(folder);
  said = '';
});

afterAll(() => folders.forEach((made) => rmSync(made, {recursive: true})));

test('a step runs after those that it needs', async () => {
  const results = await run([
    step('second', `if (!exists('first')) fail()`, {needs: ['first']}),
    step('first', `make('first')`),
  ]);
  expect(outcomes(results)).toEqual({second: 'passed', first: 'passed'});
});

test('a step whose need failed does not run, nor does one that needs it, and others do', async () => {
  const results = await run([
    step('check', 'fail()'),
    step('build', `make('build')`, {needs: ['check']}),
    step('browser tests', `make('browser')`, {needs: ['build']}),
    step('lint', `make('lint')`),
  ]);
  expect(outcomes(results)).toEqual({
    check: 'failed',
    build: 'skipped',
    'browser tests': 'skipped',
    lint: 'passed',
  });
  expect(['build', 'browser', 'lint'].filter((file) => existsSync(join(folder, file)))).toEqual([
    'lint',
  ]);
  expect(said).toContain('-- build skipped: it needs "check"');
  expect(said).toContain('-- browser tests skipped: it needs "build"');
});

test('as many steps run at once as there are cores', async () => {
  const results = await run([
    step('one', `make('one'); waitFor('two')`),
    step('two', `make('two'); waitFor('one')`),
  ]);
  expect(outcomes(results)).toEqual({one: 'passed', two: 'passed'});
});

test('a step that uses all cores runs alone', async () => {
  const alone = `if (exists('running')) fail(); make('running'); remove('running')`;
  const results = await run([
    step('before', alone),
    step('alone', alone, {alone: true}),
    step('after', alone, {needs: ['alone']}),
  ]);
  expect(outcomes(results)).toEqual({before: 'passed', alone: 'passed', after: 'passed'});
});

test('what steps print is not mixed', async () => {
  await run([
    step('one', `console.log('1a'); make('one'); waitFor('two'); console.error('1b')`),
    step('two', `console.log('2a'); make('two'); waitFor('one'); console.error('2b')`),
  ]);
  expect(said).toMatch(/== one\n1a\n1b\n-- one passed in [\d.]+ s\n/);
  expect(said).toMatch(/== two\n2a\n2b\n-- two passed in [\d.]+ s\n/);
});

test('a step whose program is missing fails and says so', async () => {
  const results = await run([{name: 'missing', command: ['there-is-no-such-program']}]);
  expect(outcomes(results)).toEqual({missing: 'failed'});
  expect(said).toContain('there-is-no-such-program');
});

test('steps that wait for each other are refused', async () => {
  const circle = [step('one', '', {needs: ['two']}), step('two', '', {needs: ['one']})];
  await expect(run(circle)).rejects.toThrow('steps wait for each other');
});

describe('the gate', () => {
  const steps = gateSteps(tmpdir());
  const named = new Map(steps.map((each) => [each.name, each]));

  /** All that must have succeeded before a step may run. */
  function needsOf(name: string): readonly string[] {
    const needs = named.get(name)?.needs ?? [];
    return [...needs, ...needs.flatMap(needsOf)];
  }

  test('begins with the check', () => {
    expect(steps[0]?.name).toBe('check');
  });

  test('builds and serves no page that the check refuses', () => {
    const onPages = steps.filter(({name}) => /build|folder|browser|built/.test(name));
    expect(onPages.length).toBeGreaterThan(4);
    for (const {name} of onPages) expect(needsOf(name), name).toContain('check');
  });

  test('names no need that is not a step', () => {
    const needs = steps.flatMap((each) => each.needs ?? []);
    expect(needs.filter((name) => !named.has(name))).toEqual([]);
  });
});

/** A step that runs a few words of JavaScript in the folder of the test. */
function step(name: string, script: string, more: Partial<Step> = {}): Step {
  const words = `
    const fs = require('node:fs');
    const os = require('node:os');
    const {join} = require('node:path');
    const file = (name) => join(${JSON.stringify(folder)}, name);
    const exists = (name) => fs.existsSync(file(name));
    const make = (name) => fs.writeFileSync(file(name), '');
    const remove = (name) => fs.rmSync(file(name));
    const fail = () => process.exit(1);
    const waitFor = (name) => {
      const end = Date.now() + 60_000;
      while (!exists(name)) if (Date.now() > end) fail();
    };`;
  return {name, command: [process.execPath, '-e', `${words}\n${script}`], ...more};
}

function run(steps: readonly Step[]): Promise<readonly Result[]> {
  return runSteps(steps, {cores: 2, write: (text) => (said += text)});
}

function outcomes(results: readonly Result[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    results.map(({name, count: {failed, skipped}}) => [
      name,
      failed > 0 ? 'failed' : skipped > 0 ? 'skipped' : 'passed',
    ]),
  );
}
