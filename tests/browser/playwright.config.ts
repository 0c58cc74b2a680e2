import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { ONCE, type OfDesk } from './desk-page.ts';

const BUILD_MS = 180_000;
const executablePath = chromiumPath();
const addressAt = (port: number) => `http://localhost:${port}`;

/** The invented desk in each language of the kit, and where it is served. */
const DESKS = [
  { language: 'en', port: 4330 },
  { language: 'ar', port: 4331 },
] as const;

/**
 * In real Chromium: the kit on the invented desk, once in each of its languages, and our own corpus, for which
 * `npm run build` goes before.
 */
export default defineConfig<OfDesk>({
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  timeout: 60_000,
  use: {
    // What one test has visited is not kept for the next.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    ...DESKS.map(({ language, port }) => ({
      name: `kit-${language}`,
      testDir: '.',
      testIgnore: ['writing/**', 'service/**'],
      ...(language === 'en' ? {} : { grepInvert: new RegExp(ONCE.tag) }),
      use: { baseURL: addressAt(port), language },
    })),
    {
      name: 'writing',
      testDir: './writing',
      use: { baseURL: addressAt(4332) },
    },
    {
      name: 'service',
      testDir: './service',
      use: { baseURL: addressAt(4333), language: 'en' },
    },
    {
      name: 'content',
      testDir: '../content/browser',
      use: { baseURL: addressAt(4329) },
    },
  ],
  webServer: [
    {
      command: 'node tests/browser/serve-site.ts 4329',
      cwd: '../..',
      url: addressAt(4329),
      reuseExistingServer: false,
    },
    {
      command: 'node tests/browser/serve-desk-in-development.ts 4332',
      cwd: '../..',
      url: addressAt(4332),
      reuseExistingServer: false,
      timeout: BUILD_MS,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    {
      command: 'node tests/browser/serve-desk-with-service.ts 4333 4334',
      cwd: '../..',
      url: addressAt(4333),
      reuseExistingServer: false,
      timeout: BUILD_MS,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    ...DESKS.map(({ language, port }) => ({
      command: `node tests/browser/serve-desk.ts ${language} ${port}`,
      cwd: '../..',
      url: addressAt(port),
      reuseExistingServer: false,
      timeout: BUILD_MS,
      // It removes the folder of its desk.
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } as const,
    })),
  ],
});
