import {defineConfig, devices} from '@playwright/test';
import {findBrowser, isRoot} from './tests/browser.ts';
import {atlasSite, rootSite} from './tests/sites.ts';

const isCI = Boolean(process.env.CI);

// Workers read this file again and inherit the environment: the search runs once.
const executablePath = (process.env.CHROMIUM_PATH ??= findBrowser());

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: isCI,
  retries: 0,
  // Timings never fail a test: this only ends one that hangs.
  timeout: 120_000,
  expect: {timeout: 15_000},
  workers: 2,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: rootSite.origin,
    // A page that stores the whole site beside a test would slow it down; tests/installed*.spec.ts allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // Without it Playwright adds --no-sandbox for everyone; only root cannot do without.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No page lives so long that the code which V8 makes for long runs is worth its time.
        '--js-flags=--no-turbofan',
      ],
    },
  },
  // Serves what `npm test` has already built. The site that is asked for here starts last.
  webServer: {
    command: 'node --import tsx tests/serveSites.ts',
    url: `${atlasSite.origin}${atlasSite.baseUrl}`,
    reuseExistingServer: !isCI,
  },
});
