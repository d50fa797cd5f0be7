import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { peopleRoutes } from '#platform/auth/index.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { getOutcome, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { draftBeforeTheCouncil, enrolBothMinistries } from '../opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '../opinions/routes.ts'
import { pathRoutes } from '../routes.ts'
import { confirmationApi } from './confirmations.fixture.ts'
import { insertActAs } from './recorded-acts.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, opinions: opinionRoutes, people: peopleRoutes })
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
let interior: Id
let justice: Id
let colleague: Actor
let other: Actor

prepareOnce(api.database, async () => {
  scenario = await draftBeforeTheCouncil(api)
  ;({ interior, justice, colleague, other } = await enrolBothMinistries(api.database))
})

const confirm = (actor: Actor, id: Id) =>
  getOutcome(confirmationApi(api.context(actor)).confirmations.confirmAct({ id }), 'confirmed')
/** Confirms without the procedures, as the person for an organisation. Returns the name of the refusal. */
const insert = (actor: Actor, organisationId: Id, refersTo: Id) =>
  getOutcome(insertActAs(api.context(actor), organisationId, { kind: 'confirmed', refersTo }), 'confirmed')
const find = async (actor: Actor, id: Id) => {
  const { planId } = scenario
  const { acts } = await confirmationApi(api.context(actor)).confirmations.listRecordedActs({ planId })
  const { isReservedForSeat, abilities } = acts.find(({ act }) => act.id === id)!
  return [isReservedForSeat, abilities.confirm]
}

/** Submits a version and records from a letter that the minister of Justice chose the phenomena. */
async function recordChoice(): Promise<Id> {
  const { leader, planId, date, reason, path, add } = scenario
  await add('Veiligheid')
  const { id: versionId } = await api.as(leader).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await path(leader).submitVersion({ planId, versionId, date })
  const decision = { planId, step: 'choice_of_phenomena', versionId, verdict: 'approved', date, reason } as const
  const seat = { organisationId: justice, function: 'minister_justice' }
  return (await path(leader).decide({ ...decision, seat, text: 'Letter.' })).acts.at(-1)!.id
}

it('a joint plan is not confirmed inside one ministry while the other one has an account [law-88]', async () => {
  const id = await recordChoice()
  expect([await find(colleague, id), await find(other, id)]).toEqual([
    [true, false],
    [true, true],
  ])
  expect([await confirm(colleague, id), await insert(colleague, interior, id)]).toEqual([
    'SEAT_CONFIRMS',
    'seat_confirms',
  ])
  expect(await confirm(other, id)).toBe('confirmed')
})

it('the accounts of a seat that depend on the recorder or an author leave its acts to its link, not to a colleague of the recorder [law-103]', async () => {
  const id = await recordChoice()
  // The account was given by the planner who wrote the plan.
  await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
    scenario.leader.personId,
    other.personId,
  ])
  await api.database.pool.query(
    `insert into contact_point (id, organisation_id, purpose, name, email, email_entered_at) values ($1, $2, 'plans', 'Registry', 'registry@justice.example', now())`,
    [newId(), justice],
  )
  expect([await find(colleague, id), await find(other, id)]).toEqual([
    [true, false],
    [true, false],
  ])
  expect([await confirm(colleague, id), await insert(colleague, interior, id)]).toEqual([
    'SEAT_CONFIRMS',
    'seat_confirms',
  ])
  expect([await confirm(other, id), await insert(other, justice, id)]).toEqual([
    'SECOND_PERSON_REQUIRED',
    'second_person',
  ])
  const { rows } = await api.database.pool.query(
    `select has_independent_account($1) as has, (select email from confirmation_addresses($1)) as email`,
    [id],
  )
  expect(rows).toEqual([{ has: false, email: 'registry@justice.example' }])
})

it('a colleague of the recorder confirms while the organisation of the seat has no account [law-103]', async () => {
  const id = await recordChoice()
  await api.database.pool.query(`update role_assignment set valid_to = '2026-11-01' where person_id = $1`, [
    other.personId,
  ])
  expect(await find(colleague, id)).toEqual([false, true])
  expect(await insert(colleague, interior, id)).toBe('confirmed')
})

it('the seat keeps its act when an administrator ends its roles, grants and ends them again on one day [law-120]', async () => {
  const id = await recordChoice()
  const administrator = await enrol(api.database, people.instance_administrator(interior, 'Administrator'))
  const role = { personId: other.personId!, organisationId: justice, role: 'ministry_planner' as const }
  const { endRole, grantRole } = api.as(administrator).people
  await endRole(role)
  await grantRole(role)
  await endRole(role)
  expect(await find(colleague, id)).toEqual([true, false])
  expect(await insert(colleague, interior, id)).toBe('seat_confirms')
})

it('the seat confirms also while the plan is kept from it: the plan is shared with the seat first [law-88]', async () => {
  const id = await recordChoice()
  await api.database.pool.query(
    `update plan set marking = 2, issuing_body_ids = $1, partner_ids = '{}' where id = $2`,
    [[interior], scenario.planId],
  )
  expect([await confirm(colleague, id), await insert(colleague, interior, id)]).toEqual([
    'SEAT_CONFIRMS',
    'seat_confirms',
  ])
})

it('an authority of a later step confirms an opinion that it needs, a body of the same or an earlier step nothing [law-103]', async () => {
  const { leader, planId, date, reason, seat, path } = scenario
  const choiceId = await recordChoice()
  const letter = { planId, step: 'police_council_opinion', seat, date, reason, text: 'A reasoned opinion.', points: [] }
  const { id } = (await path(leader).giveOpinion(letter)).acts.at(-1)!
  expect([await confirm(colleague, id), await confirm(other, id)]).toEqual(['SEAT_CONFIRMS', 'confirmed'])
  // The council advises in a step that the choice does not lead to.
  const { councilSecretary } = scenario
  await api.database.pool.query(`update role_assignment set role = 'ministry_planner' where person_id = $1`, [
    councilSecretary.personId,
  ])
  const secretary = {
    ...councilSecretary,
    assignments: [{ organisationId: seat.organisationId, role: 'ministry_planner' as const }],
  }
  expect(await confirm(secretary, choiceId)).toBe('NOT_YOUR_SEAT')
  expect(await insert(secretary, seat.organisationId, choiceId)).not.toBe('confirmed')
})
