import { expect, it } from 'vitest'
import { uploadLetter } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import {
  draftBeforeTheCouncil,
  enrolBothMinistries,
} from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { overlapRoutes } from '#features/workspace/calendar/cycle-timeline/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { getOutcome, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { insertConfirmation } from './extension.fixture.ts'
import { extensionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  opinions: opinionRoutes,
  extension: extensionRoutes,
  cycles: overlapRoutes,
})
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
let interior: Id
let justice: Id
let colleague: Actor
let other: Actor

prepareOnce(api.database, async () => {
  scenario = await draftBeforeTheCouncil(api)
  ;({ interior, justice, colleague, other } = await enrolBothMinistries(api.database))
  await api.database.pool.query(
    `update plan set state = 'in_force', period_from = '2022-01-01', period_to = '2027-01-01', in_force_on = '2022-01-01',
      issuing_body_ids = $2 where id = $1`,
    [scenario.planId, [interior, justice]],
  )
})

const extension = (actor: Actor) => api.as(actor).extension
/** Records for both ministers, from a letter, that the plan is extended or ends. */
async function record(kind: 'extendPlan' | 'endPlan'): Promise<Id> {
  const { leader, planId } = scenario
  const decision = {
    planId,
    decidedOn: '2026-11-20',
    decided: [
      { organisationId: interior, function: 'minister_interior' },
      { organisationId: justice, function: 'minister_justice' },
    ],
    reason: 'Both ministers decided.',
    evidenceIds: [await uploadLetter(api.context(leader))],
  }
  if (kind === 'endPlan') return (await extension(leader).endPlan(decision)).id
  return (await extension(leader).extendPlan({ ...decision, validUntil: '2027-07-01' })).id
}
const confirm = (actor: Actor, id: Id) => getOutcome(extension(actor).confirmPeriodDecision({ id }), 'confirmed')
const insert = (actor: Actor, ownerId: Id, decisionId: Id) =>
  getOutcome(insertConfirmation(api.context(actor), { planId: scenario.planId, ownerId, decisionId }), 'confirmed')
const find = async (actor: Actor, id: Id) => {
  const { decisions } = await extension(actor).getExtension({ planId: scenario.planId })
  const { obstacle, abilities } = decisions.find((decision) => decision.id === id)!
  return [obstacle, abilities.confirm, abilities.contest]
}
const getState = async (id: Id) =>
  (await extension(scenario.leader).getExtension({ planId: scenario.planId })).decisions.find(
    (decision) => decision.id === id,
  )!.state
/** Makes the account of the other ministry depend on the planner who recorded, or not. */
const depend = (isDependent: boolean) =>
  api.database.pool.query('update person set access_given_by = $1 where id = $2', [
    isDependent ? [scenario.leader.personId] : [],
    other.personId,
  ])

/** Ends all roles in the other ministry on a day. */
const endRoles = (day: string) =>
  api.database.pool.query(
    'update role_assignment set valid_from = least(valid_from, $1), valid_to = $1 where organisation_id = $2',
    [day, justice],
  )

it.each(['extendPlan', 'endPlan'] as const)(
  'a decision on the period of a joint plan is not confirmed inside one ministry while the other one has an account: %s [law-102]',
  async (kind) => {
    const id = await record(kind)
    expect([await find(colleague, id), await find(other, id)]).toEqual([
      [null, true, true],
      [null, true, true],
    ])
    // A colleague of the recorder confirms for the own minister only.
    expect(await confirm(colleague, id)).toBe('confirmed')
    expect(await getState(id)).toBe('awaited')
    expect(await insert(colleague, interior, id)).toBe('seat_confirms')
    const { decisions } = await extension(other).getExtension({ planId: scenario.planId })
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
  const id = await record('extendPlan')
  await endRoles('2020-01-01')
  expect(await find(colleague, id)).toEqual([null, true, true])
  expect(await confirm(colleague, id)).toBe('confirmed')
})

it('a body that decided on the plan or received it contests but does not confirm for the ministers [law-119]', async () => {
  const { councilSecretary, planId, seat } = scenario
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
  const parliament = await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
  const clerk = await enrol(api.database, people.ministry_planner(parliament.id, 'Clerk'))
  await api.database.pool.query('update plan set marking = 0 where id = $1', [scenario.planId])
  const id = await record('extendPlan')
  expect(await find(clerk, id)).toEqual([null, true, true])
  expect(await confirm(clerk, id)).toBe('confirmed')
  expect(await getState(id)).toBe('confirmed')
})

it('the seat of the recorder stays when the only colleague loses the account after the record [law-125]', async () => {
  const id = await record('endPlan')
  await api.database.pool.query(
    `update role_assignment set valid_to = '2026-11-24' where organisation_id = $1 and person_id <> $2`,
    [interior, scenario.leader.personId],
  )
  expect(await confirm(other, id)).toBe('confirmed')
  expect(await getState(id)).toBe('awaited')
})
