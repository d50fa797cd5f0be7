import { describe, expect, it } from 'vitest'
import { attachDecision } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { recordExternalApproval } from '#features/approval/path/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { updatePlanStates, updateStatesAfterEntry } from '#features/planning/plans/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { rename } from '../../../../testing/rename.ts'
import { buildExtensionBlocks } from './document.ts'
import { insertConfirmation, makePlanInForce, useExtensionApi } from './extension.fixture.ts'

usePack(belgium)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
const api = useExtensionApi()
planEvents.versionCameIntoForce.subscribe(updateStatesAfterEntry)
let scenario: Awaited<ReturnType<typeof makePlanInForce>>

prepareOnce(api.database, async () => {
  scenario = await makePlanInForce(api)
})

const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const council = () => ({ organisationId: scenario.council, function: null })
const extendAndConfirm = async () => {
  const extension = await scenario.extend()
  await scenario.confirm(extension)
  return extension
}
const runHourlyUpdate = () => updatePlanStates(api.context(scenario.chief))
const getPlan = async () => (await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).plan
const setClock = (day: string) => api.clock.set(`${day}T10:00:00.000Z`)

it('is confirmed by no account that the recorder gave, in the procedure and in the database [law-31]', async () => {
  const { chief, confirmer } = scenario
  const extension = await scenario.extend()
  await api.database.pool.query('update person set access_given_by = array[$1::uuid] where id = $2', [
    chief.personId,
    confirmer.personId,
  ])
  expect(await codeOf(scenario.confirm(extension))).toBe('SECOND_PERSON_REQUIRED')
  const row = { planId: scenario.planId, ownerId: scenario.interior, decisionId: extension.id }
  const insert = insertConfirmation(api.context(confirmer), row)
  await expect(insert).rejects.toMatchObject({ constraint: 'second_person' })
})

describe('plan past the end date', () => {
  it('bridges automatically from that day until a confirmed decision ends it', async () => {
    setClock('2025-12-31')
    await runHourlyUpdate()
    expect([(await getPlan()).state, (await scenario.showPeriod()).bridgingSince]).toEqual(['in_force', null])
    setClock('2026-01-01')
    await runHourlyUpdate()
    expect([(await getPlan()).state, (await scenario.showPeriod()).bridgingSince]).toEqual(['bridging', '2026-01-01'])
    const listChanges = async () =>
      (await api.as(scenario.chief).plans.history.listChanges({ planId: scenario.planId, limit: 50 })).rows
    const settled = (await listChanges()).filter(({ procedure }) => procedure === 'settleHolding')
    expect(settled).toMatchObject([{ personName: null, fields: { state: ['in_force', 'bridging'] } }])
    const decidedOn = '2025-12-20'
    const end = await scenario.end({ decidedOn })
    expect((await scenario.showPeriod()).abilities).toEqual({ extend: true, end: false })
    expect(await codeOf(scenario.end({ decidedOn }))).toBe('ALREADY_RECORDED')
    expect((await getPlan()).state).toBe('bridging')
    await scenario.confirm(end)
    expect(await scenario.showPeriod()).toMatchObject({
      state: 'ended',
      bridgingSince: null,
      endsEarly: false,
      abilities: { extend: false, end: false },
    })
    const changes = await listChanges()
    const findChange = (name: string) => changes.find(({ procedure }) => procedure === name)
    expect(findChange('endPlan')).toMatchObject({ personName: 'Chief', reason: 'Two zones merged.', fields: {} })
    expect(findChange('confirmPeriodDecision')).toMatchObject({
      personName: 'Second person',
      fields: { state: ['bridging', 'ended'] },
    })
    expect(await codeOf(scenario.end({ decidedOn }))).toBe('PLAN_NOT_IN_FORCE')
  })

  it('shows the next plan with the current step, and ends when the next plan enters into force', async () => {
    const plans = api.as(scenario.chief).plans
    const next = await plans.startPlan({
      code: 'ZVP-2',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Het volgende plan'),
      ownerId: scenario.zone,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    await api.database.pool.query('update plan set predecessor_id = $2 where id = $1', [next.id, scenario.planId])
    await runHourlyUpdate()
    expect((await scenario.showPeriod()).successor).toMatchObject({
      planId: next.id,
      state: 'drafting',
      step: { number: 'Z1' },
    })
    // A user who may not read the next plan gets no data about it.
    expect((await scenario.showPeriod(scenario.prosecutor)).successor).toBeNull()
    await factories(api.database).element({ planId: next.id, kind: 'priority' })
    const { id } = await plans.versions.freezeVersion({ planId: next.id, reason: 'Signed.' })
    await attachDecision(api.context(scenario.chief), id)
    await api
      .as(scenario.decider)
      .plans.versions.bringIntoForce({ id, date: '2026-02-01', decidedOn: '2026-02-01', reason: 'Signed on paper.' })
    expect((await getPlan()).state).toBe('ended')
  })

  it('that elaborates another plan follows that plan, and does not bridge', async () => {
    await api.database.pool.query(`update plan set kind = 'yearly_action_plan', is_elaboration = true where id = $1`, [
      scenario.planId,
    ])
    await runHourlyUpdate()
    expect((await getPlan()).state).toBe('in_force')
  })
})

describe('extension of a plan', () => {
  it('has no effect until a second person confirms it; then the plan is in force until the new date [deck-29]', async () => {
    await runHourlyUpdate()
    await scenario.extend()
    const recorded = await scenario.showPeriod()
    expect(recorded).toMatchObject({
      state: 'bridging',
      validUntil: '2026-01-01',
      decisions: [
        {
          decidedOn: '2026-11-20',
          state: 'awaited',
          confirmations: [],
          recordedBy: 'Chief',
          obstacle: 'recorded',
          documents: [{ name: 'letter.pdf' }],
          abilities: { confirm: false, withdraw: true },
        },
      ],
    })
    expect((await getPlan()).extendedTo).toBeNull()
    const [extension] = (await scenario.showPeriod(scenario.confirmer)).decisions
    expect([extension!.abilities.confirm, extension!.obstacle]).toEqual([true, null])
    await scenario.confirm(extension!)
    const extended = await scenario.showPeriod()
    expect(extended).toMatchObject({
      state: 'in_force',
      periodTo: '2026-01-01',
      validUntil: '2027-01-01',
      bridgingSince: null,
      decisions: [{ state: 'confirmed', confirmations: [{ by: 'Second person' }], withdrawn: null }],
    })
    expect(extended.decisions[0]!.decided.map(({ seat }) => seat)).toEqual([council()])
    const plan = await getPlan()
    expect([plan.periodTo, plan.extendedTo]).toEqual(['2026-01-01', '2027-01-01'])
    setClock('2027-01-01')
    await runHourlyUpdate()
    expect([(await getPlan()).state, (await scenario.showPeriod()).bridgingSince]).toEqual(['bridging', '2027-01-01'])
  })

  it('determines the end in the timeline, in the list of plans in force and in the next plan', async () => {
    const plans = api.as(scenario.chief).plans
    const listPlanIds = async (day: string) =>
      (await plans.listPlans({ date: day, limit: 10 })).rows.map(({ id }) => id)
    const extension = await scenario.extend()
    expect(await listPlanIds('2026-12-31')).not.toContain(scenario.planId)
    await scenario.confirm(extension)
    expect(await listPlanIds('2026-12-31')).toContain(scenario.planId)
    expect(await listPlanIds('2027-01-01')).not.toContain(scenario.planId)
    const next = await plans.nextCycle.proposeNextPlan({ planId: scenario.planId })
    expect(next.periodFrom).toBe('2027-01-01')
    const { rows } = await api.database.pool.query('select area_id from organisation where id = $1', [scenario.zone])
    const applying = async (day: string) =>
      (await api.as(scenario.chief).cycles.listApplicablePlans({ date: day, areaId: rows[0].area_id })).rows.find(
        ({ plan }) => plan?.planId === scenario.planId,
      )
    expect(await applying('2026-12-31')).toMatchObject({ phase: 'in_force', to: '2027-01-01' })
    expect((await applying('2027-01-01'))?.phase).not.toBe('in_force')
  })

  it('is rejected when it is not longer, too long, incomplete or in the future, with the missing seats', async () => {
    const { extend } = scenario
    expect(await catchError(extend({ validUntil: '2026-01-01' }))).toEqual({
      code: 'EXTENSION_TOO_SHORT',
      data: { validUntil: '2026-01-01' },
    })
    expect(await catchError(extend({ validUntil: '2028-01-02' }))).toEqual({
      code: 'TOO_LONG',
      data: { latest: '2028-01-01' },
    })
    const other = { organisationId: scenario.policeCouncil, function: null }
    expect(await codeOf(extend({ decided: [other] }))).toBe('NOT_SEATED')
    expect(await codeOf(extend({ decidedOn: '2026-11-25' }))).toBe('DATE_IN_FUTURE')
    const early = { decidedOn: '1990-01-01' }
    expect(await codeOf(extend(early))).toBe('DATE_BEFORE_DECISION')
    expect(await codeOf(scenario.end(early))).toBe('DATE_BEFORE_DECISION')
    expect(await codeOf(extend({}, scenario.prosecutor))).toBe('FORBIDDEN')
    expect(await codeOf(extend({ evidenceIds: [] }, people.reader(scenario.zone)))).toBe('FORBIDDEN')
    await api.database.pool.query(`update plan set state = 'drafting' where id = $1`, [scenario.planId])
    expect(await codeOf(extend())).toBe('PLAN_NOT_IN_FORCE')
    await api.database.pool.query(`update plan set state = 'in_force', kind = 'regional_security_plan' where id = $1`, [
      scenario.planId,
    ])
    expect(await codeOf(extend())).toBe('KIND_NOT_EXTENDABLE')
  })

  it('of the national plan requires both ministers, who also decide on its end and who each confirm it [law-125]', async () => {
    await api.database.pool.query(`update plan set kind = 'national_security_plan' where id = $1`, [scenario.planId])
    const minister = (organisationId: string, code: string) => ({ organisationId, function: code })
    const both = [minister(scenario.interior, 'minister_interior'), minister(scenario.justice, 'minister_justice')]
    for (const record of [scenario.extend, scenario.end]) {
      const refused = await catchError(record({ decided: both.slice(0, 1) }))
      expect(refused.code).toBe('SEATS_MISSING')
      expect(refused.data).toMatchObject({ seats: [{ seat: { organisationId: scenario.justice } }] })
    }
    const extension = await scenario.extend({ decided: both })
    const show = async () => {
      const { validUntil, decisions } = await scenario.showPeriod(scenario.confirmer)
      return [validUntil, decisions[0]!.state, decisions[0]!.confirmations.length, decisions[0]!.confirmers.length]
    }
    expect(await show()).toEqual(['2026-01-01', 'awaited', 0, 2])
    await scenario.confirm(extension)
    expect(await show()).toEqual(['2026-01-01', 'awaited', 1, 1])
    expect(await codeOf(scenario.confirm(extension))).toBe('ALREADY_RECORDED')
    await scenario.confirm(extension, scenario.ministers[1])
    expect(await show()).toEqual(['2027-01-01', 'confirmed', 2, 0])
  })

  it('that has no effect is withdrawn by its organisation at once, with a reason', async () => {
    const { id } = await scenario.extend()
    expect(await codeOf(scenario.withdraw(id, {}, scenario.prosecutor))).toBe('FORBIDDEN')
    await scenario.withdraw(id)
    expect(await scenario.showPeriod()).toMatchObject({
      validUntil: '2026-01-01',
      decisions: [{ state: 'withdrawn', withdrawn: { reason: 'Another plan was meant.' } }],
    })
    expect(await codeOf(scenario.withdraw(id))).toBe('ALREADY_RECORDED')
    expect(await codeOf(scenario.confirm({ id }))).toBe('ALREADY_RECORDED')
  })

  it('in effect is withdrawn with a document and a second person only', async () => {
    const { id } = await extendAndConfirm()
    expect(await codeOf(scenario.withdraw(id))).toBe('DATE_REQUIRED')
    expect(await codeOf(scenario.revoke(id, { evidenceIds: [] }))).toBe('EVIDENCE_REQUIRED')
    const withdrawal = await scenario.revoke(id)
    expect((await scenario.showPeriod()).validUntil).toBe('2027-01-01')
    expect(await codeOf(scenario.confirm(withdrawal, scenario.chief))).toBe('SECOND_PERSON_REQUIRED')
    await scenario.confirm(withdrawal)
    expect(await scenario.showPeriod()).toMatchObject({
      state: 'bridging',
      validUntil: '2026-01-01',
      decisions: [
        { id, state: 'withdrawn', withdrawn: { reason: 'Another plan was meant.' } },
        { kind: 'revoked', refersTo: id, state: 'confirmed' },
      ],
    })
    expect((await getPlan()).extendedTo).toBeNull()
  })

  it('that was recorded before a second person was required stays in effect, and is withdrawn by two people', async () => {
    const { planId } = scenario
    await api.database.pool.query(`alter table plan_extension disable trigger plan_extension_check;
      alter table plan_extension disable trigger plan_extension_require_evidence`)
    await api.database.pool.query(
      `insert into plan_extension (id, plan_id, owner_id, kind, valid_until, decided_on, seats, reason, recorded_at, access_id)
        select gen_random_uuid(), id, owner_id, 'extended', '2027-01-01', '2025-11-20', $2, 'Late.', now(), 1 from plan where id = $1`,
      [planId, JSON.stringify([council()])],
    )
    await api.database.pool.query('alter table plan_extension enable trigger all')
    const [extension] = (await scenario.showPeriod()).decisions
    expect([extension!.state, (await getPlan()).extendedTo]).toEqual(['not_required', '2027-01-01'])
    expect(await codeOf(scenario.confirm(extension!))).toBe('ACT_NOT_ALLOWED')
    expect(await codeOf(scenario.revoke(extension!.id, { evidenceIds: [] }))).toBe('EVIDENCE_REQUIRED')
    await scenario.confirm(await scenario.revoke(extension!.id))
    expect((await getPlan()).extendedTo).toBeNull()
  })

  it('is visible only to readers of the plan', async () => {
    const { id } = await scenario.extend()
    expect((await scenario.showPeriod(scenario.prosecutor)).decisions).toHaveLength(1)
    await api.database.pool.query('update plan set marking = 4 where id = $1', [scenario.planId])
    expect(await codeOf(scenario.showPeriod(scenario.prosecutor))).toBe('NOT_FOUND')
    const elsewhere = people.chief_of_corps(scenario.justice)
    expect(await codeOf(scenario.withdraw(id, {}, elsewhere))).toBe('NOT_FOUND')
    expect(await codeOf(scenario.confirm({ id }, elsewhere))).toBe('NOT_FOUND')
  })

  it('is printed with organisations, dates and the confirmer, and in the public edition only in effect, without persons', async () => {
    const extension = await scenario.extend()
    const print = (rendition: 'full' | 'public') =>
      transactor(
        api.context(scenario.chief),
        { permission: 'document.make' },
        [],
        {},
      )('read', async (context) =>
        JSON.stringify(await buildExtensionBlocks(context, scenario.planId, { language: 'nl', rendition })),
      )
    /** Returns the cells of the decision. */
    const cells = async (rendition: 'full' | 'public') =>
      (JSON.parse(await print(rendition)) as { rows?: string[][] }[]).flatMap(({ rows }) => rows ?? []).flat()
    const getName = async (id: Id) =>
      (
        await api.database.pool.query(
          `select coalesce(names ->> 'nl', names ->> 'en') as name from organisation where id = $1`,
          [id],
        )
      ).rows[0].name as string
    const [council, interior] = [await getName(scenario.council), await getName(scenario.interior)]
    const recorded = `geregistreerd voor ${await getName(scenario.zone)} op 24 nov 2026`
    const isOfDocument = (cell: unknown) => typeof cell !== 'string' || cell === 'letter.pdf'
    const decision = ['van kracht tot en met 31 dec 2026', '20 nov 2026', council]
    const reasons = 'The new national plan is late. · Minutes of 20 November'
    const before = await cells('full')
    expect(before.slice(0, 5)).toEqual([...decision, reasons, `${recorded} · nog niet bevestigd`])
    // The document is listed with its hash, so that a holder of the file can compare it.
    expect(before.filter(isOfDocument)).toEqual([
      'letter.pdf',
      [{ code: true, text: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    ])
    expect(await print('public')).toBe('[]')
    await scenario.confirm(extension)
    const confirmed = [...decision, reasons, `${recorded} · bevestigd door ${interior} op 24 nov 2026`]
    expect((await cells('full')).slice(0, 5)).toEqual(confirmed)
    expect(await print('full')).not.toContain('Second person')
    expect(await cells('public')).toEqual([...decision, '', `bevestigd door ${interior} op 24 nov 2026`])
    // The council is named as on the day of the decision.
    for (const at of ['2026-11-25T10:00:00Z', '2026-11-26T10:00:00Z'])
      await rename(api.database, 'organisation', scenario.council, { names: { nl: `Naam van ${at}` }, at })
    expect((await cells('full')).slice(0, 5)).toEqual(confirmed)
  })
})

describe('end of a plan', () => {
  it('of a kind without deciding seats is decided by the owner', async () => {
    await api.database.pool.query(
      `update plan set kind = 'community_prevention_plan', is_elaboration = true where id = $1`,
      [scenario.planId],
    )
    const { endDeciders } = await scenario.showPeriod()
    expect(endDeciders.map(({ seat }) => seat)).toEqual([{ organisationId: scenario.zone, function: null }])
    await scenario.confirm(await scenario.end({ decided: [endDeciders[0]!.seat] }), scenario.decider)
    expect((await getPlan()).state).toBe('ended')
  })
})

describe('tasks', () => {
  const listTasks = async (kind: string) => {
    const { rows } = await api.database.pool.query(
      'select organisation_id as id, done_at is not null as done from task where kind = $1',
      [kind],
    )
    return rows as { id: string; done: boolean }[]
  }

  it('ask the seats and the issuers to confirm, and the owner to examine a contest', async () => {
    const { council: seat, zone, interior, confirmer } = scenario
    const extension = await scenario.extend()
    const asked = async () =>
      (await listTasks('extension_confirmation')).flatMap(({ id, done }) => (done ? [] : [id])).sort()
    expect(await asked()).toEqual([seat, zone, interior].sort())
    const { contestPeriodDecision, withdrawPeriodContest } = api.as(confirmer).extension
    const contest = await contestPeriodDecision({ id: extension.id, reason: 'We did not decide this.' })
    expect(await asked()).toEqual([])
    expect(await listTasks('extension_contest')).toEqual([{ id: zone, done: false }])
    expect(await codeOf(scenario.confirm(extension))).toBe('CONTESTED')
    expect(await scenario.showPeriod()).toMatchObject({
      validUntil: '2026-01-01',
      decisions: [{ state: 'contested', contest: { text: 'We did not decide this.', by: 'Second person' } }],
    })
    expect(
      await codeOf(api.as(scenario.prosecutor).extension.withdrawPeriodContest({ id: contest.id, reason: 'No.' })),
    ).toBe('NOT_YOUR_SEAT')
    await withdrawPeriodContest({ id: contest.id, reason: 'The letter was found.' })
    expect(await listTasks('extension_contest')).toEqual([{ id: zone, done: true }])
    expect(await asked()).toEqual([seat, zone, interior].sort())
    await scenario.confirm(extension)
    expect(await asked()).toEqual([])
  })

  it('ask the owner about a contest of an extension in effect, which stays in effect', async () => {
    const { id } = await extendAndConfirm()
    await api.as(scenario.confirmer).extension.contestPeriodDecision({ id, reason: 'It was another letter.' })
    expect(await listTasks('extension_contest')).toEqual([{ id: scenario.zone, done: false }])
    expect(await scenario.showPeriod()).toMatchObject({ validUntil: '2027-01-01', decisions: [{ state: 'confirmed' }] })
  })
})
