import type { PoolClient } from 'pg'
import { expect, it } from 'vitest'
import { planSections } from '#features/planning/plans/index.ts'
import { newId } from '#shared/ids.ts'
import { useApi } from '../../testing/api.ts'
import { factories } from '../../testing/factories/index.ts'
import { enrol, people } from '../../testing/people.ts'
import { router } from './router.ts'

const api = useApi(router)
const make = factories(api.database)

/** The tables of each frozen section, with the columns of the person and the time of writing. */
const sources = {
  answers: [['answer', 'answered_by', 'answered_at']],
  exceptions: [['justified_exception', 'requested_by', 'requested_at']],
  carriedOver: [['carry_over', 'decided_by', 'decided_at']],
  priorities: [
    ['priority_criteria', 'saved_by', 'saved_at'],
    ['priority_phenomenon', 'saved_by', 'saved_at'],
    ['priority_rating', 'saved_by', 'saved_at'],
    ['priority_expectation', 'saved_by', 'saved_at'],
    ['priority_decision', 'saved_by', 'saved_at'],
  ],
  capacityDecisions: [['capacity_decision', 'decided_by', 'decided_at']],
  expectedResults: [['expected_result_version', 'saved_by', 'saved_at']],
} as const

/** Writes a row with these columns only, in a transaction that is rolled back. Other columns may be empty there. */
async function insertRow(client: PoolClient, table: string, row: Record<string, unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1
       and is_nullable = 'NO' and column_default is null and column_name <> all ($2)`,
    [table, Object.keys(row)],
  )
  const { rows: checks } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'p')`,
    [table],
  )
  for (const { name } of checks) await client.query(`alter table ${table} drop constraint "${name}" cascade`)
  for (const { name } of rows) await client.query(`alter table ${table} alter "${name}" drop not null`)
  const columns = Object.keys(row)
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  )
}

it('the sections of a version all count as text of the plan', () => {
  const frozen = planSections().filter((section) => section.frozen)
  expect(frozen.map(({ name }) => name).toSorted()).toEqual(Object.keys(sources).toSorted())
})

it.each(Object.values(sources).flat())(
  'who wrote a row of %s is an author of the plan, from then on',
  async (...source) => {
    const [table, person, time] = source
    const zone = await make.organisation({ kind: 'police_zone' })
    const { id: planId } = await make.plan({ ownerId: zone.id })
    const writer = await enrol(api.database, people.planner(zone.id))
    const client = await api.database.pool.connect()
    const listAuthors = async (since: string) =>
      (await client.query('select plan_authors($1, $2) as id', [planId, since])).rows.map(({ id }) => id)
    try {
      await client.query(`begin; set local session_replication_role = replica`)
      expect(await listAuthors('2026-01-01T00:00:00Z')).toEqual([])
      const written = { [person]: writer.personId, [time]: '2026-11-20T10:00:00Z' }
      if (table === 'expected_result_version') {
        const resultId = newId()
        await insertRow(client, 'expected_result', { id: resultId, plan_id: planId })
        await insertRow(client, table, { result_id: resultId, ...written })
      } else await insertRow(client, table, { plan_id: planId, ...written })
      expect(await listAuthors('2026-11-20T09:00:00Z')).toEqual([writer.personId])
      expect(await listAuthors('2026-11-20T11:00:00Z')).toEqual([])
    } finally {
      await client.query('rollback')
      client.release()
    }
  },
)
