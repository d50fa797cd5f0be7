import { spawnSync } from 'node:child_process'
import { hasPostgres } from '../testing/postgres.ts'

/**
 * Runs the long tests in full on both databases. They use kill -9 at random points inside commits, migrations and
 * imports through the real server, and failing and full disks. They check totals after any sequence of figures and
 * structure changes, and every real file. The embedded database also runs any sequence of edits, undos, imports and
 * merges.
 *
 * FAULT_ROUNDS sets the rounds of each test (npm run soak: 50), at different moments every time. A failure prints the
 * seed, and FAULT_SEED=... repeats those moments.
 */
const rounds = process.env.FAULT_ROUNDS ?? '50'
const seed = process.env.FAULT_SEED ?? new Date().toISOString()
process.stdout.write(`FAULT_ROUNDS=${rounds} FAULT_SEED=${seed}\n`)
const hours = 6 * 3_600_000
const chosen = process.argv.slice(2)
const env = { ...process.env, FAULT_ROUNDS: rounds, FAULT_SEED: seed }
const run = (before: readonly string[], projects: readonly string[], trials: readonly string[]): boolean => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', `--testTimeout=${hours}`]
  const chosenProjects = projects.flatMap((project) => ['--project', project])
  const parameters = [...before, ...vitest, ...chosenProjects, ...trials]
  return spawnSync(process.execPath, parameters, { stdio: 'inherit', env }).status === 0
}
const figures = ['totals.db.test.ts', 'action-sequences.db.test.ts', 'disclosure.db.test.ts', '.real.db.test.ts']
const soakRun = run(
  [],
  ['fault', 'db', 'unit'],
  chosen.length > 0 ? chosen : ['.fault.test.ts', 'sequences.db.test.ts', 'generated-files.test.ts', ...figures],
)
// The fault tests start both databases themselves.
const databaseTestsPassed =
  chosen.length > 0 || !hasPostgres || run(['scripts/with-postgres.ts', process.execPath], ['db'], figures)
process.exit(soakRun && databaseTestsPassed ? 0 : 1)
