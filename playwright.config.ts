import { defineConfig } from '@playwright/test';
import { chromiumPath, FLAGS } from './tests/e2e/support/browser.ts';

const executablePath = chromiumPath();

/** Each test starts its own back office and closes it again, so no server is started here. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.e2e.ts', 'crash/**/*.crash.ts'],
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...FLAGS],
    },
  },
});
