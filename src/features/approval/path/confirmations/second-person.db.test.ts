import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { recordExternalApproval } from '../index.ts'
import { pathRoutes } from '../routes.ts'
import { approvePlan, makeZoneWithPath } from '../zonal-path.fixture.ts'
import { attachDecision, confirmationApi } from './confirmations.fixture.ts'

usePack(belgium)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: string
const date = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, date)
})

const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
const listActs = async (actor: Actor) => (await confirmations(actor).listRecordedActs({ planId: scenario.planId })).acts
/** Runs SQL without the procedures, as the person, under the application role. */
const runAsPerson = (actor: Actor, text: string, values: readonly unknown[]) =>
  transactor(
    api.context(actor),
    { permission: 'plan.decide' },
    [],
    null,
  )('write', async ({ tx, audit }) => {
    audit({ subjectKind: 'plan', subjectId: scenario.planId, planId: scenario.planId, organisationId: scenario.zone })
    await tx.executeQuery(CompiledQuery.raw(text, [...values]))
  })
const listTasks = async (kind: string) => {
  const { rows } = await api.database.pool.query(
    'select organisation_id, done_at is not null as done from task where kind = $1 order by created_at',
    [kind],
  )
  return rows as { organisation_id: Id; done: boolean }[]
}

/** Starts another plan, with a version and the document of an earlier decision that another person attached. */
async function startDecidedElsewhere(author: Actor): Promise<{ planId: Id; versionId: Id }> {
  const { plans } = api.as(author)
  const { id: planId } = await plans.startPlan({
    code: 'ZVP-0',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Vorig plan'),
    ownerId: scenario.zone,
    periodFrom: '2020-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  const { rows } = await plans.outline.getOutline({ planId })
  const parentId = rows.find((row) => row.place === 'capacity')!.id
  await plans.outline.addElement({ planId, parentId, content: { kind: 'text', title: localized('nl', 'Capaciteit') } })
  const { id } = await plans.versions.freezeVersion({ planId, reason: 'Signed.' })
  await attachDecision(api.context(author), id)
  return { planId, versionId: id }
}

describe('the author', () => {
  it('brings no plan into force through the state or the day of entry, in the database', async () => {
    const { chief } = scenario
    const { planId, versionId: version } = await startDecidedElsewhere(chief)
    for (const [text, values] of [
      [`update plan set state = 'in_force', in_force_on = '2020-01-01' where id = $1`, [planId]],
      [`update plan set state = 'approved', in_force_on = '2020-01-01' where id = $1`, [planId]],
      // An approved plan with a day is in force from that day, without a further act.
      [`update plan set state = 'approved', in_force_on = '2030-01-01' where id = $1`, [planId]],
      [`update plan set state = 'bridging' where id = $1`, [planId]],
      [`update plan_version set in_force_on = '2020-01-01', in_force_reason = 'Signed.' where id = $1`, [version]],
    ] as const)
      await expect(runAsPerson(chief, text, values), text).rejects.toThrow(
        text.startsWith('update plan ')
          ? 'The state of a plan follows from the recorded acts.'
          : 'who wrote the plan cannot bring it into force',
      )
    const { plan } = await api.as(chief).plans.getPlan({ id: planId })
    expect([plan.state, plan.inForceOn]).toEqual(['drafting', null])
  })

  it('who imports a plan as approved with a day of entry is refused', async () => {
    const { chief } = scenario
    const { planId } = await startDecidedElsewhere(chief)
    const document = await api.as(chief).plans.document.exportDocument({ planId })
    for (const [state, inForceOn] of [
      ['approved', '2020-01-01'],
      ['approved', '2030-01-01'],
      ['in_force', '2020-01-01'],
    ]) {
      const changed = structuredClone(document) as { plans: { plan: Record<string, unknown> }[] }
      Object.assign(changed.plans[0]!.plan, { state, inForceOn })
      const { issues } = await api.as(chief).plans.document.previewImport({ document: changed })
      expect(issues.map(({ code }) => code)).toEqual(['SECOND_PERSON_REQUIRED'])
    }
  })
})

describe('an older version', () => {
  it('is not brought into force by its author, after another person brought a later version into force', async () => {
    const { chief, decider } = scenario
    const { planId, versionId: first } = await startDecidedElsewhere(chief)
    const { plan } = await api.as(chief).plans.getPlan({ id: planId })
    const patch = { legalBasis: 'Act of 7 December 1998' }
    await api.as(chief).plans.changePlan({ id: planId, revision: plan.revision, patch })
    const later = await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'Corrected.' })
    await attachDecision(api.context(chief), later.id)
    const enter = (actor: Actor, id: Id) =>
      api
        .as(actor)
        .plans.versions.bringIntoForce({ id, date: '2020-01-01', decidedOn: '2020-01-01', reason: 'Signed.' })
    await enter(decider, later.id)
    expect(await catchError(enter(chief, first))).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' })
  })
})

describe('a plan that was decided before this instance existed', () => {
  it('needs a document that another person attached, in the database', async () => {
    const { decider, chief } = scenario
    const { planId, versionId: version } = await startDecidedElsewhere(chief)
    await api.database.pool.query('update file set uploaded_by = $2 where version_id = $1', [version, decider.personId])
    await api.database.pool.query(
      `insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, access_id)
        select $1, id, owner_id, 1, 'external', 'Signed.', now(), 1 from plan where id = $2`,
      [newId(), planId],
    )
    await api.database.pool.query(`update plan set decided_on = '2020-01-01' where id = $1`, [planId])
    const enter = () =>
      runAsPerson(
        decider,
        `update plan_version set in_force_on = '2020-01-01', in_force_reason = 'Signed.' where id = $1`,
        [version],
      )
    await expect(enter()).rejects.toThrow('needs a document that another person attached')
    // The document is attached under the name of the person who attaches it.
    const forged = runAsPerson(
      decider,
      `insert into file (id, owner_id, version_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
        select $1, owner_id, version_id, name, media_type, size, sha256, marking, $3, 1 from file where version_id = $2`,
      [newId(), version, chief.personId],
    )
    await expect(forged).rejects.toThrow('row-level security')
    await attachDecision(api.context(chief), version)
    await enter()
  })
})

describe('the person who confirms', () => {
  it('can open the document of the act', async () => {
    const { confirmer } = scenario
    const [entry] = await listActs(confirmer)
    await api.database.pool.query('update file set marking = 3 where act_id = $1', [entry!.act.id])
    expect((await listActs(confirmer))[0]!.abilities.confirm).toBe(false)
    expect(await catchError(confirmations(confirmer).confirmAct({ id: entry!.act.id }))).toMatchObject({
      code: 'DOCUMENT_NOT_READABLE',
    })
  })
})

it('a person who withdraws the entry into force did not thereby write the plan', async () => {
  const { planId, versionId: version } = await startDecidedElsewhere(scenario.chief)
  const { decider } = scenario
  await api.database.pool.query(
    `insert into change (id, plan_id, at, person_id, procedure, fields, access_id)
      select $1, id, now(), $2, 'withdrawAct', '{}', access_id from plan where id = $3`,
    [newId(), decider.personId, planId],
  )
  const { inForceOn } = await api
    .as(decider)
    .plans.versions.bringIntoForce({ id: version, date: '2020-01-01', decidedOn: '2020-01-01', reason: 'Signed.' })
  expect(inForceOn).toBe('2020-01-01')
})

describe('a contest', () => {
  /** Returns the act that was recorded for the organisation of the second person. */
  const findOwn = async () =>
    (await listActs(scenario.confirmer)).find(({ act }) => act.seat?.organisationId === scenario.interior)

  it('after the entry into force is recorded as a task for the issuer, and changes no state', async () => {
    const { chief, confirmer, planId, zone, path, interior } = scenario
    await path(chief).enterIntoForce({ planId, step: 'in_force', date })
    const before = await scenario.show()
    const entry = await findOwn()
    expect(entry!.abilities).toMatchObject({ confirm: false, contest: true, sendLink: false })
    await confirmations(confirmer).contestAct({ id: entry!.act.id, text: 'The letter is not ours.' })
    const after = await scenario.show()
    expect([after.state, after.approvedOn, after.inForceOn]).toEqual(['in_force', before.approvedOn, date])
    expect(after.steps.map(({ state }) => state)).toEqual(before.steps.map(({ state }) => state))
    const contested = await findOwn()
    expect(contested).toMatchObject({
      act: { confirmation: 'contested' },
      contest: { text: 'The letter is not ours.', isAfterEntry: true },
    })
    expect(await listTasks('path_contest')).toEqual([{ organisation_id: zone, done: false }])
    expect((await api.as(chief).plans.getPlan({ id: planId })).plan.state).toBe('in_force')

    // The organisation that contested withdraws the contest, which ends the task.
    await api.as(confirmer).legalPath.withdrawAct({ id: contested!.contest!.id, text: 'The letter was found.' })
    expect(await listTasks('path_contest')).toEqual([{ organisation_id: zone, done: true }])
    expect((await findOwn())!.contest).toBeNull()
    expect(interior).toBe(confirmer.assignments[0]!.organisationId)
  })

  it('of an act in force ends as a task when an addendum decides again', async () => {
    const { chief, confirmer, planId, path } = scenario
    await path(chief).enterIntoForce({ planId, step: 'in_force', date })
    const entry = await findOwn()
    await confirmations(confirmer).contestAct({ id: entry!.act.id, text: 'The letter is not ours.' })
    await path(chief).openAddendum({ planId, reason: 'A member contested the decision.' })
    expect((await listTasks('path_contest')).map(({ done }) => done)).toEqual([true])
    // The acts of the former round stay, and the refusal says so.
    const contest = () => confirmations(confirmer).contestAct({ id: entry!.act.id, text: 'Once more.' })
    const withdraw = () => path(chief).withdrawAct({ id: entry!.act.id, text: 'Once more.' })
    for (const call of [contest, withdraw]) expect((await catchError(call())).code).toBe('APPROVED')
  })
})

describe('a withdrawn confirmation or contest', () => {
  it('asks the seat again', async () => {
    const { confirmer, chief, planId } = scenario
    const [entry] = await listActs(confirmer)
    const id = entry!.act.id
    const seat = entry!.act.seat!.organisationId
    const isAsked = async () =>
      (await listTasks('path_confirmation')).some((task) => task.organisation_id === seat && !task.done)
    expect(await isAsked()).toBe(true)
    await confirmations(confirmer).confirmAct({ id })
    expect(await isAsked()).toBe(false)
    const { acts } = await scenario.show()
    const confirmation = acts.find(({ refersTo }) => refersTo === id)!
    await api.as(confirmer).legalPath.withdrawAct({ id: confirmation.id, text: 'The wrong document.' })
    expect(await isAsked()).toBe(true)
    expect(await catchError(scenario.barePath(chief).enterIntoForce({ planId, step: 'in_force', date }))).toMatchObject(
      {
        code: 'ACTS_UNCONFIRMED',
      },
    )
  })

  it('does not ask again about an act that was withdrawn itself', async () => {
    const { chief, confirmer, path } = scenario
    const outsider = await enrol(api.database, people.ministry_planner(scenario.justice, 'Colleague'))
    const entry = (await listActs(confirmer)).findLast(({ act }) => act.kind === 'decided')!
    await confirmations(outsider).confirmAct({ id: entry.act.id })
    await confirmations(confirmer).contestAct({ id: entry.act.id, text: 'The wrong letter.' })
    await path(chief).withdrawAct({ id: entry.act.id, text: 'Wrong letter.' })
    const { rows } = await api.database.pool.query('select done_at from task where subject_id = $1', [entry.act.id])
    // The request for the confirmation, and the contest.
    expect(rows.map(({ done_at }) => done_at !== null)).toEqual([true, true])
  })
})
