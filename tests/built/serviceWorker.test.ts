import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {addressOf} from '../../scripts/installed/measureFiles.ts';
import {writeServiceWorker} from '../../scripts/installed/writeServiceWorker.ts';
import {filesOf, sizeOfSite, storedList} from '../installed/stored.ts';
import {atlasSite, rootSite} from '../sites.ts';

/** Files that are not stored on purpose; a longer list must be argued for in scripts/installed/writeServiceWorker.ts. */
const LEFT_OUT = [
  '.nginx.conf',
  '404.html',
  '_headers',
  'download/decentralized-ai-atlas.zip',
  'not-saved.html',
  'sw.js',
  'whole-site-files.json',
  'whole-site.json',
];
const LEFT_OUT_FOLDERS = ['embed/', 'img/og/'];

describe.each([rootSite, atlasSite])('the site at $baseUrl', ({folder}) => {
  test('the list has each file of the folder, once, as it is', () => {
    const files = filesOf(folder).filter(
      (file) => !LEFT_OUT.includes(file) && !LEFT_OUT_FOLDERS.some((each) => file.startsWith(each)),
    );
    const listed = storedList(folder).map(({address, integrity}) => ({address, integrity}));
    const expected = files.map((file) => ({
      address: addressOf(file),
      integrity: integrityOf(join(folder, file)),
    }));
    const byAddress = (a: {address: string}, b: {address: string}) =>
      a.address < b.address ? -1 : 1;
    expect(listed.toSorted(byAddress)).toEqual(expected.toSorted(byAddress));
    expect(sizeOfSite(folder).files).toBe(listed.length);
  });

  test('the worker is small, since every reader downloads it', () => {
    expect(gzipSync(readFileSync(`${folder}/sw.js`)).length).toBeLessThan(10_000);
  });
});

test('the worker is written again for the same files as it was', async () => {
  const {folder, baseUrl} = rootSite;
  const copy = mkdtempSync(join(tmpdir(), 'atlas-worker-'));
  try {
    cpSync(folder, copy, {recursive: true});
    await writeServiceWorker(copy, baseUrl);
    expect(readFileSync(`${copy}/sw.js`, 'utf8')).toBe(readFileSync(`${folder}/sw.js`, 'utf8'));
  } finally {
    rmSync(copy, {recursive: true});
  }
});

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
