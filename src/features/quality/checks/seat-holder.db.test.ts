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
