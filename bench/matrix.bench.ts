import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RPCHandler } from '@orpc/server/node'
import { sql } from 'kysely'
import pino from 'pino'
import { testPack } from '../src/features/alignment/items/country.fixture.ts'
import { usePack } from '../src/features/country/registry/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { RequestContext } from '../src/platform/context.ts'
import { actAs } from '../src/platform/db/act-as.ts'
import { type OpenDatabase, openDatabase, openTransaction } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import type { Actor } from '../src/shared/actor.ts'
import { alignmentRoutes } from '../testing/alignment-routes.ts'
import { createPostgres } from '../testing/postgres.ts'
import { fillMatrixCountry } from './matrix-country.ts'

/**
 * Measures 40 priorities x 2,000 plans, requested by ten kinds of actor over HTTP until the last byte of the response.
 * Limits: p95 under 100 ms on PostgreSQL, under 250 ms embedded. The baseline of the same run computes
 * the same matrix from the items and answers in the database alone, without HTTP.
 *
 * With `limited`, the law names only the ministry as reader of answers by name, and all others get rows per district.
 *
 * node bench/matrix.bench.ts [postgres|embedded] [zones] [limited]
 */
const [only, zones = '2000', limited] = process.argv.slice(2)
const rounds = 12

for (const kind of ['postgres', 'embedded'] as const) if (!only || only === kind) await measure(kind)

async function measure(kind: 'postgres' | 'embedded'): Promise<void> {
  const postgres = kind === 'postgres' ? await createPostgres() : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'integral-bench-'))
  const database = await openDatabase({ databaseUrl: postgres?.url, dataDir })
  try {
    await migrate(database.pool)
    const country = await fillMatrixCountry(database, {
      zones: Number(zones),
      priorities: 40,
      limitsReaders: limited === 'limited',
    })
    const server = await serve(database, new Map(country.actors.map(({ name, actor }) => [name, actor])))
    const times: Record<'matrix' | 'baseline', number[]> = { matrix: [], baseline: [] }
    const report = []
    for (const { name, actor } of country.actors) {
      const requestMatrix = () => fetchMatrix(server.url, name, country.versionId)
      await requestMatrix()
      const own: number[] = []
      const before = process.cpuUsage()
      for (let round = 0; round < rounds; round++) own.push(await timed(requestMatrix))
      const spent = process.cpuUsage(before)
      const { rows, bytes } = await requestMatrix()
      times.matrix.push(...own)
      const baseline: number[] = []
      for (let round = 0; round < 3; round++)
        baseline.push(await timed(() => baselinePicture(database, actor, country.versionId)))
      times.baseline.push(...baseline)
      report.push({ actor: name, rows, bytes, 'p95 ms': p95(own), 'cpu ms': cpu(spent), 'baseline ms': p95(baseline) })
    }
    await server.close()
    console.table(report)
    const bar = kind === 'postgres' ? 100 : 250
    console.log(`${kind}: p95 ${p95(times.matrix)} ms over HTTP (bar ${bar}), baseline p95 ${p95(times.baseline)} ms`)
  } finally {
    await database.close()
    await postgres?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function serve(database: OpenDatabase, actors: ReadonlyMap<string, Actor>) {
  usePack(testPack)
  const handler = new RPCHandler({ alignment: alignmentRoutes })
  const server = createServer(async (request, response) => {
    const actor = actors.get(String(request.headers['x-actor']))!
    const log = pino({ level: 'silent' })
    const context: RequestContext = {
      database,
      actor,
      clock: systemClock,
      requestId: 'bench',
      log,
      publishChanges: () => {},
    }
    await handler.handle(request, response, { prefix: '/rpc', context })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/rpc/alignment/coverage/getMatrix`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function fetchMatrix(url: string, actor: string, versionId: string) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-actor': actor },
    body: JSON.stringify({ json: { versionId, groupBy: 'judicial_arrondissement' } }),
  })
  const body = await answer.text()
  return { rows: answer.ok ? JSON.parse(body).json.rows.length : answer.status, bytes: body.length }
}

/**
 * Computes the same matrix without stored rows, directly from items and answers under the same policies. It has a
 * single character per item.
 */
function baselinePicture(database: OpenDatabase, actor: Actor, versionId: string): Promise<void> {
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, actor, 'answer.read')
    await sql`select i.addressee_id, string_agg(coalesce(answer_mark(a.kind, a.linked), case when i.answered then '?' else '-' end), '' order by i.element_id)
      from item i left join answer a on a.item_id = i.id and a.superseded_at is null
      where i.version_id = ${versionId} and i.withdrawn_at is null group by i.addressee_id`.execute(tx)
  })
}

/**
 * Returns the processor time of this process per request in ms. It covers the request, the response and the embedded
 * database, but no waiting time.
 */
function cpu({ user, system }: NodeJS.CpuUsage): number {
  return Math.round((user + system) / 1000 / rounds)
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1]!)
}
