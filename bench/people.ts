import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BenchContext } from './context.ts'
import type { LoadOrder, LoadResult } from './people-worker.ts'
import { percentile, type Row } from './row.ts'
import { launchBareServer, serve } from './server.ts'

const wanted = 200
const clicksPerSecond = wanted / 10
/** Share of clicks that write. */
const writeShare = 0.15

/**
 * Measures 200 users on the demo country. Each clicks once in ten seconds, and 15 % of the clicks write. It is an open
 * load from a thread of this process. The figure includes the wait for earlier clicks. Runs only against a server on
 * this machine.
 */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place } = await context.demo()
  const server = await serve(place)
  try {
    const order = { url: server.url, people: wanted, clicksPerSecond, writeShare, seconds: context.quick ? 20 : 60 }
    const idle = await load({ ...order, isBaseline: true, seconds: 10 })
    // Warm-up: compilation and caching at the first calls belong to the start.
    await load({ ...order, isBaseline: false, seconds: 5 })
    const result = await load({ ...order, isBaseline: false })
    const benchServer = await launchBareServer()
    const megabytes = { after: server.megabytes(), baseline: benchServer.megabytes() }
    await benchServer.close()
    return toRows(result, idle, megabytes)
  } finally {
    await server.close()
  }
}

async function load(order: LoadOrder): Promise<LoadResult> {
  const worker = new Worker(new URL('./people-worker.ts', import.meta.url), { workerData: order })
  const [result] = (await once(worker, 'message')) as [LoadResult]
  await worker.terminate()
  return result
}

function toRows(
  { calls, errors, clicks, seconds, people }: LoadResult,
  idle: LoadResult,
  megabytes: { after: number; baseline: number },
): Row[] {
  const all = calls.map((call) => call.ms)
  const written = calls.filter((call) => call.isWrite).map((call) => call.ms)
  const baseline = (share: number) => ({
    name: 'as many calls of /health/live, by the same people',
    value: percentile(
      idle.calls.map((call) => call.ms),
      share,
    ),
  })
  const slowest = Map.groupBy(calls, (call) => call.name)
  const perKind = [...slowest]
    .map(([name, some]) => ({
      name,
      p95: percentile(
        some.map((call) => call.ms),
        0.95,
      ),
    }))
    .sort((left, other) => other.p95 - left.p95)
    .slice(0, 3)
    .map(({ name, p95 }) => `${name} ${p95.toFixed(0)}`)
  return [
    {
      name: `${people} people, p95 of the API`,
      unit: 'ms',
      measured: percentile(all, 0.95),
      bar: 50,
      baseline: baseline(0.95),
      note: `${clicks} clicks in ${seconds} s, ${all.length} calls, median ${percentile(all, 0.5).toFixed(0)}; slowest p95: ${perKind.join(', ')}`,
    },
    {
      name: `${people} people, p95 of what they write`,
      unit: 'ms',
      measured: percentile(written, 0.95),
      bar: null,
      baseline: baseline(0.95),
      note: `${written.length} edits, each with its checks and its line in the journal`,
    },
    {
      name: `${people} people, calls that failed`,
      unit: 'errors',
      measured: errors.length,
      bar: 0,
      baseline: null,
      ...(errors.length > 0 && { note: [...new Set(errors)].slice(0, 3).join(', ') }),
    },
    {
      name: `resident memory after ${seconds} s at ${people} people`,
      unit: 'MB',
      measured: megabytes.after,
      bar: 512,
      baseline: { name: 'a bare Node server', value: megabytes.baseline },
    },
  ]
}
