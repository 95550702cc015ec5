import {defineConfig} from 'vitest/config';

/** Tests that need the built site; the browser tests are Playwright's. */
const BUILT = 'tests/built/**/*.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@site': import.meta.dirname,
      // Known to the bundler of Docusaurus alone.
      '@docusaurus/Link': `${import.meta.dirname}/tests/docusaurusLink.fixture.tsx`,
    },
  },
  test: {
    setupFiles: ['scripts/gate/seed.ts'],
    // Modules keep no state between tests; to load them once for each worker takes a third of the time.
    isolate: false,
    // Timings never fail a test: this only ends one that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {name: 'units', include: ['{src,scripts,tests}/**/*.test.ts'], exclude: [BUILT]},
      },
      {extends: true, test: {name: 'built', include: [BUILT]}},
    ],
  },
});
