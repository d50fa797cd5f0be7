import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

/** The tables of the frozen sections, with the person and the time of writing. */
const sources = [
  ['answer', 'answered_by', 'answered_at', 'answers'],
  ['justified_exception', 'requested_by', 'requested_at', 'exceptions'],
  ['carry_over', 'decided_by', 'decided_at', 'carriedOver'],
  ['priority_criteria', 'saved_by', 'saved_at', 'priorities'],
  ['priority_phenomenon', 'saved_by', 'saved_at', 'priorities'],
  ['priority_rating', 'saved_by', 'saved_at', 'priorities'],
  ['priority_expectation', 'saved_by', 'saved_at', 'priorities'],
  ['priority_decision', 'saved_by', 'saved_at', 'priorities'],
  ['capacity_decision', 'decided_by', 'decided_at', 'capacityDecisions'],
] as const

it.each(sources)('who wrote a row of %s is an author of the plan, from then on', async (table, person, time) => {
  const zone = await make.organisation({ kind: 'police_zone' })
  const { id: planId } = await make.plan({ ownerId: zone.id })
  const writer = await enrol(api.database, people.planner(zone.id))
  const client = await api.database.pool.connect()
  const authors = async (since: string) =>
    (await client.query('select plan_authors($1, $2) as id', [planId, since])).rows.map(({ id }) => id)
  try {
    await client.query('begin')
    expect(await authors('2026-01-01T00:00:00Z')).toEqual([])
    // A copy of the table without its other columns' rules: only the plan, the person and the time matter.
    await client.query(`create temporary table source (like ${table}) on commit drop`)
    const { rows } = await client.query(
      `select column_name as name from information_schema.columns where table_name = $1 and table_schema = 'public' and is_nullable = 'NO'`,
      [table],
    )
    for (const { name } of rows) await client.query(`alter table source alter "${name}" drop not null`)
    await client.query(
      `insert into source (id, plan_id, ${person}, ${time}) values ($1, $2, $3, '2026-11-20T10:00:00Z')`,
      [newId(), planId, writer.personId],
    )
    const { rows: functions } = await client.query(`select pg_get_functiondef('plan_authors'::regproc) as definition`)
    const definition = String(functions[0].definition)
      .replace('plan_authors', 'authors_of_source')
      .replace(`from ${table} where`, 'from pg_temp.source where')
    expect(definition).toContain('pg_temp.source')
    await client.query(definition)
    const read = async (since: string) =>
      (await client.query('select authors_of_source($1, $2) as id', [planId, since])).rows.map(({ id }) => id)
    expect(await read('2026-11-20T09:00:00Z')).toEqual([writer.personId])
    expect(await read('2026-11-20T11:00:00Z')).toEqual([])
  } finally {
    await client.query('rollback')
    client.release()
  }
})
