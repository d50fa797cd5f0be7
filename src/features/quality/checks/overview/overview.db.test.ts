import { beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { bindAsLaw } from '../../../../../testing/law-binding.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { recheckPlan } from '../check-queue.ts'
import { useChecks } from '../country.fixture.ts'

const { api, make, pool, makeZone, addPower, asSystem } = useChecks(
  bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18'),
  planRoutes,
)

let zone: Awaited<ReturnType<typeof makeZone>>
let chief: ReturnType<typeof people.chief_of_corps>
const toSectionParent = () => ({ planId: zone.planId, parentId: zone.sectionId })
const overview = (input: object = { onlyOwnPlans: true }, actor = chief) =>
  api.as(actor).checks.overview.getOverview(input)
const rows = (input: object, actor = chief) => api.as(actor).checks.listChecks(input)
const recheck = () => asSystem((context) => recheckPlan(context, zone.planId))
const freeze = () => api.as(chief).plans.versions.freezeVersion({ planId: zone.planId, reason: 'Decided' })
const change = async (id: string, patch: object) => {
  const { element } = await api.as(chief).plans.outline.getElement({ id })
  return api.as(chief).plans.outline.changeElement({ id, revision: element.revision, patch })
}

beforeEach(async () => {
  await addPower()
  zone = await makeZone({ code: 'P1' })
  chief = people.chief_of_corps(zone.id, 'Chief')
})

describe('checks of the plans of a user', () => {
  it('are grouped by plan and rule, and the counts match the issues of each', async () => {
    const other = await makeZone({ code: 'P2' })
    await make.element({ ...toSectionParent(), kind: 'project' })
    await make.element({ ...toSectionParent(), kind: 'study' })
    await make.element({ planId: other.planId, kind: 'study', parentId: other.sectionId })
    await recheck()
    await asSystem((context) => recheckPlan(context, other.planId))
    const { plans, counts } = await overview()
    expect(plans.map((plan) => [plan.plan.code, plan.counts.error])).toEqual([['P1', 3]])
    expect(counts).toEqual({ error: 3, warning: 0, hint: 0, notComputed: 0, blocking: 3 })
    for (const { rule, severity, count } of plans[0]!.rules)
      expect((await rows({ onlyOwnPlans: true, planId: zone.planId, rule, severity })).rows).toHaveLength(count)
    expect((await overview({})).plans.map((plan) => plan.plan.code)).toEqual(['P1', 'P2'])
    expect((await overview({ onlyOwnPlans: true, rule: 'R17' })).counts).toMatchObject({ error: 1 })
    expect((await overview({ onlyOwnPlans: true, severity: 'warning' })).plans).toMatchObject([
      { plan: { code: 'P1' }, rules: [] },
    ])
    expect((await overview({ planId: other.planId })).plans).toMatchObject([{ plan: { code: 'P2' } }])
  })

  it('can be limited to elements whose accountable function the user has today', async () => {
    const person = newId()
    await pool().query(`insert into person (id, name) values ($1, 'Chief')`, [person])
    await pool().query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from) values ($1, $2, $3, 'deputy', '2026-01-01')`,
      [newId(), zone.dutyId, person],
    )
    const ownProject = await make.element({ ...toSectionParent(), kind: 'project', accountableFunctionId: zone.dutyId })
    await make.element({ ...toSectionParent(), kind: 'project' })
    await recheck()
    const holder = { ...chief, personId: person }
    expect((await overview({ onlyOwnPlans: true, assignedToMe: true }, holder)).counts).toMatchObject({ error: 1 })
    const found = await rows({ onlyOwnPlans: true, assignedToMe: true }, holder)
    expect(found.rows.map((row) => row.element?.id)).toEqual([ownProject.id])
    expect((await overview({ onlyOwnPlans: true, assignedToMe: true })).counts.error).toBe(0)
  })

  it('are empty for a user who has not signed in, and exclude content that the reader may not read', async () => {
    await make.element({ ...toSectionParent(), kind: 'study', marking: 'TLP:RED', personIds: [newId()] })
    await recheck()
    expect((await overview({ onlyOwnPlans: true }, anyone('en'))).plans).toEqual([])
    expect((await overview()).counts.error).toBe(0)
  })
})

describe('changes since the last version', () => {
  it('list new, resolved and unchanged issues compared with the version', async () => {
    const late = await make.element({ ...toSectionParent(), kind: 'action', accountableFunctionId: zone.dutyId })
    const outdated = await make.element({
      ...toSectionParent(),
      kind: 'action',
      accountableFunctionId: zone.dutyId,
    })
    await pool().query(`update element set period_to = '2040-01-01' where id = any ($1)`, [[late.id, outdated.id]])
    await recheck()
    expect((await overview()).plans[0]!.trend).toBeNull()
    const version = await freeze()
    expect((await overview()).plans[0]!.trend).toMatchObject({
      version: version.number,
      added: 0,
      solved: 0,
      remaining: 2,
    })
    await change(late.id, { periodTo: '2032-01-01' })
    await change(zone.actionId, { accountableFunctionId: null })
    const { trend } = (await overview()).plans[0]!
    expect(trend).toMatchObject({ added: 1, solved: 1, remaining: 1, frozenAt: expect.stringMatching(/^2026-11-24T/) })
    expect((await api.as(chief).checks.getPlanChecks({ planId: zone.planId })).trend).toEqual(trend)
    expect((await overview({ onlyOwnPlans: true, rule: 'M07' })).plans[0]!.trend).toMatchObject({
      added: 0,
      solved: 1,
      remaining: 1,
    })
  })

  it('are not computed for a version from before checks were stored', async () => {
    await recheck()
    await freeze()
    await pool().query('update plan_version set has_stored_checks = false')
    expect((await overview()).plans[0]!.trend).toBeNull()
  })

  it('reveal no content that is closed to the reader, also when it was closed after the version', async () => {
    const late = await make.element({ ...toSectionParent(), kind: 'action', accountableFunctionId: zone.dutyId })
    await pool().query(`update element set period_to = '2040-01-01' where id = $1`, [late.id])
    await recheck()
    await freeze()
    await pool().query(`update element set marking = 4, person_ids = $1, period_to = null where id = $2`, [
      [newId()],
      late.id,
    ])
    await recheck()
    expect((await overview()).plans[0]!.trend).toMatchObject({ added: 0, solved: 0, remaining: 0 })
  })
})

describe('fix for an issue', () => {
  it('is offered with the issue only to a user who may write in the plan', async () => {
    const late = await make.element({ ...toSectionParent(), kind: 'action', accountableFunctionId: zone.dutyId })
    await pool().query(`update element set period_to = '2040-01-01' where id = $1`, [late.id])
    await make.element({ ...toSectionParent(), kind: 'study' })
    await recheck()
    const steps = async (actor = chief) =>
      (await api.as(actor).checks.getPlanChecks({ planId: zone.planId })).results.map((entry) => [
        entry.rule,
        entry.step,
      ])
    expect(await steps()).toEqual([
      ['R16', { action: 'open', target: 'answerable' }],
      ['M07', { action: 'set_dates', periodTo: '2032-01-01' }],
    ])
    expect((await steps(people.planner((await make.organisation()).id))).map(([, step]) => step)).toEqual([null, null])
    expect((await steps(people.reader(zone.id))).map(([, step]) => step)).toEqual([null, null])
    await pool().query(`update plan set state = 'ended' where id = $1`, [zone.planId])
    expect((await steps()).map(([, step]) => step)).toEqual([null, null])
  })

  it('is an ordinary change: the issue disappears, and returns when the change is undone', async () => {
    const title = { ...localized('en', 'New'), text: { en: 'New', nl: 'Oud' }, outdated: ['nl'] }
    await pool().query(`update plan set languages = '{en,nl}' where id = $1`, [zone.planId])
    await pool().query('update element set title = $1 where id = $2', [JSON.stringify(title), zone.actionId])
    await recheck()
    const rules = async () => (await rows({ planId: zone.planId })).rows.map((row) => [row.rule, row.step])
    const issue = [['M05', { action: 'confirm_translations', languages: ['nl'] }]]
    expect(await rules()).toEqual(issue)
    await change(zone.actionId, { title: { ...title, outdated: [] } })
    expect(await rules()).toEqual([])
    await change(zone.actionId, { title })
    expect(await rules()).toEqual(issue)
  })
})
