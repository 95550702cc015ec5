import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {afterEach, expect, test, vi} from 'vitest';
import {startStore} from './startStore.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page that somebody reads. @returns what was registered */
function stubPage(choice: () => string | null, {saveData = false} = {}): string[] {
  const registered: string[] = [];
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', {getItem: choice});
  vi.stubGlobal('navigator', {
    connection: {saveData},
    serviceWorker: {
      controller: {},
      register: async (address: string) => registered.push(address),
    },
  });
  return registered;
}

test('a page registers the worker below its base path', () => {
  const registered = stubPage(() => null);
  startStore('/atlas/');
  expect(registered).toEqual(['/atlas/sw.js']);
});

test.each([
  ['who wants nothing stored', () => 'no', {}],
  ['who saves data', () => null, {saveData: true}],
  [
    'whose browser refuses storage',
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
    {},
  ],
])('a reader %s gets no worker', (_, choice, options) => {
  const registered = stubPage(choice, options);
  startStore('/');
  expect(registered).toEqual([]);
});

test('a browser without service workers is left alone', async () => {
  stubPage(() => null);
  vi.stubGlobal('navigator', {});
  startStore('/');
  // An unhandled rejection would fail the run.
  await new Promise(setImmediate);
});

test('every reader pays less than 550 bytes for it', async () => {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {startStore} from './startStore.ts'; startStore('/');`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const [script] = outputFiles;
  expect(gzipSync(script?.contents ?? '').length).toBeLessThan(550);
  expect(script?.contents.length).toBeGreaterThan(100);
});
