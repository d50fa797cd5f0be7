import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { openDatabase, openTransaction } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { installPack } from '../src/features/registry/index.ts'
import { router } from '../src/app/router.ts'
import { belgium } from '../packs/be/index.ts'
import { demoCountry, underFictionalNames } from '../packs/demo/index.ts'
import { system } from '../src/shared/actor.ts'
import { rmSync } from 'node:fs'
rmSync('/tmp/t1', { recursive: true, force: true })
let t = performance.now(); const lap = (s: string) => { const n = performance.now(); console.log(s, Math.round(n - t), 'ms cpu', Math.round(process.cpuUsage().user/1000)); t = performance.now() }
const database = await openDatabase(process.env.TEST_URL ? { databaseUrl: process.env.TEST_URL, dataDir: '' } : { dataDir: '/tmp/t1' })
lap('open'); await migrate(database.pool); lap('migrate')
const country = demoCountry(belgium, { seed: 'x', zones: 20 }); lap('generate')
await openTransaction(database.kysely, (tx) => installPack(tx, underFictionalNames(belgium, country.zones))); lap('install pack')
const context = { database, actor: system, clock: { now: () => new Date() }, requestId: 'x', log: pino({ level: 'silent' }), tell: () => {} }
const api = createRouterClient(router, { context: context as never })
const take = (plans: unknown[]) => (api as any).plans.document.importDocument({ document: { format: 'integral.plan/1', illustrative: true, plans } })
await take(country.upper as never); lap('upper')
await take(country.after as never); lap('after')
await take(country.zonal.slice(0, 10).map((z) => z.plan) as never); lap('10 zonal plans')
await database.pool.query('analyze'); lap('analyze')
await take(country.zonal.slice(10, 20).map((z) => z.plan) as never); lap('10 more zonal plans')
await database.close()
