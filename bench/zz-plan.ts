import { mkdtempSync } from 'node:fs'
import { openDatabase, openTransaction } from '../src/platform/db/db.ts'
import { actAs } from '../src/platform/db/act-as.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { system } from '../src/shared/actor.ts'
import { createPostgres } from '../testing/postgres.ts'
import { fillChecksCountry } from './checks-country.ts'
import { sql } from 'kysely'
const p = await createPostgres()
const db = await openDatabase({ databaseUrl: p.url, dataDir: '' })
await migrate(db.pool)
await fillChecksCountry(db, { zones: 176, otherPlans: 23, priorities: 150 })
const all = (await db.pool.query('select id from plan')).rows.map((r: any) => r.id)
const qs = {
 union: `select b.what, string_agg(concat(b.element_id, b.other), ',') from (select element_id, organisation_id as other, null::text as kind, null::text as service, null::numeric as amount, null::numeric as available, 'p'::text as what from element_partner union all select from_id, to_id, null::text, null::text, null::numeric, null::numeric, 'l'::text from element_link union all select element_id, null::uuid, kind, service, amount, available, 'm'::text from element_means) b join element e on e.id = b.element_id where e.plan_id = any($1::uuid[]) group by 1`,
 means: `select string_agg(concat(b.element_id, b.amount), ',') from element_means b join element e on e.id = b.element_id where e.plan_id = any($1::uuid[])`,
 meansin: `select string_agg(concat(b.element_id, b.amount), ',') from element_means b where b.element_id in (select id from element e where e.plan_id = any($1::uuid[]))`,
}
for (const [n, q] of Object.entries(qs)) for (const ids of [all, all.slice(50,51)]) await openTransaction(db.kysely, async (tx) => { await actAs(tx, db, system, 'plan.write');
 const lit = `'{${ids.join(',')}}'::uuid[]`
 const r = await sql.raw('explain analyze ' + q.replaceAll('$1::uuid[]', lit)).execute(tx)
 console.log(n, ids.length, '\n' + r.rows.map((x: any) => x['QUERY PLAN'].slice(0,150)).join('\n')) })
await db.close(); await p.stop()
