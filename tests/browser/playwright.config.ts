import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const address = 'http://localhost:4329';
const executablePath = chromiumPath();

/** The built site in real Chromium. `npm run build` goes before. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  timeout: 60_000,
  use: {
    baseURL: address,
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node tests/browser/serve-site.ts 4329',
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
});
