import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
})

const getSeat = async (actor: Actor, step: string, organisationId: string) =>
  scenario.getStep(await scenario.show(actor), step).seats.find(({ seat }) => seat.organisationId === organisationId)!

it('tells a member without the function that only the holder or deputy can act, and who that is [law-101]', async () => {
  const colleague = await enrol(api.database, people.crown_prosecutor(scenario.prosecution, 'Colleague'))
  const seat = await getSeat(colleague, 'local_approval', scenario.prosecution)
  expect(seat).toMatchObject({
    abilities: { speak: false },
    refusal: { missing: 'function', speakers: ['Prosecutor'] },
  })
})

it('tells a member without such a role who has it [law-101]', async () => {
  const analyst = await enrol(api.database, people.reader(scenario.policeCouncil, 'Analyst'))
  await enrol(api.database, people.planner(scenario.policeCouncil, 'Secretary'))
  const seat = await getSeat(analyst, 'council_agreement', scenario.policeCouncil)
  expect(seat.refusal).toEqual({ missing: 'role', speakers: ['Secretary'] })
})

it('says that nobody can yet when the function is vacant', async () => {
  await api.database.pool.query(
    `update function_holding set valid_to = '2026-11-24' where function_id in (select id from function where code = 'mayor')`,
  )
  const clerk = await enrol(api.database, people.mayor(scenario.bodies[0]!, 'Acting mayor'))
  const seat = await getSeat(clerk, 'local_approval', scenario.bodies[0]!)
  expect(seat.refusal).toEqual({ missing: 'function', speakers: [] })
})

it('names no people to readers of other organisations, nor to those who may act', async () => {
  expect(await getSeat(scenario.chief, 'local_approval', scenario.prosecution)).not.toHaveProperty('refusal')
  expect(await getSeat(scenario.prosecutor, 'local_approval', scenario.prosecution)).not.toHaveProperty('refusal')
})
