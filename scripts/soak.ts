import { spawnSync } from 'node:child_process'

/**
 * The long trials in full, on both databases: kill -9 at random points inside commits, migrations and imports through the
 * real server, failing and full disks; on the embedded one also any sequence of edits, undos, imports and merges,
 * totals after any sequence of figures and changes of the structure, and every real file.
 * FAULT_ROUNDS rounds of each (npm run soak: 50), at other moments every time; a failure names its seed, and FAULT_SEED=...
 * repeats those moments.
 */
const rounds = process.env.FAULT_ROUNDS ?? '50'
const seed = process.env.FAULT_SEED ?? new Date().toISOString()
process.stdout.write(`FAULT_ROUNDS=${rounds} FAULT_SEED=${seed}\n`)
const hours = 6 * 3_600_000
const chosen = process.argv.slice(2)
const trials =
  chosen.length > 0 ? chosen : ['.fault.test.ts', 'sequences.db.test.ts', 'totals.db.test.ts', '.real.db.test.ts']
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'fault',
    '--project',
    'db',
    `--testTimeout=${hours}`,
    ...trials,
  ],
  { stdio: 'inherit', env: { ...process.env, FAULT_ROUNDS: rounds, FAULT_SEED: seed } },
)
process.exit(status ?? 1)
