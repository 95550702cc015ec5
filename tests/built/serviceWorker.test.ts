import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {addressOf, writeServiceWorker} from '../../scripts/installed/writeServiceWorker.ts';
import {filesOf, storedList} from '../installed/stored.ts';
import {atlasSite, rootSite} from '../sites.ts';
import {readJson} from './site.fixture.ts';

/** Files that are not stored on purpose; a longer list must be argued for in scripts/installed/writeServiceWorker.ts. */
const LEFT_OUT = ['404.html', 'download/decentralized-ai-atlas.zip', 'sw.js'];

describe.each([rootSite, atlasSite])('the site at $baseUrl', ({folder}) => {
  test('the worker lists each file of the folder, once, as it is', () => {
    const files = filesOf(folder).filter((file) => !LEFT_OUT.includes(file));
    const listed = storedList(folder);
    const expected = files.map((file) => ({
      address: addressOf(file),
      integrity: integrityOf(join(folder, file)),
    }));
    const byAddress = (a: {address: string}, b: {address: string}) =>
      a.address < b.address ? -1 : 1;
    expect(listed.toSorted(byAddress)).toEqual(expected.toSorted(byAddress));
    expect(readJson(`${folder}/whole-site.json`).files).toBe(listed.length);
  });
});

test('the worker is written again for the same files as it was', async () => {
  const {folder} = rootSite;
  const copy = mkdtempSync(join(tmpdir(), 'atlas-worker-'));
  try {
    cpSync(folder, copy, {recursive: true});
    await writeServiceWorker(copy);
    expect(readFileSync(`${copy}/sw.js`, 'utf8')).toBe(readFileSync(`${folder}/sw.js`, 'utf8'));
  } finally {
    rmSync(copy, {recursive: true});
  }
});

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
