import {defineConfig} from 'vitest/config';

/** Tests of records and units stand beside their code; the browser tests are Playwright's. */
export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {
    include: ['{src,scripts,tests}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
