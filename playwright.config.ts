import { defineConfig } from '@playwright/test'

/** Journeys in the real Chromium of the machine, against the real server with its own demo country. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // A loaded machine may be slow to show a page: a second look, never more.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.RESULTS_DIR
    ? [['list'], ['json', { outputFile: `${process.env.RESULTS_DIR}/journeys.json` }]]
    : 'list',
  use: {
    baseURL: 'http://127.0.0.1:4390',
    locale: 'nl-BE',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  webServer: {
    command: 'node e2e/start.ts',
    url: 'http://127.0.0.1:4390/health/ready',
    timeout: 180_000,
    env: { PORT: '4390', HOST: '127.0.0.1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
