import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createPostgres } from '../testing/postgres.ts'

/**
 * `node scripts/with-postgres.ts vitest run` runs the command with the TEST_DATABASE_URL of a temporary PostgreSQL
 * server.
 */
const [command, ...parameters] = process.argv.slice(2)
if (!command) {
  process.stderr.write('Usage: node scripts/with-postgres.ts <command> [arguments]\n')
  process.exit(2)
}

// These databases are thrown away, so they need not survive a power cut. The fault trials start servers of their own.
const postgres = await createPostgres({ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } })
// The command also receives the signal and ends. The server is then stopped below.
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
