import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { DatabasePlace } from '../src/platform/db/db.ts'

/** A server in a separate process, as started from the command line. */
export interface BenchServer {
  url: string
  /**
   * Returns the current resident memory of the server process in MB. It includes the embedded database, but not
   * PostgreSQL.
   */
  megabytes(): number
  close(): Promise<void>
  /** Kills the process, as a power failure would. */
  kill(): Promise<void>
}

/** Memory flags that match the scripts `start` and `demo` of package.json. */
export const sparing = { flags: ['--max-semi-space-size=8'], environment: { MALLOC_ARENA_MAX: '2' } }

/** Runs the `serve` command on an existing place, on any free local port. */
export function serve(place: DatabasePlace): Promise<BenchServer> {
  const cli = fileURLToPath(new URL('../bin/integral.js', import.meta.url))
  const environment: Record<string, string> = { DATA_DIR: place.dataDir, PORT: '0', LOG_LEVEL: 'error' }
  // Each simulated user has a separate address, as behind a proxy.
  environment.TRUSTED_PROXY = '127.0.0.1'
  if (place.databaseUrl) environment.DATABASE_URL = place.databaseUrl
  return launch([...sparing.flags, cli, '--json', 'serve'], { ...sparing.environment, ...environment })
}

/** Starts an empty server with the same resources. It measures the cost of the machine itself. */
export const launchBareServer = (): Promise<BenchServer> => launch(['-e', bareServer])
const bareServer = `require('node:http').createServer((_request, response) => response.end('<!doctype html>'))
  .listen(0, '127.0.0.1', function () { console.log(JSON.stringify({ url: 'http://127.0.0.1:' + this.address().port })) })`

/** Starts a Node program that prints `{"url": ...}` on a separate line once it accepts requests. */
async function launch(parameters: string[], environment: Record<string, string> = {}): Promise<BenchServer> {
  const env = { PATH: process.env.PATH, ...environment }
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const url = await Promise.race([
    readUrl(child),
    ended.then(([code]) => Promise.reject(new Error(`The server ended with code ${code}.`))),
  ])
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    url,
    megabytes: () => residentMegabytes(child.pid!),
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

async function readUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.startsWith('{"url"')) continue
    // Later output is read and discarded, because a full pipe would block the server.
    child.stdout!.resume()
    // Uses the numeric address, because the name may resolve to the other address family first.
    return (JSON.parse(line) as { url: string }).url.replace('localhost', '127.0.0.1')
  }
  throw new Error('The server ended before it reported its address.')
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)![1]) / 1024
}
