import {resolve} from 'node:path';
import {defineConfig} from '@playwright/test';
import gate from '../../playwright.config.ts';

const PORT = 3112;

/** What `npm run screenshots` runs; see there. The gate does not: fonts differ between machines. */
export default defineConfig({
  ...gate,
  testDir: '.',
  testMatch: 'views.ts',
  outputDir: resolve('test-results'),
  reporter: [['list'], ['html', {outputFolder: resolve('playwright-report'), open: 'never'}]],
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  // Less than half the size: enough to see what moved, in 2.5 MB for all.
  use: {...gate.use, baseURL: `http://localhost:${PORT}`, deviceScaleFactor: 0.4},
  expect: {toHaveScreenshot: {scale: 'device', maxDiffPixelRatio: 0.01}},
  webServer: {
    command: `npx docusaurus serve --no-open --port ${PORT} --dir "${process.env.SCREENSHOT_SITE ?? 'build'}"`,
    cwd: resolve('.'),
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
