import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A private PostgreSQL server, with files in a temporary folder, a socket in that folder and default settings. */
export interface PrivatePostgres {
  url: string
  /** Ends the server like a power failure, without cleanup. */
  kill(): Promise<void>
  /** Starts the server again on the same files if it is not running. */
  start(): Promise<void>
  /** Stops the server normally and removes the files. */
  stop(): Promise<void>
}

/** The folder with the programs of PostgreSQL 17. */
export const postgresPrograms = process.env.POSTGRES_BIN ?? '/usr/lib/postgresql/17/bin'
const startLimit = 60_000

/** Whether this machine has the programs of PostgreSQL 17. */
export const hasPostgres = existsSync(join(postgresPrograms, 'postgres'))

/** Creates and starts a server. `settings` replace those that PostgreSQL ships. */
export async function createPostgres(settings: Record<string, string> = {}): Promise<PrivatePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'integral-postgres-'))
  const user = unprivilegedUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, stdio: 'ignore' as const }
  execFileSync(
    join(postgresPrograms, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  )
  const url = `postgresql://postgres@localhost/postgres?host=${folder}`
  let server: ChildProcess | undefined

  const launch = () => {
    server = spawn(join(postgresPrograms, 'postgres'), ['-D', data, '-k', folder, ...listOptions(settings)], options)
    stopWithProcess(server, folder)
  }
  const runs = () => server?.exitCode === null && server.signalCode === null
  const end = async (signal: 'SIGKILL' | 'SIGINT') => {
    if (!runs()) return
    server!.kill(signal)
    await once(server!, 'exit')
  }
  const start = async () => {
    const limit = Date.now() + startLimit
    if (!runs()) launch()
    while (!(await answers(url))) {
      if (Date.now() > limit) throw new Error(`PostgreSQL did not start in ${folder}.`)
      // After a kill, the backends of the old server need a moment to end. Until then a new server refuses to start.
      if (!runs()) launch()
      await wait(100)
    }
  }
  await start()
  return {
    url,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A killed process cannot stop the server. Therefore a shell waits for the end of our pipe and then cleans up. */
function stopWithProcess(server: ChildProcess, folder: string): void {
  const cleanUp = 'read _; kill -INT "$0"; while kill -0 "$0"; do sleep 0.1; done; rm -rf "$1"'
  const stdio = ['pipe' as const, 'ignore' as const, 'ignore' as const]
  const watcher = spawn('sh', ['-c', cleanUp, `${server.pid}`, folder], { stdio, detached: true })
  server.once('exit', () => watcher.kill())
}

/** Options of the command line. The server is reached through the socket only. */
const listOptions = (settings: Record<string, string>): string[] =>
  Object.entries({ ...settings, listen_addresses: '' }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Returns the system user of PostgreSQL when run as root, because PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const getPostgresId = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: getPostgresId('-u'), gid: getPostgresId('-g') }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
