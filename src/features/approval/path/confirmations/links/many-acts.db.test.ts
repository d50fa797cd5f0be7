import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../../packs/be/index.ts'
import { useApi } from '../../../../../../testing/api.ts'
import { planRoutes } from '../../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../../routes.ts'
import { makeZoneWithPath } from '../../zonal-path.fixture.ts'
import { listConfirmationRoutes } from './queries.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })

it('the links of the acts of a round are found with one search for those who wrote or recorded', async () => {
  const scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
  const address = { name: 'Secretariat', email: 'secretary@council.example' }
  const { pool } = api.database
  await pool.query(
    `insert into contact_point (id, organisation_id, purpose, name, email) values ($1, $2, 'plans', $3, $4)`,
    [newId(), scenario.council, address.name, address.email],
  )
  const { acts } = await scenario.show()
  const recorded = acts.find(({ seat }) => seat?.organisationId === scenario.council)!
  // Counts the calls of the search in a setting of the transaction.
  await pool.query(`alter function involved_people(uuid, uuid) rename to find_involved_people;
    create function involved_people(p_plan uuid, p_round uuid) returns uuid[] language plpgsql security definer as $$
    begin
      perform set_config('test.searches', current_setting('test.searches', true) || '*', true);
      return find_involved_people(p_plan, p_round);
    end $$`)
  const list = transactor(api.context(scenario.chief), { permission: 'path.speak' }, [], null)
  const [routes, searches] = await list('read', async ({ tx }) => {
    await sql`select set_config('test.searches', '', true)`.execute(tx)
    const actIds = acts.map(({ id }): Id => id)
    const found = await listConfirmationRoutes(tx, actIds)
    const counted = await sql<{ searches: string }>`select current_setting('test.searches') as searches`.execute(tx)
    return [found, counted.rows[0]!.searches] as const
  })
  expect([routes.size, searches]).toEqual([acts.length, '*'])
  expect(acts.length).toBeGreaterThan(3)
  expect(routes.get(recorded.id)).toEqual({ awaitsConfirmation: true, hasIndependentAccount: false, address })
})
