import {defineConfig} from 'vitest/config';
import type {ResolvedConfig} from 'vite';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Tests that need the built site; the browser tests are Playwright's. */
const BUILT = 'tests/built/**/*.test.{ts,tsx}';

/** Files with thousands of random cases: started last, they would keep one core busy while the others wait. */
const LONG = /(?:Properties|fuzz|lossless|fault)\.test\.tsx?$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({moduleId}: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * Has tests load packages as the commands do. Vitest asks Node for their development builds, in which the parser of
 * Markdown checks its own steps and takes longer by two thirds.
 */
const withoutDevelopmentBuilds = {
  name: 'without-development-builds',
  configResolved({ssr}: {readonly ssr: ResolvedConfig['ssr']}) {
    ssr.resolve = {...ssr.resolve, conditions: ['node']};
  },
};

export default defineConfig({
  plugins: [withoutDevelopmentBuilds],
  resolve: {
    alias: {
      '@site': import.meta.dirname,
      // Known only to the bundler of Docusaurus.
      '@docusaurus/Link': `${import.meta.dirname}/tests/docusaurusLink.fixture.tsx`,
    },
  },
  test: {
    setupFiles: ['scripts/gate/seed.ts'],
    // Modules keep no state between tests; to load them once for each worker takes a third of the time.
    isolate: false,
    // Usually one core is left free, which on two cores leaves one worker.
    maxWorkers: '100%',
    sequence: {sequencer: LongestFirst},
    // Timings never fail a test: this only ends one that hangs. The gate runs tests at a low priority.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [BUILT],
        },
      },
      {extends: true, test: {name: 'built', include: [BUILT]}},
    ],
  },
});
