import { expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { system } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { loadPaths } from './queries/path-facts.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
})

const listVacantFunctions = async () => {
  const paths = await transactor(
    api.context(system),
    { permission: 'plan.read' },
    [],
    {},
  )('read', (context) => loadPaths(context, [scenario.planId]))
  const { steps } = paths.get(scenario.planId)!
  return steps.flatMap(({ code, vacant }) => vacant.map(({ en }) => [code, en]))
}

it('the vacant functions of the open steps are found, by a reader who may not read who holds functions', async () => {
  expect(await listVacantFunctions()).toEqual([])
  await api.database.pool.query(
    `update function_holding set valid_to = '2026-11-24' where function_id in (select id from function where code = 'crown_prosecutor')`,
  )
  expect(await listVacantFunctions()).toEqual([['local_approval', 'Crown prosecutor']])
})

it('a function that ended is vacant, also while an appointment is left in it [law-105]', async () => {
  await api.database.pool.query(`update function set valid_to = '2026-11-24' where code = 'crown_prosecutor'`)
  expect(await listVacantFunctions()).toEqual([['local_approval', 'Crown prosecutor']])
})

it('a function whose holder left and whose deputy acts is deputised, not vacant, and powers of attorney continue [law-113]', async () => {
  const { pool } = api.database
  const { rows } = await pool.query(
    `select h.id, h.function_id, h.person_id, f.organisation_id from function_holding h join function f on f.id = h.function_id where f.code = 'crown_prosecutor'`,
  )
  const { id, function_id, person_id, organisation_id } = rows[0]
  await pool.query(
    `insert into mandate (id, owner_id, function, to_organisation_id, to_person_id, given_on, valid_from, valid_to, reference, recorded_at, access_id)
    values (gen_random_uuid(), $1, 'crown_prosecutor', $1, $2, '2026-11-20', '2026-11-20', '2027-01-01', 'Decree', '2026-11-20T10:00:00Z', 1)`,
    [organisation_id, person_id],
  )
  const addDeputy = (enteredBy: string | null) =>
    pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from, entered_by)
      values (gen_random_uuid(), $1, $2, 'deputy', '2026-11-24', $3)`,
      [function_id, person_id, enteredBy],
    )
  const getStates = async () =>
    (
      await pool.query(
        `select function_state($1, 'crown_prosecutor', '2026-11-24') as state, is_mandate_in_effect(m, '2026-11-24') as lasts from mandate m`,
        [organisation_id],
      )
    ).rows
  expect(await getStates()).toEqual([{ state: 'held', lasts: true }])
  await pool.query(`update function_holding set valid_to = '2026-11-24' where id = $1`, [id])
  expect(await getStates()).toEqual([{ state: 'vacant', lasts: false }])
  expect(await listVacantFunctions()).toEqual([['local_approval', 'Crown prosecutor']])
  // A deputy who entered the own appointment does not act.
  await pool.query('alter table function_holding disable trigger function_holding_set_entered_by')
  await addDeputy(person_id)
  await pool.query('alter table function_holding enable trigger function_holding_set_entered_by')
  expect(await getStates()).toEqual([{ state: 'vacant', lasts: false }])
  await addDeputy(null)
  expect(await getStates()).toEqual([{ state: 'deputised', lasts: true }])
  expect(await listVacantFunctions()).toEqual([])
})
