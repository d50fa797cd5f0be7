import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createPostgres } from '../testing/postgres.ts'

/** `node scripts/with-postgres.ts vitest run`: the command with TEST_DATABASE_URL of a PostgreSQL of its own. */
const [command, ...parameters] = process.argv.slice(2)
if (!command) {
  process.stderr.write('Usage: node scripts/with-postgres.ts <command> [arguments]\n')
  process.exit(2)
}

const postgres = await createPostgres()
const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } })
// The command gets the signal too and ends; then the server is stopped below.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = await Promise.race([
  once(child, 'exit') as Promise<[number | null]>,
  once(child, 'error').then(([error]: Error[]) => {
    process.stderr.write(`${command}: ${error!.message}\n`)
    return [127]
  }),
])
await postgres.stop()
process.exitCode = code ?? 1
