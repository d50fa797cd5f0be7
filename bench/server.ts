import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { DatabasePlace } from '../src/platform/db/db.ts'

/** A server in a process of its own, as somebody who types the command has it. */
export interface BenchServer {
  url: string
  /** Resident memory of its process at this moment, in MB; with the embedded database inside, without PostgreSQL. */
  megabytes(): number
  close(): Promise<void>
  /** As a power switch would. */
  kill(): Promise<void>
}

/** Memory as the scripts `start` and `demo` of package.json ask for it. */
export const sparing = { flags: ['--max-semi-space-size=8'], environment: { MALLOC_ARENA_MAX: '2' } }

/** The command line's `serve` on an existing place, on any free port of this machine. */
export function serve(place: DatabasePlace): Promise<BenchServer> {
  const cli = fileURLToPath(new URL('../bin/integral.js', import.meta.url))
  const environment: Record<string, string> = { DATA_DIR: place.dataDir, PORT: '0', LOG_LEVEL: 'error' }
  // The people of the load come each from an address of their own, as behind a proxy.
  environment.TRUSTED_PROXY = '127.0.0.1'
  if (place.databaseUrl) environment.DATABASE_URL = place.databaseUrl
  return launch([...sparing.flags, cli, '--json', 'serve'], { ...sparing.environment, ...environment })
}

/** A server that does nothing, with the same means: what the machine itself needs for it. */
export const bare = (): Promise<BenchServer> => launch(['-e', bareServer])
const bareServer = `require('node:http').createServer((_request, response) => response.end('<!doctype html>'))
  .listen(0, '127.0.0.1', function () { console.log(JSON.stringify({ url: 'http://127.0.0.1:' + this.address().port })) })`

/** Starts a program of Node that says `{"url": ...}` on a line of its own once it answers. */
async function launch(parameters: string[], environment: Record<string, string> = {}): Promise<BenchServer> {
  const env = { PATH: process.env.PATH, ...environment }
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const url = await Promise.race([urlOf(child), ended.then(([code]) => Promise.reject(new Error(`It ended: ${code}`)))])
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

async function urlOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.startsWith('{"url"')) continue
    // What follows is read and dropped: a full pipe would stop the server.
    child.stdout!.resume()
    // By number: the name may first lead to the other family of addresses.
    return (JSON.parse(line) as { url: string }).url.replace('localhost', '127.0.0.1')
  }
  throw new Error('It ended before it said where it is.')
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)![1]) / 1024
}
