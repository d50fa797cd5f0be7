import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { makeTwoMinistries } from './issuers.fixture.ts'
import { findMissingConsents, updateRequests } from './reactions.ts'
import { issuersRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, issuers: issuersRoutes })
const make = factories(api.database)
planEvents.planChanged.subscribe((context, { planId }) => updateRequests(context, [planId]))
planHooks.missingConsents.register((context, { planId }) => findMissingConsents(context, planId))

let interior: string
let justice: string
let author: Actor
let minister: Actor
beforeEach(async () => {
  ;({ interior, second: justice, author } = await makeTwoMinistries(api.database, 'Justice'))
  minister = await enrol(api.database, people.minister(justice, 'Minister'))
})

const start = (issuingBodyIds: string[], actor = author, given: { kind?: string; code?: string } = {}) =>
  api.as(actor).plans.startPlan({
    code: 'NVP',
    kind: 'national_security_plan',
    title: localized('nl', 'Nationaal plan'),
    ownerId: interior,
    issuingBodyIds,
    periodFrom: '2028-01-01',
    marking: 'TLP:AMBER',
    languages: ['nl'],
    ...given,
  })
const listConsents = (planId: string, actor = author) => api.as(actor).issuers.listConsents({ planId })
const answer = async (planId: string, value: 'agreed' | 'refused', reason: string | null = null, actor = minister) => {
  const [consent] = await listConsents(planId)
  return api.as(actor).issuers.answerRequest({ id: consent!.id!, answer: value, reason })
}
const freeze = (planId: string) => api.as(author).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
const listTasks = async () =>
  (
    await api.database.pool.query(
      `select kind, organisation_id, plan_id, done_at is not null as done from task where kind = 'issuer_consent' order by created_at`,
    )
  ).rows

describe('an organisation named as issuing organisation', () => {
  it('gets a task and does not read the draft, which is neither sent nor frozen until it agrees [law-11]', async () => {
    const plan = await start([justice])
    expect(await listTasks()).toEqual([
      { kind: 'issuer_consent', organisation_id: justice, plan_id: null, done: false },
    ])
    expect(await catchError(api.as(minister).plans.getPlan({ id: plan.id }))).toMatchObject({ code: 'NOT_FOUND' })
    const notAgreed = { code: 'ISSUERS_NOT_AGREED', data: { names: [{ en: 'Justice' }] } }
    expect(await catchError(api.as(author).plans.sendPlan({ id: plan.id }))).toMatchObject(notAgreed)
    expect(await catchError(freeze(plan.id))).toMatchObject(notAgreed)

    const [consent] = await listConsents(plan.id)
    const request = await api.as(minister).issuers.getConsentRequest({ id: consent!.id! })
    expect(request).toMatchObject({
      state: 'asked',
      abilities: { answer: true },
      plan: { ownerNames: { en: 'Interior' }, title: { text: { nl: 'Nationaal plan' } }, isReadable: false },
    })
    expect(await answer(plan.id, 'agreed')).toMatchObject({ state: 'agreed', plan: { isReadable: true } })
    expect(await listTasks()).toMatchObject([{ done: true }])
    expect((await api.as(minister).plans.getPlan({ id: plan.id })).plan.code).toBe('NVP')
    expect((await api.as(author).plans.sendPlan({ id: plan.id })).sentAt).not.toBeNull()
    await freeze(plan.id)
  })

  it('refuses with a reason, which blocks the plan until it agrees or is removed', async () => {
    const plan = await start([justice])
    expect(await catchError(answer(plan.id, 'refused'))).toMatchObject({ code: 'REASON_REQUIRED' })
    await answer(plan.id, 'refused', 'No budget for it.')
    expect(await catchError(answer(plan.id, 'agreed'))).toMatchObject({ code: 'ALREADY_SETTLED' })
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    expect(await catchError(api.as(minister).plans.getPlan({ id: plan.id }))).toMatchObject({ code: 'NOT_FOUND' })

    const [refused] = await listConsents(plan.id)
    expect(refused).toMatchObject({ state: 'refused', reason: 'No budget for it.', abilities: { ask: true } })
    expect(await api.as(author).issuers.ask({ planId: plan.id, organisationId: justice })).toMatchObject([
      { state: 'asked' },
    ])
    expect(await listTasks()).toMatchObject([{ done: true }, { done: false }])

    await api
      .as(author)
      .plans.changePlan({ id: plan.id, revision: plan.revision, patch: { issuingBodyIds: [interior] } })
    expect(await listConsents(plan.id)).toEqual([])
    expect(await listTasks()).toMatchObject([{ done: true }, { done: true }])
    await freeze(plan.id)
  })

  it('without users does not agree, so that a plan on which it does not decide is not issued in its name [law-60]', async () => {
    await storePlanKinds(api.database, belgium)
    const health = (await make.organisation({ kind: 'ministry', level: 'federal' })).id
    const kind = 'framework_note'
    const decider = await enrol(api.database, people.minister(interior))
    const plan = await start([health], author, { kind, code: 'NOTE' })
    expect(await catchError(api.as(decider).plans.sendPlan({ id: plan.id }))).toMatchObject({
      code: 'ISSUERS_NOT_AGREED',
    })
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    expect(await listConsents(plan.id)).toMatchObject([{ organisationId: health, state: 'asked' }])
    expect(await catchError(freeze((await start([health])).id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    // The procedure of a national plan proves the decision of the ministry whose minister decides in it.
    await api.database.pool.query(`update organisation set code = 'BE-FPS-JUSTICE' where id = $1`, [health])
    const national = await start([health], author, { code: 'NVP-2' })
    expect(await freeze(national.id)).toMatchObject({ number: 1 })
    // A step that may be left out proves nothing, nor does a procedure that may have taken place before this instance.
    await api.database.pool.query(`update organisation set code = 'BE-GOV-FEDERAL' where id = $1`, [health])
    const other = await start([health], author, { code: 'NVP-3' })
    expect(await catchError(freeze(other.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    await api.database.pool.query(`update organisation set code = 'BE-FPS-JUSTICE' where id = $1`, [health])
    await api.database.pool.query(`update instance set created_at = '2029-01-01'`)
    expect(await catchError(freeze(other.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
  })

  it('is asked anew when it is named again, even if it agreed before', async () => {
    const plan = await start([justice])
    await answer(plan.id, 'agreed')
    const change = async (issuingBodyIds: string[]) => {
      const { revision } = (await api.as(author).plans.getPlan({ id: plan.id })).plan
      await api.as(author).plans.changePlan({ id: plan.id, revision, patch: { issuingBodyIds } })
    }
    await change([interior])
    await change([justice])
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'asked' }])
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
  })

  it('withdraws its consent with a reason, which blocks the next version', async () => {
    const plan = await start([justice])
    await answer(plan.id, 'agreed')
    expect(await catchError(answer(plan.id, 'agreed'))).toMatchObject({ code: 'ALREADY_SETTLED' })
    expect(await answer(plan.id, 'refused', 'The text was rewritten.')).toMatchObject({ state: 'refused' })
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    expect(await catchError(api.as(minister).plans.getPlan({ id: plan.id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('can be asked when it has its first user', async () => {
    const health = (await make.organisation({ kind: 'ministry', names: { en: 'Health' } })).id
    const plan = await start([health])
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'not_asked', abilities: { ask: false } }])
    await enrol(api.database, people.minister(health, 'Minister of health'))
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'not_asked', abilities: { ask: true } }])
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    await api.as(author).issuers.ask({ planId: plan.id, organisationId: health })
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'asked' }])
  })

  it('agrees although another organisation that was never asked has its first user by then', async () => {
    const health = (await make.organisation({ kind: 'ministry', names: { en: 'Health' } })).id
    const plan = await start([justice, health])
    await enrol(api.database, people.minister(health, 'Minister of health'))
    const [consent] = (await listConsents(plan.id)).filter(({ organisationId }) => organisationId === justice)
    await api.as(minister).issuers.answerRequest({ id: consent!.id!, answer: 'agreed' })
    expect(await listConsents(plan.id)).toMatchObject([
      { names: { en: 'Justice' }, state: 'agreed' },
      { names: { en: 'Health' }, state: 'not_asked' },
    ])
  })

  it('can be named after the draft was sent, and is then asked before the next version', async () => {
    const plan = await start([interior])
    const sent = await api.as(author).plans.sendPlan({ id: plan.id })
    const patch = { issuingBodyIds: [interior, justice] }
    await api.as(author).plans.changePlan({ id: plan.id, revision: sent.revision, patch })
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'asked' }])
    expect(await catchError(freeze(plan.id))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
  })

  it('agrees through a person who did not write the plan, whatever roles the author has there [law-75]', async () => {
    const both: Actor = { ...author, assignments: [...author.assignments, ...minister.assignments] } as Actor
    const plan = await start([justice], both)
    const [consent] = await listConsents(plan.id)
    expect(consent).toMatchObject({ state: 'asked' })
    expect(await listTasks()).toMatchObject([{ organisation_id: justice, done: false }])
    expect(await catchError(answer(plan.id, 'agreed', null, both))).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' })
    const agree = (id: string, actor: Actor) =>
      writeAs(
        api.context(actor),
        'plan.decide',
        sql`update issuer_consent set answer = 'agreed', answered_at = now(), answered_by = ${actor.personId} where id = ${id}`,
      )
    expect(await agree(consent!.id!, both)).toBe('second_person')
    expect(await catchError(api.as(both).plans.sendPlan({ id: plan.id }))).toMatchObject({ code: 'ISSUERS_NOT_AGREED' })
    expect(await answer(plan.id, 'agreed')).toMatchObject({ state: 'agreed' })
  })

  it('does not agree by being named by a person who may decide for it, in the database either', async () => {
    const both: Actor = { ...author, assignments: [...author.assignments, ...minister.assignments] } as Actor
    const plan = await start([justice], both)
    const [consent] = await listConsents(plan.id)
    await api.database.pool.query('update issuer_consent set withdrawn_at = now() where id = $1', [consent!.id])
    const insert = sql`insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, answer, answered_at, answered_by, access_id)
      values (${newId()}, ${plan.id}, ${interior}, ${justice}, now(), 'agreed', now(), ${both.personId}, 1)`
    expect(await writeAs(api.context(both), 'plan.decide', insert)).toBe('second_person')
  })

  it('learns no title of a plan that is reserved for named people', async () => {
    const plan = await start([justice])
    await api.database.pool.query(`update plan set marking = 4, person_ids = $1 where id = $2`, [
      [author.personId],
      plan.id,
    ])
    const [consent] = await listConsents(plan.id)
    const request = await api.as(minister).issuers.getConsentRequest({ id: consent!.id! })
    expect(request.plan).toMatchObject({ title: null, isReadable: false })
  })
})

describe('a consent in the name of another organisation', () => {
  it.each([
    ['the author', () => author],
    ['a planner of the organisation', () => people.planner(justice)],
    ['a minister of another organisation', () => people.minister(interior)],
  ])('is refused to %s', async (_, actor) => {
    const plan = await start([justice])
    const error = await catchError(answer(plan.id, 'agreed', null, actor()))
    expect(['NOT_YOUR_ORGANISATION', 'FORBIDDEN']).toContain(error.code)
    expect(await listConsents(plan.id)).toMatchObject([{ state: 'asked' }])
  })

  it('is not visible to a third organisation', async () => {
    const plan = await start([justice])
    const [consent] = await listConsents(plan.id)
    const other = people.minister((await make.organisation({ kind: 'ministry' })).id)
    expect(await catchError(api.as(other).issuers.getConsentRequest({ id: consent!.id! }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  const runAs = (actor: Actor, statement: string, values: unknown[]) =>
    openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'plan.decide', '2026-11-24')
      const { sql } = await import('kysely')
      await sql.raw(statement.replace(/\$(\d)/g, (_, index) => `'${values[Number(index) - 1]}'`)).execute(tx)
    })

  it('is refused by the database, whatever code writes it', async () => {
    const plan = await start([justice])
    const [consent] = await listConsents(plan.id)
    await expect(
      runAs(
        people.chief_of_corps(interior),
        `update issuer_consent set answer = 'agreed', answered_at = now() where id = $1`,
        [consent!.id],
      ),
    ).rejects.toThrow(/Only the organisation answers/)
    await expect(
      runAs(
        people.chief_of_corps(interior),
        `insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_at, answer, answered_at, access_id)
          values ($1, $2, $3, $4, now(), 'agreed', now(), 1)`,
        [newId(), plan.id, interior, (await make.organisation({ kind: 'ministry' })).id],
      ),
    ).rejects.toThrow(/Only the organisation answers/)
    await expect(
      runAs(people.chief_of_corps(interior), `update plan set sent_at = now() where id = $1`, [plan.id]),
    ).rejects.toThrow(/has not agreed/)
  })
})
