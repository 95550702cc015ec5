import {resolve} from 'node:path';
import {defineConfig} from '@playwright/test';
import gate from '../../playwright.config.ts';
import {otherEngines} from './engines.ts';
import type {EngineOptions} from './test.ts';

/** What `npm run test:browsers` runs: the journeys, in each engine of this machine. */
export default defineConfig<object, EngineOptions>({
  ...gate,
  testDir: '.',
  outputDir: resolve('test-results'),
  globalSetup: './globalSetup.ts',
  webServer: [],
  projects: [
    {name: 'chromium'},
    ...otherEngines().map(({name, program = ''}) => ({
      name,
      use: {browserName: name, launchOptions: {}, program},
    })),
  ],
});
