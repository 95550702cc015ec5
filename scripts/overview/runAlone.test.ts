import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {BusyError, runAlone} from './runAlone.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
});

afterEach(() => rmSync(root, {recursive: true}));

/** A process that works on the folder of pages until it is told to end. */
async function atWork(out = 'docs'): Promise<ChildProcess> {
  const script = join(root, 'work.mts');
  const module = JSON.stringify(join(import.meta.dirname, 'runAlone.ts'));
  const end = "new Promise((end) => {process.send?.('at work'); process.on('message', end);})";
  writeFileSync(
    script,
    `import {runAlone} from ${module};
     await runAlone(${JSON.stringify(out)}, () => ${end}, {root: ${JSON.stringify(root)}});
     process.disconnect();`,
  );
  const child = fork(script, {execArgv: ['--import', 'tsx']});
  await once(child, 'message');
  return child;
}

const files = () => readdirSync(join(root, 'node_modules/.cache/atlas/runs'));

test('a run waits for one that is at work, and says for whom', async () => {
  const child = await atWork();
  const said: string[] = [];
  let isTold = false;
  const onWait = (line: string) => {
    said.push(line);
    setTimeout(() => {
      isTold = true;
      child.send('end');
    }, 300);
  };
  expect(await runAlone('docs', () => Promise.resolve(isTold), {root, onWait})).toBe(true);
  expect(said).toEqual([`another run, process ${child.pid}, is at work on docs: waiting for it`]);
  expect(files()).toEqual([]);
});

test('a run that has waited for long says who is at work and what to do', async () => {
  const child = await atWork();
  const waiting = runAlone('docs', () => Promise.resolve(), {root, patience: 0});
  await expect(waiting).rejects.toThrow(BusyError);
  await expect(waiting).rejects.toThrow(`process ${child.pid}, is still at work on docs`);
  child.send('end');
  await once(child, 'exit');
});

test('a run that was killed holds nobody up', async () => {
  const child = await atWork();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(files()).toHaveLength(1);
  expect(await runAlone('docs', () => Promise.resolve('done'), {root, patience: 0})).toBe('done');
  expect(files()).toEqual([]);
});

test('runs on other folders do not wait', async () => {
  const child = await atWork('elsewhere');
  expect(await runAlone('docs', () => Promise.resolve('done'), {root, patience: 0})).toBe('done');
  child.send('end');
  await once(child, 'exit');
});

test('a run that fails holds nobody up', async () => {
  await expect(runAlone('docs', () => Promise.reject(new Error('no')), {root})).rejects.toThrow(
    'no',
  );
  expect(files()).toEqual([]);
});

test('where nothing can be noted down, a run does its work', async () => {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.cache'), '');
  chmodSync(join(root, 'node_modules/.cache'), 0o444);
  expect(await runAlone('docs', () => Promise.resolve('done'), {root})).toBe('done');
});
