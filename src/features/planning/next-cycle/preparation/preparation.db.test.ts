import { beforeEach, describe, expect, it } from 'vitest'
import { loadCompletedSteps } from '#features/approval/path/index.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { updateTaskDueDates } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, tasks: taskRoutes, legalPath: pathRoutes })
planHooks.completedSteps.register(loadCompletedSteps)
planEvents.planStartMoved.subscribe((context, { plan }) => updateTaskDueDates(context, plan))
const make = factories(api.database)

let planner: ReturnType<typeof people.planner>
let zone: { id: string }
let planId: string

beforeEach(async () => {
  const { id: areaId } = await make.area()
  zone = await make.organisation({ kind: 'police_zone', areaId })
  await make.organisation({ kind: 'zonal_security_council', areaId })
  planner = await enrol(api.database, people.planner(zone.id))
  planId = await start('zonal_security_plan', 'ZVP')
})
const start = async (kind: string, code: string) => {
  const plan = await api.as(planner).plans.startPlan({
    code,
    kind,
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2028-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  return plan.id
}
const getPreparationApi = (actor = planner) => api.as(actor).plans.preparation
const tasks = async () => (await api.as(planner).tasks.listTasks({ kind: 'preparation_step' })).rows

describe('Preparation of a plan with an approval procedure', () => {
  it('has the applicable steps of the procedure before the start, each with the legal basis', async () => {
    const { steps, startsOn, editable, onPath } = await getPreparationApi().getPreparation({ planId })
    expect([startsOn, editable, onPath]).toEqual(['2028-01-01', true, true])
    expect(steps.map((step) => step.code)).toEqual([
      'start',
      'looking',
      'priorities',
      'drafting',
      'security_council',
      'local_approval',
      'transmission',
      'approval',
    ])
    expect(steps[4]!.basis.nl).toContain('art. 35, 37')
    expect(steps.at(-1)!.readyOn).toBe('2028-01-01')
  })

  it('moves earlier steps when a step has another duration or fixed date, with a reason, and restores the default', async () => {
    const before = await getPreparationApi().getPreparation({ planId })
    const reason = 'The cabinets change in spring.'
    const longer = { planId, code: 'approval', duration: 'P26W' }
    expect((await catchError(getPreparationApi().changePreparationStep(longer))).code).toBe('STEP_REASON_REQUIRED')
    const { steps } = await getPreparationApi().changePreparationStep({ ...longer, reason })
    expect(steps.at(-1)).toMatchObject({ duration: 'P26W', usualDuration: 'P13W', reason })
    expect(steps[0]!.startsOn < before.steps[0]!.startsOn).toBe(true)
    const set = await getPreparationApi().changePreparationStep({
      planId,
      code: 'drafting',
      plannedOn: '2027-01-08',
      reason,
    })
    expect(set.steps.find(({ code }) => code === 'drafting')!.readyOn).toBe('2027-01-08')
    await getPreparationApi().changePreparationStep({ planId, code: 'drafting', plannedOn: null })
    expect(
      (await getPreparationApi().changePreparationStep({ planId, code: 'approval', duration: null })).steps,
    ).toEqual(before.steps)
  })

  it('uses only the approval procedure to determine completed steps', async () => {
    const done = getPreparationApi().changePreparationStep({ planId, code: 'looking', doneOn: '2026-11-20' })
    expect((await catchError(done)).code).toBe('DECIDED_ON_PATH')
    await api
      .as(planner)
      .legalPath.completeStep({ planId, step: 'looking', date: '2026-11-20', reason: 'It began early.' })
    const { steps } = await getPreparationApi().getPreparation({ planId })
    expect(steps.find(({ code }) => code === 'looking')).toMatchObject({ state: 'done', doneOn: '2026-11-20' })
  })

  it('creates the steps as dated tasks, once; a completed step of the procedure closes the task', async () => {
    await getPreparationApi().createPreparationTasks({ planId })
    const { steps } = await getPreparationApi().createPreparationTasks({ planId })
    const createdTasks = await tasks()
    expect(createdTasks.map((task) => task.dueOn)).toEqual(steps.map((step) => step.readyOn).toSorted())
    expect(createdTasks[0]).toMatchObject({ planId, organisationId: zone.id, data: { names: steps[0]!.names } })
    expect((await catchError(api.as(planner).tasks.closeTask({ id: createdTasks[0]!.id }))).code).toBe(
      'TASK_CLOSES_AUTOMATICALLY',
    )
    await api.as(planner).legalPath.completeStep({ planId, step: 'start', date: '2026-11-24' })
    expect(await tasks()).toHaveLength(steps.length - 1)
  })

  it('moves the dates of the tasks when a duration or the start of the plan changes', async () => {
    await getPreparationApi().createPreparationTasks({ planId })
    await getPreparationApi().changePreparationStep({
      planId,
      code: 'approval',
      duration: 'P20W',
      reason: 'Two languages.',
    })
    const { steps } = await getPreparationApi().getPreparation({ planId })
    expect((await tasks()).map((task) => task.dueOn)).toEqual(steps.map((step) => step.readyOn).toSorted())
    await api.as(planner).plans.changePlan({ id: planId, revision: 1, patch: { periodFrom: '2029-01-01' } })
    expect((await tasks()).at(-1)!.dueOn).toBe('2029-01-01')
  })

  it('is changed only by a user who may edit the plan, and accepts only known steps', async () => {
    expect(
      (await catchError(getPreparationApi().changePreparationStep({ planId, code: 'coffee', duration: 'P1W' }))).code,
    ).toBe('STEP_UNKNOWN')
    await api.as(planner).plans.sendPlan({ id: planId })
    const outsider = people.planner((await make.organisation()).id)
    expect((await getPreparationApi(outsider).getPreparation({ planId })).editable).toBe(false)
    const change = { planId, code: 'approval', duration: 'P1W', reason: 'Because.' }
    expect((await catchError(getPreparationApi(outsider).changePreparationStep(change))).code).toBe('PLAN_NOT_EDITABLE')
    expect((await catchError(getPreparationApi(outsider).createPreparationTasks({ planId }))).code).toBe(
      'PLAN_NOT_EDITABLE',
    )
  })
})

it('marks a step as completed manually for a kind without a procedure, which closes the task', async () => {
  const other = await start('yearly_action_plan', 'JAP')
  const before = await getPreparationApi().getPreparation({ planId: other })
  expect([before.onPath, before.steps.length]).toEqual([false, 3])
  await getPreparationApi().createPreparationTasks({ planId: other })
  const { code } = before.steps[0]!
  await getPreparationApi().changePreparationStep({ planId: other, code, doneOn: '2026-11-24' })
  expect(await tasks()).toHaveLength(2)
  const longer = await getPreparationApi().changePreparationStep({ planId: other, code, duration: 'P9W', doneOn: null })
  expect(longer.steps[0]).toMatchObject({ duration: 'P9W', doneOn: null })
})
