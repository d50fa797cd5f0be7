import { spawnSync } from 'node:child_process'
import { hasPostgres } from '../testing/postgres.ts'

/**
 * Runs the long trials in full. On both databases: kill -9 at random points inside commits, migrations and imports through
 * the real server, failing and full disks; totals, approvals and withheld figures after random sequences of acts; and every
 * published file in its whole length. On the embedded database only: random sequences of edits, undos, imports and merges.
 *
 * FAULT_ROUNDS sets the rounds of each trial (npm run soak: 50). Each run has another seed, which a failure names;
 * FAULT_SEED=... repeats it.
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
const figures = ['totals.db.test.ts', 'any-sequence.db.test.ts', 'disclosure.db.test.ts', '.real.db.test.ts']
const passed = run(
  [],
  ['fault', 'db'],
  chosen.length > 0 ? chosen : ['.fault.test.ts', 'sequences.db.test.ts', ...figures],
)
// The fault trials start both databases themselves.
const passedOnPostgres =
  chosen.length > 0 || !hasPostgres || run(['scripts/with-postgres.ts', process.execPath], ['db'], figures)
process.exit(passed && passedOnPostgres ? 0 : 1)
