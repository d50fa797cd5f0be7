import { defineConfig } from '@playwright/test'

/** Journeys in the real Chromium of the machine, against the real server with its own demo country. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // A loaded machine may be slow to show a page. The report names each journey that needed its second attempt.
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
  // The journeys through a whole cycle have a server of their own: they move its clock.
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
