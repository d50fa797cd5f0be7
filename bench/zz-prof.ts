import { mkdtempSync } from 'node:fs'
import pg from 'pg'
import { belgium } from '../packs/be/index.ts'
import { recheckPlans } from '../src/features/checks/index.ts'
import { usePack } from '../src/features/registry/index.ts'
import { actAs } from '../src/platform/db/act-as.ts'
import { openDatabase, openTransaction } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { system } from '../src/shared/actor.ts'
import { createPostgres } from '../testing/postgres.ts'
import { fillChecksCountry } from './checks-country.ts'

usePack(belgium)
const which = process.argv[2]
const p = which === 'pg' ? await createPostgres() : undefined
const db = await openDatabase({ databaseUrl: p?.url, dataDir: mkdtempSync('/tmp/chk-') })
await migrate(db.pool)
await fillChecksCountry(db, { zones: 176, otherPlans: 23, priorities: 150 })
const all = (await db.pool.query('select id from plan')).rows.map((r: any) => r.id)
let log: [string, number][] = []
const orig = pg.Client.prototype.query
;(pg.Client.prototype as any).query = function (...a: any[]) {
  const s = performance.now()
  const cb = a.at(-1)
  const text = typeof a[0] === 'string' ? a[0] : a[0].text
  const r = (orig as any).apply(this, a)
  if (r?.then) r.then(() => log.push([text.replace(/\s+/g, ' ').slice(0, 110), performance.now() - s]))
  return r
}
const run = async (ids: string[]) => {
  log = []; await db.pool.query('truncate check_result, plan_check')
  const s = performance.now(); const c0 = process.cpuUsage()
  await openTransaction(db.kysely, async (tx) => {
    await actAs(tx, db, system, 'plan.write')
    const now = new Date().toISOString()
    await recheckPlans({ tx, actor: system, now, today: now.slice(0, 10), note() {}, afterCommit() {} } as any, ids)
  })
  const t = performance.now() - s; const c = process.cpuUsage(c0); console.log('cpu of node', Math.round((c.user + c.system) / 1000))
  return [t, log] as const
}
for (const [n, ids] of [
  ['first', all],
  ['again', all],
  ['again', all],
  ['one', all.slice(50, 51)],
  ['one', all.slice(50, 51)],
  ['one', all.slice(50, 51)],
] as const) {
  const [t, l] = await run(ids)
  console.log(which, n, Math.round(t), 'ms; sql', Math.round(l.reduce((a, b) => a + b[1], 0)))
  for (const [q, ms] of l) if (ms > t / 40) console.log('   ', Math.round(ms * 10) / 10, q)
}
if (process.argv[3]) {
  for (const q of process.argv.slice(3))
    console.log(
      (await db.pool.query('explain analyze ' + q, [all.slice(50, 51)])).rows
        .map((r: any) => r['QUERY PLAN'])
        .join('\n'),
    )
}
await db.close()
await p?.stop()
