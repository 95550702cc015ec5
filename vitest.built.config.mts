import {defineConfig} from 'vitest/config';

/** Tests of the built site that need no browser: `vitest run --config vitest.built.config.mts`. */
export default defineConfig({
  test: {include: ['tests/**/*.built.ts'], testTimeout: 180_000},
});
