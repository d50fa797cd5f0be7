import { expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { useDatabase } from '../../../../testing/database.ts'
import { belgium } from '../interim-belgium.ts'
import { installPack, previewPack } from './install.ts'

const database = useDatabase()
it('x', async () => {
  for (let i = 0; i < 3; i++) {
    const t = performance.now()
    await openTransaction(database.kysely, (tx) => installPack(tx, belgium))
    console.log('install', performance.now() - t)
  }
  const t = performance.now()
  const preview = await openTransaction(database.kysely, (tx) => previewPack(tx, belgium))
  console.log('preview', performance.now() - t, JSON.stringify(preview, null, 1))
  for (const table of [
    'area',
    'area_parent',
    'area_succession',
    'organisation',
    'organisation_succession',
    'contact_point',
    'function',
    'competence',
    'phenomenon',
    'phenomenon_crosswalk',
    'search_entry',
  ])
    console.log(table, (await database.pool.query(`select count(*)::int n from ${table}`)).rows[0].n)
  expect(1).toBe(1)
})
