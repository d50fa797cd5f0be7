import { existsSync, readFileSync } from 'node:fs'

/**
 * Sums the results of a test run and prints the summary line. A step that failed without a failing test (a check, a run
 * that never started) counts as one failure. A failed step therefore never gives a green summary.
 */
const [folder = '.', failedSteps = '0'] = process.argv.slice(2)

interface Counts {
  passed: number
  failed: number
}

function vitest(file: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(file) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) }
}

function playwright(file: string): Counts {
  const { stats } = read(file) as { stats: { expected: number; unexpected: number } }
  return { passed: stats.expected, failed: stats.unexpected }
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const runs: [string, (file: string) => Counts][] = [
  ['units.json', vitest],
  ['embedded-only.json', vitest],
  ['embedded.json', vitest],
  ['postgres.json', vitest],
  ['more-postgres.json', vitest],
  ['journeys.json', playwright],
]
const counts = runs.map(([name, count]): Counts => {
  const file = `${folder}/${name}`
  return existsSync(file) ? count(file) : { passed: 0, failed: 1 }
})
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0)
const failed = failedTests > 0 ? failedTests : Number(failedSteps)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || Number(failedSteps) > 0 ? 1 : 0)
