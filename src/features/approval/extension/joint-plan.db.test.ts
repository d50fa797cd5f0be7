import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { makeJointPlan, useJointPlanApi } from './joint-plan.fixture.ts'

usePack(belgium)
const api = useJointPlanApi()
let scenario: Awaited<ReturnType<typeof makeJointPlan>>
prepareOnce(api.database, async () => {
  scenario = await makeJointPlan(api)
})

const find = async (actor: Actor, id: Id) => {
  const { obstacle, abilities } = await scenario.findDecision(actor, id)
  return [obstacle, abilities.confirm, abilities.contest]
}
/** Makes the account of the other ministry depend on the planner who recorded, or not. */
const depend = (isDependent: boolean) =>
  api.database.pool.query('update person set access_given_by = $1 where id = $2', [
    isDependent ? [scenario.leader.personId] : [],
    scenario.other.personId,
  ])

it.each(['extendPlan', 'endPlan'] as const)(
  'a decision on the period of a joint plan is not confirmed inside one ministry while the other one has an account: %s [law-102]',
  async (kind) => {
    const { colleague, confirm, extension, getState, insert, interior, justice, other, planId, record } = scenario
    const id = await record(kind)
    expect([await find(colleague, id), await find(other, id)]).toEqual([
      [null, true, true],
      [null, true, true],
    ])
    // A colleague of the recorder confirms for the own minister only.
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await getState(id)).toBe('awaited')
    expect(await insert(colleague, interior, id)).toBe('seat_confirms')
    const { decisions } = await extension(other).getExtension({ planId })
    expect(decisions[0]!.confirmers).toHaveLength(1)
    const { rows } = await api.database.pool.query(
      `select organisation_id from task where kind = 'extension_confirmation' and subject_id = $1 and done_at is null`,
      [id],
    )
    expect(rows).toEqual([{ organisation_id: justice }])
    expect(await confirm(other, id)).toBe('confirmed')
    expect(await getState(id)).toBe('confirmed')
  },
)

it('an account that depends on the recorder, or that ended since the plan began, keeps the decision for its seat [law-102]', async () => {
  const { colleague, confirm, endRoles, getState, record } = scenario
  await depend(true)
  const id = await record('extendPlan')
  expect(await confirm(colleague, id)).toBe('confirmed')
  expect(await getState(id)).toBe('awaited')
  const again = await record('endPlan')
  await endRoles('2026-11-25')
  api.clock.set('2026-11-26T10:00:00Z')
  expect(await confirm(colleague, again)).toBe('confirmed')
  expect([await getState(id), await getState(again)]).toEqual(['awaited', 'awaited'])
})

it('a colleague of the recorder confirms where no other seat had an account since the plan began [law-102]', async () => {
  const { colleague, confirm, endRoles, getState, record } = scenario
  await endRoles('2020-01-01')
  const id = await record('extendPlan')
  expect(await find(colleague, id)).toEqual([null, true, true])
  expect(await confirm(colleague, id)).toBe('confirmed')
  expect(await getState(id)).toBe('confirmed')
})

it('a body that decided on the plan or received it contests but does not confirm for the ministers [law-119]', async () => {
  const { confirm, councilSecretary, endRoles, insert, planId, record, seat } = scenario
  await api.database.pool.query('alter table path_act disable trigger user')
  await api.database.pool.query(
    `insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, on_date, recorded_at, access_id)
      select gen_random_uuid(), round_id, plan_id, $2, 'received', step, $2, on_date, recorded_at, access_id
      from path_act where plan_id = $1 limit 1`,
    [planId, seat.organisationId],
  )
  await api.database.pool.query('alter table path_act enable trigger user')
  const id = await record('endPlan')
  expect(await find(councilSecretary, id)).toEqual(['reserved', false, true])
  expect(await confirm(councilSecretary, id)).toBe('SEAT_CONFIRMS')
  expect(await insert(councilSecretary, seat.organisationId, id)).toBe('seat_confirms')
  // No account of a ministry makes the council a confirmer either.
  await endRoles('2020-01-01')
  expect(await insert(councilSecretary, seat.organisationId, id)).toBe('seat_confirms')
})

it('an authority to which the law sends the plan after the ministers decided confirms for them [law-119]', async () => {
  const { confirm, getState, record } = scenario
  const parliament = await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
  const clerk = await enrol(api.database, people.ministry_planner(parliament.id, 'Clerk'))
  await api.database.pool.query('update plan set marking = 0 where id = $1', [scenario.planId])
  const id = await record('extendPlan')
  expect(await find(clerk, id)).toEqual([null, true, true])
  expect(await confirm(clerk, id)).toBe('confirmed')
  expect(await getState(id)).toBe('confirmed')
})

it('the seat of the recorder stays when the only colleague loses the account after the record [law-125]', async () => {
  const { confirm, getState, interior, leader, other, record } = scenario
  const id = await record('endPlan')
  await api.database.pool.query(
    `update role_assignment set valid_to = '2026-11-24' where organisation_id = $1 and person_id <> $2`,
    [interior, leader.personId],
  )
  expect(await confirm(other, id)).toBe('confirmed')
  expect(await getState(id)).toBe('awaited')
})
