import { openDatabase } from '../src/platform/db/db.ts'
import type { BenchContext } from './context.ts'
import { type Row, timed } from './row.ts'
import { launchBareServer } from './server.ts'

/** Measures the creation of the demo country and the memory that it needs. */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place, seconds, peakMegabytes } = await context.demo()
  const database = await openDatabase(place)
  const { rows } = await database.pool.query<{ elements: number; answers: number }>(
    'select (select count(*)::int from element) as elements, (select count(*)::int from answer) as answers',
  )
  const tables = [
    'element',
    'element_resource',
    'element_partner',
    'element_link',
    'item',
    'answer',
    'change',
    'check_result',
  ]
  const copy = tables.map(
    (table) => `create temporary table copy_of_${table} on commit drop as select * from ${table};`,
  )
  const client = await database.pool.connect()
  const copying = await timed(() => client.query(`begin; ${copy.join(' ')} commit`))
  client.release()
  await database.close()
  const { elements, answers } = rows[0]!
  const server = await launchBareServer()
  const empty = server.megabytes()
  await server.close()
  return [
    {
      name: `the demo country of ${context.zones} zones, from nothing`,
      unit: 's',
      measured: seconds,
      bar: 60,
      baseline: { name: 'the same rows copied inside the database, without indexes', value: copying / 1000 },
      note: `${elements} elements, ${answers} answers`,
    },
    {
      name: 'most memory while the first start makes the demo',
      unit: 'MB',
      measured: peakMegabytes,
      bar: 900,
      baseline: { name: 'a bare Node server', value: empty },
    },
  ]
}
