import { describe, expect, it } from 'vitest'
import { attachDecision } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { updatePlanStates, updatePredecessorState } from '#features/planning/plans/index.ts'
import { overlapRoutes } from '#features/workspace/calendar/cycle-timeline/routes.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { buildExtensionBlocks } from './document.ts'
import { extensionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, extension: extensionRoutes, cycles: overlapRoutes })
planEvents.versionCameIntoForce.subscribe(updatePredecessorState)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  // Sets a plan of 2020 to 2025 in force.
  await api.database.pool.query(
    `update plan set state = 'in_force', period_from = '2020-01-01', period_to = '2026-01-01', in_force_on = '2020-01-01' where id = $1`,
    [scenario.planId],
  )
})

const getExtensionApi = (actor: Actor = scenario.chief) => api.as(actor).extension
const getExtension = (actor: Actor = scenario.chief) => getExtensionApi(actor).getExtension({ planId: scenario.planId })
const council = () => ({ organisationId: scenario.council, function: null })
const extend = (more: object = {}, actor: Actor = scenario.chief) =>
  getExtensionApi(actor).extendPlan({
    planId: scenario.planId,
    validUntil: '2027-01-01',
    decidedOn: '2026-11-20',
    decided: [council()],
    evidence: 'Minutes of 20 November',
    reason: 'The new national plan is late.',
    ...more,
  })
const runHourlyUpdate = () => updatePlanStates(api.context(scenario.chief))
const getPlanState = async (id = scenario.planId) => (await api.as(scenario.chief).plans.getPlan({ id })).plan.state
const setClock = (day: string) => api.clock.set(`${day}T10:00:00.000Z`)

describe('plan past the end date', () => {
  it('bridges automatically from that day until it is ended with a reason', async () => {
    setClock('2025-12-31')
    await runHourlyUpdate()
    expect([await getPlanState(), (await getExtension()).bridgingSince]).toEqual(['in_force', null])
    setClock('2026-01-01')
    await runHourlyUpdate()
    expect([await getPlanState(), (await getExtension()).bridgingSince]).toEqual(['bridging', '2026-01-01'])
    const { rows } = await api.as(scenario.chief).plans.history.listChanges({ planId: scenario.planId, limit: 50 })
    const settled = rows.filter(({ procedure }) => procedure === 'settleHolding')
    expect(settled).toMatchObject([{ personName: null, fields: { state: ['in_force', 'bridging'] } }])
    const ended = await getExtensionApi().endPlan({ planId: scenario.planId, reason: 'Two zones merged.' })
    expect(ended).toMatchObject({ state: 'ended', bridgingSince: null, abilities: { extend: false, end: false } })
    expect((await catchError(getExtensionApi().endPlan({ planId: scenario.planId, reason: 'Once more.' }))).code).toBe(
      'PLAN_NOT_IN_FORCE',
    )
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
    expect((await getExtension()).successor).toMatchObject({
      planId: next.id,
      state: 'drafting',
      step: { number: 'Z1' },
    })
    // A user who may not read the next plan gets no data about it.
    expect((await getExtension(scenario.prosecutor)).successor).toBeNull()
    const { id } = await plans.versions.freezeVersion({ planId: next.id, reason: 'Signed.' })
    await attachDecision(api.context(scenario.chief), id)
    await api.as(scenario.decider).plans.versions.bringIntoForce({ id, date: '2026-02-01', reason: 'Signed on paper.' })
    expect(await getPlanState()).toBe('ended')
  })

  it('that elaborates another plan follows that plan, and does not bridge', async () => {
    await api.database.pool.query(`update plan set kind = 'yearly_action_plan', is_elaboration = true where id = $1`, [
      scenario.planId,
    ])
    await runHourlyUpdate()
    expect(await getPlanState()).toBe('in_force')
  })
})

describe('extension of a plan', () => {
  it('is a dated decision of all deciding seats: the period stays, and the plan is in force until the new date [deck-29]', async () => {
    await runHourlyUpdate()
    const extended = await extend()
    expect(extended).toMatchObject({
      state: 'in_force',
      periodTo: '2026-01-01',
      validUntil: '2027-01-01',
      bridgingSince: null,
      extensions: [{ decidedOn: '2026-11-20', evidence: 'Minutes of 20 November', withdrawn: null }],
    })
    expect(extended.extensions[0]!.decided.map(({ seat }) => seat)).toEqual([council()])
    const { plan } = await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })
    expect([plan.periodTo, plan.extendedTo]).toEqual(['2026-01-01', '2027-01-01'])
    setClock('2027-01-01')
    await runHourlyUpdate()
    expect([await getPlanState(), (await getExtension()).bridgingSince]).toEqual(['bridging', '2027-01-01'])
  })

  it('determines the end in the timeline, in the list of plans in force and in the next plan', async () => {
    await extend()
    const plans = api.as(scenario.chief).plans
    const listPlanIds = async (day: string) =>
      (await plans.listPlans({ date: day, limit: 10 })).rows.map(({ id }) => id)
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
    expect(await catchError(extend({ validUntil: '2026-01-01' }))).toEqual({
      code: 'EXTENSION_TOO_SHORT',
      data: { validUntil: '2026-01-01' },
    })
    expect(await catchError(extend({ validUntil: '2028-01-02' }))).toEqual({
      code: 'TOO_LONG',
      data: { latest: '2028-01-01' },
    })
    const other = { organisationId: scenario.policeCouncil, function: null }
    expect((await catchError(extend({ decided: [other] }))).code).toBe('NOT_SEATED')
    expect((await catchError(extend({ decidedOn: '2026-11-25' }))).code).toBe('DATE_IN_FUTURE')
    expect((await catchError(extend({}, scenario.prosecutor))).code).toBe('FORBIDDEN')
    expect((await catchError(extend({}, people.reader(scenario.zone)))).code).toBe('FORBIDDEN')
    await api.database.pool.query(`update plan set state = 'drafting' where id = $1`, [scenario.planId])
    expect((await catchError(extend())).code).toBe('PLAN_NOT_IN_FORCE')
    await api.database.pool.query(`update plan set state = 'in_force', kind = 'framework_note' where id = $1`, [
      scenario.planId,
    ])
    expect((await catchError(extend())).code).toBe('KIND_NOT_EXTENDABLE')
  })

  it('of the national plan requires both ministers', async () => {
    await api.database.pool.query(`update plan set kind = 'national_security_plan' where id = $1`, [scenario.planId])
    const minister = (organisationId: string, code: string) => ({ organisationId, function: code })
    const refused = await catchError(extend({ decided: [minister(scenario.interior, 'minister_interior')] }))
    expect(refused.code).toBe('SEATS_MISSING')
    expect(refused.data).toMatchObject({ seats: [{ seat: { organisationId: scenario.justice } }] })
    const both = [minister(scenario.interior, 'minister_interior'), minister(scenario.justice, 'minister_justice')]
    expect((await extend({ decided: both })).validUntil).toBe('2027-01-01')
  })

  it('is withdrawn with a reason, stays in the list, and cannot be changed in the database', async () => {
    const { extensions } = await extend()
    const id = extensions[0]!.id
    const back = await getExtensionApi().withdrawExtension({ id, reason: 'Another plan was meant.' })
    expect(back).toMatchObject({
      state: 'bridging',
      validUntil: '2026-01-01',
      extensions: [{ withdrawn: { reason: 'Another plan was meant.' } }],
    })
    expect((await catchError(getExtensionApi().withdrawExtension({ id, reason: 'Once more.' }))).code).toBe(
      'ALREADY_RECORDED',
    )
    const change = api.database.kysely.updateTable('plan_extension').set({ valid_until: '2030-01-01' }).execute()
    await expect(change).rejects.toThrow('cannot be changed')
  })

  it('is visible only to readers of the plan', async () => {
    const { extensions } = await extend()
    expect((await getExtension(scenario.prosecutor)).extensions).toHaveLength(1)
    await api.database.pool.query('update plan set marking = 4 where id = $1', [scenario.planId])
    expect((await catchError(getExtension(scenario.prosecutor))).code).toBe('NOT_FOUND')
    const elsewhere = people.chief_of_corps(scenario.interior)
    const taken = getExtensionApi(elsewhere).withdrawExtension({ id: extensions[0]!.id, reason: 'Not for me.' })
    expect((await catchError(taken)).code).toBe('NOT_FOUND')
  })

  it('is printed with organisations and dates, and without the reason in the public edition', async () => {
    await extend()
    const print = (rendition: 'full' | 'public') =>
      transactor(
        api.context(scenario.chief),
        { permission: 'document.make' },
        [],
        {},
      )('read', async (context) =>
        JSON.stringify(await buildExtensionBlocks(context, scenario.planId, { language: 'nl', rendition })),
      )
    const full = await print('full')
    for (const text of ['31 dec 2026', '20 nov 2026', 'Minutes of 20 November', 'late']) expect(full).toContain(text)
    expect(full).not.toContain('Chief')
    expect(await print('public')).not.toContain('late')
  })
})
