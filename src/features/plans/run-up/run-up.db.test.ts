import { beforeEach, describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import { taskRoutes } from '../../tasks/index.ts'
import { planRoutes } from '../routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, tasks: taskRoutes })
const make = factories(api.database)

let planner: ReturnType<typeof people.planner>
let zone: { id: string }
let planId: string

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id))
  const plan = await api.as(planner).plans.startPlan({
    code: 'ZVP',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2028-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
})
const runUp = (actor = planner) => api.as(actor).plans.runUp
const tasks = async () => (await api.as(planner).tasks.listTasks({ kind: 'run_up_step' })).rows

describe('the run-up of a plan', () => {
  it('has the steps of its kind in the order of the law, each with its basis', async () => {
    const { steps, startsOn, editable } = await runUp().getRunUp({ planId })
    expect([startsOn, editable]).toEqual(['2028-01-01', true])
    expect(steps.map((one) => one.code)).toEqual([
      'looking',
      'priorities',
      'drafting',
      'security_council',
      'council_agreement',
      'local_approval',
      'approval',
    ])
    expect(steps[3]!.basis.nl).toContain('art. 35, 37')
    expect(steps.at(-1)!.readyOn).toBe('2028-01-01')
  })

  it('moves what comes before when a step takes longer, and takes the usual duration back', async () => {
    const before = await runUp().getRunUp({ planId })
    const { steps } = await runUp().changeRunUpStep({ planId, code: 'approval', lasts: 'P26W' })
    expect(steps.at(-1)).toMatchObject({ lasts: 'P26W', usually: 'P13W' })
    expect(steps[0]!.beginsOn < before.steps[0]!.beginsOn).toBe(true)
    const again = await runUp().changeRunUpStep({ planId, code: 'approval', lasts: null })
    expect(again.steps).toEqual(before.steps)
  })

  it('asks for the steps as tasks with their days, once; a step that is done ends its task', async () => {
    await runUp().changeRunUpStep({ planId, code: 'looking', doneOn: '2026-11-20' })
    await runUp().askRunUp({ planId })
    const { steps } = await runUp().askRunUp({ planId })
    const asked = await tasks()
    expect(asked.map((task) => task.dueOn)).toEqual(steps.slice(1).map((one) => one.readyOn))
    expect(asked[0]).toMatchObject({ planId, organisationId: zone.id, data: { names: steps[1]!.names } })
    expect((await refusalOf(api.as(planner).tasks.closeTask({ id: asked[0]!.id }))).code).toBe('CLOSES_BY_ITSELF')
    await runUp().changeRunUpStep({ planId, code: 'priorities', doneOn: '2026-11-24' })
    expect(await tasks()).toHaveLength(5)
  })

  it('moves the days of its tasks when a duration or the start of the plan changes', async () => {
    await runUp().askRunUp({ planId })
    await runUp().changeRunUpStep({ planId, code: 'approval', lasts: 'P20W' })
    const { steps } = await runUp().getRunUp({ planId })
    expect((await tasks()).map((task) => task.dueOn)).toEqual(steps.map((one) => one.readyOn))
    await api.as(planner).plans.changePlan({ id: planId, revision: 1, patch: { periodFrom: '2029-01-01' } })
    expect((await tasks()).at(-1)!.dueOn).toBe('2029-01-01')
  })

  it('is changed by who writes the plan, and knows its steps only', async () => {
    expect((await refusalOf(runUp().changeRunUpStep({ planId, code: 'coffee', lasts: 'P1W' }))).code).toBe(
      'STEP_UNKNOWN',
    )
    await api.as(planner).plans.sendPlan({ id: planId })
    const outsider = people.planner((await make.organisation()).id)
    expect((await runUp(outsider).getRunUp({ planId })).editable).toBe(false)
    const change = { planId, code: 'approval', lasts: 'P1W' }
    expect((await refusalOf(runUp(outsider).changeRunUpStep(change))).code).toBe('PLAN_NOT_EDITABLE')
    expect((await refusalOf(runUp(outsider).askRunUp({ planId }))).code).toBe('PLAN_NOT_EDITABLE')
  })
})
