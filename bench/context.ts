import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { DatabasePlace } from '../src/platform/db/db.ts'
import { createPostgres, hasPostgres } from '../testing/postgres.ts'
import { sparing } from './server.ts'

export const databaseKinds = ['embedded', 'postgres'] as const
export type DatabaseKind = (typeof databaseKinds)[number]

export interface BenchOptions {
  /** Shorter loads and fewer rounds, for a quick impression only. */
  quick: boolean
  /** Measures the full data set where a benchmark also has a sample. */
  full: boolean
  /** Number of police zones in the demo country. */
  zones: number
}

/** A demo country that was created for this run. */
export interface DemoInstance {
  place: DatabasePlace
  /** Seconds to create it, from an empty place to the last answer. */
  seconds: number
  /** Peak resident memory of the process that created it, in MB. */
  peakMegabytes: number
}

/** The context of a benchmark: a database kind, and a demo country on it that is created on first use. */
export interface BenchContext extends BenchOptions {
  kind: DatabaseKind
  demo(): Promise<DemoInstance>
}

/** Runs the work with a context, and then removes everything that was created for it. */
export async function withContext<T>(
  kind: DatabaseKind,
  options: BenchOptions,
  run: (context: BenchContext) => Promise<T>,
): Promise<T> {
  if (kind === 'postgres' && !hasPostgres) throw new Error('PostgreSQL 17 is not installed here: set POSTGRES_BIN.')
  const folder = mkdtempSync(join(tmpdir(), 'integral-bench-'))
  const postgres = kind === 'postgres' ? await createPostgres() : undefined
  let made: Promise<DemoInstance> | undefined
  const demo = () => {
    made ??= makeDemo({ dataDir: join(folder, 'demo'), databaseUrl: postgres?.url }, options.zones)
    return made
  }
  try {
    return await run({ ...options, kind, demo })
  } finally {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Creates the demo in a separate process, so that the memory can be measured separately. */
async function makeDemo(place: DatabasePlace, zones: number): Promise<DemoInstance> {
  const script = fileURLToPath(new URL('./make-demo.ts', import.meta.url))
  const child = spawn(process.execPath, [...sparing.flags, script, JSON.stringify(place), `${zones}`], {
    env: { ...process.env, ...sparing.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`The demo country was not created: exit code ${code}.`)
  return { place, ...(JSON.parse(output) as Omit<DemoInstance, 'place'>) }
}
