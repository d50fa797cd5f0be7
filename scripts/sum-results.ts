import { existsSync, readFileSync } from 'node:fs'

/**
 * Adds up the result files of one CI run and prints the closing line. A stage that fails without a failing test (a check,
 * or a suite that does not start) counts as one failure, so that a broken stage never ends in a line without failures.
 */
const [folder = '.', failedStages = '0'] = process.argv.slice(2)

interface Counts {
  passed: number
  failed: number
}

interface VitestResults {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

function countVitest(file: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = parseFile(file) as VitestResults
  for (const { name, status, message, assertionResults } of testResults) {
    const failures = assertionResults.filter((result) => result.status === 'failed')
    for (const { fullName, failureMessages } of failures) printFailure(`${name}: ${fullName}`, failureMessages[0])
    if (status === 'failed' && failures.length === 0) printFailure(name, message)
  }
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
}

/** Failures are printed again at the end, because a long log is often kept only in part. */
const printFailure = (name: string, reason = '') => console.log(`FAILED ${name}\n  ${reason.slice(0, 600)}`)

function countPlaywright(file: string): Counts {
  const { stats } = parseFile(file) as { stats: { expected: number; flaky: number; unexpected: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

const parseFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const resultFiles: [string, (file: string) => Counts][] = [
  ['embedded.json', countVitest],
  ['postgres.json', countVitest],
  ['journeys.json', countPlaywright],
]
const counts = resultFiles.map(([name, count]): Counts => {
  const file = `${folder}/${name}`
  return existsSync(file) ? count(file) : { passed: 0, failed: 1 }
})
const passed = counts.reduce((sum, result) => sum + result.passed, 0)
const failedTests = counts.reduce((sum, result) => sum + result.failed, 0)
const failed = failedTests > 0 ? failedTests : Number(failedStages)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || Number(failedStages) > 0 ? 1 : 0)
