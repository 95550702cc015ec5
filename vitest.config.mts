import {defineConfig} from 'vitest/config';

/** Tests of records and units stand beside their code; the browser tests are Playwright's. */
export default defineConfig({
  resolve: {
    alias: {
      '@site': import.meta.dirname,
      // Known to the bundler of Docusaurus alone.
      '@docusaurus/Link': `${import.meta.dirname}/tests/docusaurusLink.fixture.tsx`,
    },
  },
  test: {
    include: ['{src,scripts,tests}/**/*.test.ts'],
    setupFiles: ['scripts/gate/seed.ts'],
    // Modules keep no state between tests; to load them once for each worker takes a third of the time.
    isolate: false,
    // Timings never fail a test: this only ends one that hangs.
    testTimeout: 180_000,
  },
});
