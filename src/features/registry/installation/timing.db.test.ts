import { it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { useDatabase } from '../../../../testing/database.ts'
import { belgium } from '../interim-belgium.ts'
import { packRows } from './pack-rows.ts'
import { Kysely, PostgresDialect } from 'kysely'
import { savePack } from './queries.ts'

const database = useDatabase()
it('x', async () => {
  for (let i = 0; i < 2; i++) {
    const t = performance.now()
    const rows = packRows(belgium)
    console.log('rows', performance.now() - t)
    const k = new Kysely<any>({ dialect: new PostgresDialect({ pool: database.pool }), log: (e) => console.log(Math.round(e.queryDurationMillis), e.query.sql.trim().slice(0, 70).replace(/\s+/g,' '), (e as any).error?.message ?? '') })
    await openTransaction(k as any, (tx) => savePack(tx, rows, belgium))
    console.log('total', performance.now() - t)
  }
})
