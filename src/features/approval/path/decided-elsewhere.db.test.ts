import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { attachDecision, confirmationApi } from './confirmations/confirmations.fixture.ts'
import { lacksDecisionDocument } from './external-approval.ts'
import { findMissingSteps, isBroughtIntoForceByPath, pathBlocks, recordExternalApproval } from './index.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
planHooks.missingSteps.register(findMissingSteps)
planHooks.lacksDecisionDocument.register(lacksDecisionDocument)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  await api.database.pool.query(`update instance set created_at = '2026-11-20T09:00:00Z'`)
})

const isOffered = async () => (await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).abilities.force
const enter = (id: string, date: string) =>
  api.as(scenario.decider).plans.versions.bringIntoForce({ id, date, decidedOn: date, reason: 'Decided elsewhere.' })

/** Returns the printed chapter on the approval. */
const print = async () =>
  JSON.stringify(
    await transactor(
      api.context(scenario.chief),
      { permission: 'document.make' },
      [],
      {},
    )('read', (context) => pathBlocks(context, scenario.planId, { language: 'nl', rendition: 'full' })),
  )

/** Writes an entry into force without the procedures, with an external round. */
const writeEntry = (id: string, date: string) =>
  writeAs(
    api.context(scenario.decider),
    'plan.decide',
    sql`update plan_version set in_force_on = ${date}, in_force_reason = 'x' where id = ${id}`,
    sql`update plan set state = ${date > '2026-11-24' ? 'approved' : 'in_force'}, in_force_on = ${date} where id = ${scenario.planId}`,
    sql`insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, opened_by, access_id)
      values (${newId()}, ${scenario.planId}, ${scenario.zone}, 1, 'external', 'x', now(), ${scenario.decider.personId}, 1)`,
  )

describe('a plan of a period that begins when the instance exists', () => {
  it('enters into force by its procedure only, whatever the day [law-38]', async () => {
    scenario = await makeZoneWithPath(api, { periodFrom: '2028-01-01' })
    const id = await scenario.freezeDecided()
    expect(await isOffered()).toBe(false)
    for (const date of ['2020-01-01', '2026-11-01', '2026-12-24', '2028-01-01'])
      expect([date, (await catchError(enter(id, date))).code]).toEqual([date, 'PATH_INCOMPLETE'])
    for (const date of ['2026-11-01', '2028-01-01'])
      expect([date, await writeEntry(id, date)]).toEqual([date, 'external_round'])
  })

  it('gets no external round over an open procedure', async () => {
    scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
    const { chief, planId } = scenario
    await scenario.path(chief).completeStep({ planId, step: 'start', date: '2026-11-24' })
    const round = sql`insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, opened_by, access_id)
      values (${newId()}, ${planId}, ${scenario.zone}, 2, 'external', 'x', now(), ${chief.personId}, 1)`
    expect(await writeAs(api.context(chief), 'plan.decide', round)).toBe('external_round')
  })
})

describe('a plan of an earlier period', () => {
  it('enters into force by the document of its decision, on a day of its period before the instance [law-38] [law-62] [law-108]', async () => {
    scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
    const id = await scenario.freezeDecided()
    expect(await isOffered()).toBe(true)
    for (const date of ['2023-12-31', '2026-11-20', '2029-12-31', '2030-01-01'])
      expect([date, (await catchError(enter(id, date))).code]).toEqual([date, 'PATH_INCOMPLETE'])
    for (const date of ['2023-12-31', '2026-11-20', '2030-01-01'])
      expect([date, await writeEntry(id, date)]).toEqual([date, 'external_round'])
    const { chief, zone } = scenario
    const attach = () => getOutcome(attachDecision(api.context(chief), id), 'attached')
    const insert = () =>
      writeAs(
        api.context(chief),
        'path.speak',
        sql`insert into file (id, owner_id, version_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
          select ${newId()}, ${zone}, ${id}, 'later.pdf', media_type, size, sha256, marking, ${chief.personId}, 1
          from file where version_id = ${id} limit 1`,
      )
    const show = () => confirmationApi(api.context(chief)).evidence.listDecisionDocuments({ versionId: id })
    expect([await attach(), await insert(), (await show()).abilities.attach]).toEqual(['attached', 'written', true])
    await enter(id, '2024-01-01')
    // Another person compared the version with these documents.
    expect([await attach(), await insert(), (await show()).abilities.attach]).toEqual(['FORBIDDEN', '42501', false])
    expect((await show()).documents).toHaveLength(3)
    expect(await scenario.show()).toMatchObject({ state: 'in_force', isApprovedExternally: true })
    const printed = await print()
    // The print names the document and the day, not only that the plan was approved before.
    for (const text of ['decision.pdf', 'Van kracht vanaf 1 jan 2024']) expect(printed).toContain(text)
  })
})

describe('a plan that was decided elsewhere', () => {
  it('is evaluated here, and takes no act that leads to an entry [law-89] [law-110]', async () => {
    scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
    const { chief, planId, path, zone } = scenario
    await enter(await scenario.freezeDecided(), '2024-01-01')
    // Whether it was late before this instance existed is not known.
    expect((await scenario.show()).steps.map(({ code, lateDays }) => [code, lateDays])).toEqual([
      ['yearly_actions', null],
      ['yearly_evaluation', null],
      ['final_evaluation', null],
    ])
    const shown = await path(chief).completeStep({ planId, step: 'yearly_evaluation', date: '2026-11-24' })
    expect(shown).toMatchObject({ state: 'in_force', isApprovedExternally: true })
    // A step of each year has one act for each year of the plan.
    expect(scenario.getStep(shown, 'yearly_evaluation').state).toBe('in_progress')
    const again = { planId, step: 'yearly_evaluation', date: '2026-11-24' }
    expect((await catchError(path(chief).completeStep(again))).code).toBe('ALREADY_RECORDED')
    await path(chief).completeStep({ ...again, date: '2026-11-20' })
    const third = { ...again, date: '2026-11-23' }
    expect((await catchError(path(chief).completeStep(third))).code).toBe('REASON_REQUIRED')
    const end = { ...again, step: 'final_evaluation' }
    expect((await catchError(path(chief).completeStep(end))).code).toBe('REASON_REQUIRED')
    const early = { planId, step: 'yearly_actions', date: '2023-12-31' }
    expect(await catchError(path(chief).completeStep(early))).toMatchObject({
      code: 'DATE_TOO_EARLY',
      data: { from: '2024-01-01' },
    })
    // The print names each of them, and the reason of the entry once.
    const printed = await print()
    for (const text of ['24 nov 2026', '20 nov 2026', 'Goedgekeurd vóór de ingebruikname'])
      expect(printed).toContain(text)
    expect(printed.split('Decided elsewhere.')).toHaveLength(2)
    // The database has the same rules.
    const write = (step: string, day: string, kind = 'done') =>
      writeAs(
        api.context(chief),
        'path.lead',
        sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
          values (${newId()}, ${shown.roundId}, ${planId}, ${zone}, ${kind}, ${step}, ${day}, '2010-01-01', ${chief.personId}, 1)`,
      )
    expect([
      await write('yearly_evaluation', '2026-11-24'),
      await write('yearly_evaluation', '2026-11-23'),
      await write('final_evaluation', '2026-11-24'),
      await write('yearly_actions', '2023-12-31'),
      await write('yearly_actions', '2026-11-24', 'sent'),
    ]).toEqual([
      'follow_up_recorded',
      'early_evaluation_reason',
      'early_evaluation_reason',
      'follows_entry',
      'external_round',
    ])
    // The time of the record is that of the transaction.
    expect(await write('yearly_actions', '2026-11-24')).toBe('written')
    const { rows } = await api.database.pool.query(`select from path_act where recorded_at < '2026-01-01'`)
    expect(rows).toEqual([])
    expect((await api.as(chief).plans.getPlan({ id: planId })).plan.state).toBe('in_force')
    const start = path(chief).completeStep({ planId, step: 'start', date: '2026-11-24' })
    expect((await catchError(start)).code).toBe('APPROVED')
    const insert = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, recorded_at, recorded_by, access_id)
      values (${newId()}, ${shown.roundId}, ${planId}, ${zone}, 'done', 'start', '2026-11-24', now(), ${chief.personId}, 1)`
    expect(await writeAs(api.context(chief), 'path.lead', insert)).toBe('external_round')
    const withdrawal = { id: shown.acts[0]!.id, text: 'Another year.' }
    await path(chief).withdrawAct(withdrawal)
    expect((await catchError(path(chief).withdrawAct(withdrawal))).code).toBe('ALREADY_WITHDRAWN')
    expect(scenario.getStep(await scenario.show(), 'yearly_evaluation').completedOn).toBe('2026-11-20')
  })

  it('is evaluated beside an addendum too [law-89]', async () => {
    scenario = await makeZoneWithPath(api)
    const { chief, planId, path } = scenario
    const evaluate = (step: string) => path(chief).completeStep({ planId, step, date: '2026-11-24', reason: 'Early.' })
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    await path(chief).openAddendum({ planId, reason: 'A new national plan.' })
    const shown = await evaluate('yearly_evaluation')
    expect(scenario.getStep(shown, 'yearly_evaluation').state).toBe('in_progress')
    // Its report can be attached there too.
    const { id } = shown.acts.find(({ step }) => step === 'yearly_evaluation')!
    const file = makeFile('report.pdf', samples.pdf)
    await confirmationApi(api.context(chief)).evidence.attachEvidence({ holderKind: 'act', id, file })
    const { acts, abilities } = await scenario.show()
    expect(abilities).toMatchObject({ attach: [id], withdraw: [id] })
    expect(acts.find((act) => act.id === id)!.evidence!.map(({ name }) => name)).toEqual(['report.pdf'])
  })

  it('is evaluated although it is registered from a published list [law-89]', async () => {
    scenario = await makeZoneWithPath(api)
    const { chief, planId, path } = scenario
    await api.database.pool.query(
      `update plan set state = 'approved', is_registered = true, sent_at = null, marking = 1 where id = $1`,
      [planId],
    )
    const evaluation = { planId, step: 'final_evaluation', date: '2026-11-24', reason: 'The zone merges.' }
    expect((await catchError(path(chief).completeStep(evaluation))).code).toBe('REGISTRATION_NOT_CONFIRMED')
    await api.database.pool.query(
      `update plan set registration_confirmed_at = now(), registration_source = 'https://example.org', decided_on = '2026-11-22' where id = $1`,
      [planId],
    )
    const done = await path(chief).completeStep(evaluation)
    expect(scenario.getStep(done, 'final_evaluation').state).toBe('completed')
    // It states what the plan states, and the print names the evaluation. The instance existed when it was decided.
    expect(done.state).toBe('approved')
    const printed = await print()
    for (const text of ['Elders beslist.', '24 nov 2026', 'The zone merges.']) expect(printed).toContain(text)
    expect(printed).not.toContain('vóór de ingebruikname')
  })
})
