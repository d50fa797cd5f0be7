import { describe, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { taskHref } from '#features/base/tasks/model.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { submissionRoutes } from '../routes.ts'
import { type SentZone, sentZone } from '../submissions.fixture.ts'
import { updateReceiptTasks } from './receipt-tasks.ts'
import { transmissionRoutes } from './routes.ts'

pathEvents.pathChanged.subscribe(updateReceiptTasks)

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  sentDocuments: transmissionRoutes,
  tasks: taskRoutes,
  submissions: submissionRoutes,
})
const date = '2026-11-24'
let scenario: SentZone
let interior: Actor
let justice: Actor
let member: Actor
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
  interior = await enrol(api.database, people.ministry_planner(scenario.interior, 'Desk'))
  justice = await enrol(api.database, people.ministry_planner(scenario.justice, 'Desk of Justice'))
  member = await enrol(api.database, people.council_member(scenario.bodies[0]!, 'Member'))
})

/** The receipt tasks, as home and the task list show them. */
const listReceiptTasks = async (actor: Actor) =>
  (await api.as(actor).tasks.listTasks({ limit: 200 })).rows.filter(({ kind }) => kind === 'receive_plan')
const countToReceive = async (actor: Actor, organisationId: string) =>
  (await api.as(actor).submissions.listReceivedPlans({ organisationId })).counts.sent
const receive = { kind: 'receive' as const, date }

describe('a plan that waits for its receipt', () => {
  it('is a task of each ministry, as many as the received plans page shows, until the ministry confirms receipt [path-13]', async () => {
    const tasks = await listReceiptTasks(interior)
    expect(tasks).toMatchObject([
      { planId: scenario.planId, ownerId: scenario.zone, data: { names: { nl: 'Zonaal veiligheidsplan' } } },
    ])
    expect(tasks).toHaveLength(await countToReceive(interior, scenario.interior))
    const document = (await api.as(interior).sentDocuments.listSent({ receiverId: scenario.interior }))[0]!
    expect(taskHref(tasks[0]!)).toBe(`/submissions/sent/${document.id}`)
    const byHand = await catchError(api.as(interior).tasks.closeTask({ id: tasks[0]!.id }))
    expect(byHand.code).toBe('TASK_CLOSES_AUTOMATICALLY')
    await api
      .as(interior)
      .submissions.runBulkAction({ organisationId: scenario.interior, planIds: [scenario.planId], act: receive })
    expect(await listReceiptTasks(interior)).toEqual([])
    expect(await countToReceive(interior, scenario.interior)).toBe(0)
    expect(await listReceiptTasks(justice)).toHaveLength(1)
  })

  it('opens again when the receipt is withdrawn, and closes when the sending is withdrawn', async () => {
    const receiveAsInterior = { organisationId: scenario.interior, planIds: [scenario.planId], act: receive }
    await api.as(interior).submissions.runBulkAction(receiveAsInterior)
    const findActs = async (kind: string) => (await scenario.show()).acts.filter((act) => act.kind === kind)
    const [receipt] = await findActs('received')
    await scenario.path(interior).withdrawAct({ id: receipt!.id, text: 'By mistake.' })
    expect(await listReceiptTasks(interior)).toHaveLength(1)
    for (const { id } of await findActs('sent'))
      await scenario.path(scenario.chief).withdrawAct({ id, text: 'Too early.' })
    expect(await listReceiptTasks(justice)).toEqual([])
    expect((await listReceiptTasks(interior)).filter(({ ownerId }) => ownerId === scenario.zone)).toEqual([])
  })

  it('closes with a decision, which implies receipt', async () => {
    const seats = scenario.getStep(await scenario.show(), 'approval').seats
    const seat = seats.find((entry) => entry.seat.organisationId === scenario.interior)!.seat
    const decision = { planId: scenario.planId, step: 'approval', seat, date, versionId: scenario.versionId }
    await scenario.path(scenario.ministers[0]!).decide({ ...decision, verdict: 'approved', text: null })
    expect(await listReceiptTasks(interior)).toEqual([])
    expect(await listReceiptTasks(justice)).toHaveLength(1)
  })

  it('is a task with the title for a council that may not read the plan, until it confirms receipt of the document [path-13]', async () => {
    const lead = scenario.path(scenario.chief)
    const { planId, versionId } = scenario
    for (const { seat } of scenario.getStep(await scenario.show(), 'approval').seats)
      await lead.decide({ planId, step: 'approval', seat, date, versionId, verdict: 'approved', text: 'Minutes.' })
    await lead.forwardPlan({ planId, step: 'councils_informed', date })
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [planId])
    const [task, ...others] = await listReceiptTasks(member)
    expect(others).toEqual([])
    expect(task).toMatchObject({ planTitle: null, data: { names: { nl: 'Zonaal veiligheidsplan' } } })
    await api.as(member).sentDocuments.receiveSent({ id: task!.subjectId, ownerId: scenario.bodies[0]! })
    expect(await listReceiptTasks(member)).toEqual([])
  })
})
