import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import pg from 'pg'
import { createPostgres, postgresPrograms } from '../testing/postgres.ts'

/**
 * `node scripts/make-release-fixture.ts <release>` keeps the database of a release in `testing/releases/<release>/`: a
 * data folder of the embedded database and an SQL dump of PostgreSQL. Both are made as a user does: the minimal country
 * pack, an instance, an imported plan and an invited person. Run it once, at the commit of the release. Every later
 * release must open them (`src/app/releases.db.test.ts`).
 */
const release = process.argv[2]
if (!release || !/^\d{4}-\d{2}$/.test(release)) {
  process.stderr.write('Usage: node scripts/make-release-fixture.ts <year-month>\n')
  process.exit(2)
}
const target = join(import.meta.dirname, '../testing/releases', release)
const program = join(import.meta.dirname, '../bin/integral.js')
const folder = mkdtempSync(join(tmpdir(), 'integral-release-'))
const country = join(folder, 'country')

/** Runs a command of the instance, and returns its output. */
const runCommand = (place: readonly string[], ...command: string[]): string =>
  execFileSync(process.execPath, [program, ...place, '--country', country, ...command], { encoding: 'utf8' })

/** Starts the instance, which installs the country pack, and stops it after it answers. */
async function startOnce(place: readonly string[]): Promise<void> {
  const port = '4510'
  const server = spawn(process.execPath, [program, ...place, '--country', country, 'serve'], {
    env: { ...process.env, PORT: port },
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 120; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok) break
    await sleep(500)
  }
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function fillInstance(place: readonly string[]): Promise<void> {
  await startOnce(place)
  runCommand(place, 'import', join(target, 'plan.json'))
  runCommand(place, 'user', 'invite', 'planner@example.org', 'P. Example', 'planner', 'XX-MUN-0101')
}

execFileSync(process.execPath, [program, 'pack', 'init', country])

await fillInstance(['--data-dir', join(folder, 'data')])
execFileSync('tar', ['--create', '--file', join(folder, 'data.tar'), '--directory', join(folder, 'data'), 'database'])
const quality = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 }
writeFileSync(
  join(target, 'data-folder.tar.br'),
  brotliCompressSync(readFileSync(join(folder, 'data.tar')), { params: quality }),
)

const postgres = await createPostgres({})
try {
  const url = new URL(postgres.url)
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query('create database release')
  await client.end()
  url.pathname = '/release'
  await fillInstance(['--data-dir', join(folder, 'settings'), '--database-url', url.href])
  const dump = execFileSync(join(postgresPrograms, 'pg_dump'), ['--no-owner', '--inserts', url.href], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  // psql reads these lines of newer versions of pg_dump. A server does not.
  writeFileSync(join(target, 'dump.sql.gz'), gzipSync(dump.replaceAll(/^\\(un)?restrict .*$/gm, ''), { level: 9 }))
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true })
}
