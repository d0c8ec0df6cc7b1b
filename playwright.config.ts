import { defineConfig } from '@playwright/test';

/**
 * Tests of the packaged program in a real window. One worker: each test starts a whole
 * Electron, and two at once on a small machine make timings meaningless.
 */
export default defineConfig({
  testDir: './tests',
  testMatch: ['e2e/**/*.spec.ts', 'security/**/*.spec.ts'],
  outputDir: './test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
