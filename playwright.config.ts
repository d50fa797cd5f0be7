import { defineConfig } from '@playwright/test'

/** End-to-end tests in the machine's Chromium, against the real server with a demo country. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 1,
  // A loaded machine may render a page slowly, so the limits are wide and a single retry is allowed.
  retries: 1,
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
  // The tests of a full cycle have a separate server, because they move the clock.
  webServer: [servedBy('e2e/start.ts', 4390), servedBy('e2e/start-cycle.ts', 4391)],
})

function servedBy(script: string, port: number) {
  return {
    command: `node ${script}`,
    url: `http://127.0.0.1:${port}/health/ready`,
    timeout: 180_000,
    env: { PORT: String(port), HOST: '127.0.0.1' },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
    reuseExistingServer: process.env.REUSE === '1',
  }
}
