import { beforeEach, describe, expect, it } from 'vitest'
import { freeze } from '#features/alignment/items/country.fixture.ts'
import { alignmentEvents } from '#features/alignment/items/events.ts'
import { openReviews } from '#features/alignment/review/open-reviews.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { makeCascadeCountry } from './cascade.fixture.ts'
import { closeAnswerCascadeTasks, closePlanCascadeTasks } from './reactions.ts'

alignmentEvents.itemsAnswered.subscribe(closeAnswerCascadeTasks)
const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCascadeCountry>>
let ministryPlanner: Actor

beforeEach(async () => {
  country = await makeCascadeCountry(api.database)
  ministryPlanner = await enrol(api.database, country.ministryPlanner)
  await sendItems(country.versionId)
})

const planId = () => country.national.id
const sendItems = (versionId: Id) =>
  api.as(ministryPlanner).alignment.items.sendItems({
    versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
const cascade = (actor = ministryPlanner) => api.as(actor).alignment.cascade
const getStep = async (code: string, actor = ministryPlanner) =>
  (await cascade(actor).getCascade({ planId: planId() })).steps.find((step) => step.code === code)!
const listMarks = async (code: string, actor = ministryPlanner) =>
  new Map(
    (await getStep(code, actor)).marks.map((mark) => [mark.priority?.elementId ?? mark.owedBy.organisationId, mark]),
  )
/** Answers the first `limit` items of a zone, decided on that day. */
async function answers(zone: number, decidedOn: LegalDate, limit = 2) {
  const planner = api.as(country.planner(zone)).alignment
  const { rows } = await planner.items.listItems({ addresseeId: country.zones[zone]!.id, status: 'open' })
  for (const item of rows.slice(0, limit))
    await planner.answers.answerItem({ itemId: item.id, kind: 'covered', decidedOn })
}
const set = (id: Id, columns: Record<string, unknown>) =>
  api.database.kysely.updateTable('plan').set(columns).where('id', '=', id).execute()
const listCascadeTasks = async (body: Id) =>
  (await api.as(people.planner(body)).tasks.listTasks({ kind: 'cascade_step' })).rows

describe('cascade of a plan', () => {
  it('recognises a programme file by the elaborated element, a district by a plan, and a zone by answers and a plan', async () => {
    const { make, judicial, priorities, districts, zones } = country
    const [first, second] = priorities
    const under = await make.element({ planId: planId(), parentId: first!, kind: 'strategic_objective' })
    const file = await make.plan({
      ownerId: judicial.id,
      kind: 'programme_file',
      state: 'approved',
      elaboratesId: under.id,
    })
    await set(file.id, { decided_on: '2026-09-09' })
    // Neither a draft nor a plan of another kind elaborates.
    await make.plan({ ownerId: judicial.id, kind: 'programme_file', elaboratesId: second! })
    await make.plan({ ownerId: judicial.id, kind: 'yearly_action_plan', state: 'in_force', elaboratesId: second! })
    const files = await listMarks('programme_file')
    expect(files.get(first!)).toMatchObject({
      state: 'done_late',
      doneOn: '2026-09-09',
      lateDays: 70,
      plan: { planId: file.id },
    })
    expect(files.get(second!)).toMatchObject({ state: 'late', lateDays: 146, missingResult: 'elaboration', plan: null })

    const own = { kind: 'operational_action_plan', state: 'in_force' } as const
    const inTime = await make.plan({ ownerId: districts[0]!.id, ...own, periodTo: '2028-01-01' })
    await set(inTime.id, { in_force_on: '2026-05-01' })
    // A plan that began before the national plan does not follow it. A plan that is only approved is not in force.
    await make.plan({ ownerId: districts[1]!.id, ...own, periodFrom: '2025-01-01', periodTo: '2027-01-01' })
    await make.plan({ ownerId: districts[2]!.id, ...own, state: 'approved' })
    const district = await getStep('district')
    expect(
      district.marks.map(({ owedBy, state, doneOn, missingResult }) => [owedBy.names.en, state, doneOn, missingResult]),
    ).toEqual([
      ['B', 'late', null, 'plan'],
      ['C', 'late', null, 'plan'],
      ['A', 'on_time', '2026-05-01', null],
    ])
    expect(district).toMatchObject({
      existingCount: 1,
      late: 2,
      medianLateDays: 54,
      dueOn: '2026-10-01',
      withoutItemsCount: null,
    })

    await answers(0, '2026-04-01')
    await answers(1, '2026-11-11', 1)
    await answers(2, '2026-11-11')
    await set(zones[2]!.planId, { state: 'drafting' })
    const zone = await getStep('zone')
    expect(
      zone.marks.map(({ owedBy, state, missingResult, items }) => [owedBy.organisationId, state, missingResult, items]),
    ).toEqual([
      [zones[1]!.id, 'late', 'answers', { requested: 2, answered: 1 }],
      [zones[2]!.id, 'late', 'plan', { requested: 2, answered: 2 }],
      [zones[0]!.id, 'on_time', null, { requested: 2, answered: 2 }],
    ])
    await set(zones[2]!.planId, { state: 'in_force', in_force_on: '2026-11-20' })
    expect((await listMarks('zone')).get(zones[2]!.id)).toMatchObject({
      state: 'done_late',
      doneOn: '2026-11-20',
      lateDays: 19,
    })
  })

  it('assigns a priority to the accountable function, that of the highest element below, or the owner of the plan', async () => {
    const { make, judicial, priorities, ministry } = country
    const organisationFunction = await make.function(judicial.id)
    await make.element({
      planId: planId(),
      parentId: priorities[1]!,
      kind: 'strategic_objective',
      accountableFunctionId: organisationFunction.id,
    })
    const files = await listMarks('programme_file')
    expect(priorities.map((priority) => files.get(priority)?.owedBy.organisationId)).toEqual([ministry.id, judicial.id])
  })

  it('keeps the first answer date after later requests and changes', async () => {
    await answers(0, '2026-11-12')
    const before = (await listMarks('zone')).get(country.zones[0]!.id)
    expect(before).toMatchObject({ state: 'done_late', doneOn: '2026-11-12', lateDays: 11 })
    const planner = api.as(country.planner(0)).alignment
    const { rows } = await planner.items.listItems({ addresseeId: country.zones[0]!.id })
    api.clock.set('2027-02-01T10:00:00Z')
    await planner.answers.answerItem({ itemId: rows[0]!.id, kind: 'adopt', decidedOn: '2027-01-20' })
    const added = await country.make.element({ planId: planId(), kind: 'priority' })
    await sendItems(await freeze(api.database, planId(), [...country.priorities, added.id], { number: 2 }))
    expect((await listMarks('zone')).get(country.zones[0]!.id)).toEqual(before)
  })

  it('still expects the answers first requested when an addendum takes them over unanswered', async () => {
    await answers(0, '2026-11-12', 1)
    await answers(1, '2026-11-12')
    const versionId = await freeze(api.database, planId(), country.priorities, { number: 2 })
    await api.database.pool.query(`update plan_version set superseded_on = '2026-11-24' where id = $1`, [
      country.versionId,
    ])
    const fact = { planId: planId(), versionId, previousVersionId: country.versionId, date: '2026-11-24' }
    await asBody(country.ministry.id, (context) => openReviews(context, fact))
    const marks = await listMarks('zone')
    expect([0, 1].map((zone) => marks.get(country.zones[zone]!.id)?.items)).toEqual([
      { requested: 2, answered: 1 },
      { requested: 2, answered: 2 },
    ])
  })

  it('expects no answer from an organisation that was not asked, and counts these organisations', async () => {
    await country.make.organisation({ kind: 'police_zone' })
    const { marks, withoutItemsCount } = await getStep('zone')
    expect([marks.length, withoutItemsCount]).toEqual([3, 1])
  })

  it('is the same in every language, and empty for a plan without cascade', async () => {
    await answers(0, '2026-04-01')
    const { national } = country
    const reported = await cascade().getCascade({ planId: national.id })
    for (const language of ['nl', 'fr', 'de', 'da'] as const)
      expect(await cascade({ ...ministryPlanner, language }).getCascade({ planId: national.id })).toEqual(reported)
    const { steps } = await cascade().getCascade({ planId: country.zones[0]!.planId })
    expect(steps).toEqual([])
  })

  it('shows only readable entries, and indicates that entries are missing', async () => {
    const { make, judicial, priorities, districts, zones } = country
    await answers(0, '2026-04-01')
    expect((await cascade(country.planner(1)).getCascade({ planId: planId() })).withheld).toBe(false)
    const file = await make.plan({
      ownerId: judicial.id,
      kind: 'programme_file',
      state: 'in_force',
      marking: 'TLP:AMBER',
      partnerIds: [districts[0]!.id],
      elaboratesId: priorities[0]!,
    })
    const getVisibleCascade = async (actor: Actor) => {
      const reported = await cascade(actor).getCascade({ planId: planId() })
      return [reported.withheld, reported.steps[0]!.existingCount, JSON.stringify(reported).includes(file.id)]
    }
    expect(await getVisibleCascade(people.planner(districts[0]!.id))).toEqual([false, 1, true])
    expect(await getVisibleCascade(country.planner(1))).toEqual([true, 0, false])
    expect(await getVisibleCascade(ministryPlanner)).toEqual([true, 0, false])

    // For a restricted answer, the existence is visible, but not the date and text.
    const planner = api.as(country.planner(2)).alignment
    const { rows } = await planner.items.listItems({ addresseeId: zones[2]!.id })
    for (const item of rows)
      await planner.answers.answerItem({
        itemId: item.id,
        kind: 'covered',
        marking: 'TLP:AMBER',
        decidedOn: '2026-11-05',
      })
    const mine = (await listMarks('zone', country.planner(2))).get(zones[2]!.id)
    expect(mine).toMatchObject({ state: 'done_late', doneOn: '2026-11-05' })
    const theirs = (await listMarks('zone', country.planner(1))).get(zones[2]!.id)
    expect(theirs).toMatchObject({ state: 'hidden', doneOn: null, lateDays: null })
    expect((await getStep('zone', country.planner(1))).withoutItemsCount).toBeNull()
  })
})

describe('deadlines and tasks', () => {
  it('accept another deadline with a reason, keep the earlier deadlines, and move the dates of the tasks', async () => {
    const { ministry, districts } = country
    await cascade().createCascadeTasks({ planId: planId(), code: 'district' })
    const change = { planId: planId(), code: 'district' }
    await cascade().changeCascadeDeadline({ ...change, timeLimit: 'P2M', reason: 'First the ports' })
    api.clock.advance(60_000)
    const reported = await cascade().changeCascadeDeadline({
      ...change,
      timeLimit: 'P3M',
      reason: 'After the holidays',
    })
    const district = reported.steps.find((step) => step.code === 'district')!
    expect(district).toMatchObject({ dueOn: '2026-04-01', timeLimit: 'P3M', usualPeriod: 'P9M' })
    expect(district.deadlines.map(({ timeLimit, reason, setBy }) => [timeLimit, reason, setBy])).toEqual([
      ['P3M', 'After the holidays', 'Ministry planner'],
      ['P2M', 'First the ports', 'Ministry planner'],
    ])
    expect((await listCascadeTasks(districts[0]!.id)).map((task) => task.dueOn)).toEqual(['2026-04-01'])
    api.clock.advance(60_000)
    await cascade().changeCascadeDeadline({ ...change, timeLimit: null, reason: 'As ever' })
    expect(await getStep('district')).toMatchObject({ dueOn: '2026-10-01', timeLimit: 'P9M' })
    expect((await getStep('district')).deadlines).toHaveLength(3)
    const { rows } = await api.database.pool.query(
      `select organisation_id, reason from journal where procedure = 'alignment.cascade.changeCascadeDeadline' order by reason`,
    )
    expect(rows).toEqual(
      ['After the holidays', 'As ever', 'First the ports'].map((reason) => ({ organisation_id: ministry.id, reason })),
    )
  })

  it('request overdue entries from the responsible organisations once, and a delivery ends the task', async () => {
    const { make, districts, zones, ministry, priorities } = country
    for (const code of ['programme_file', 'district', 'zone'])
      await cascade().createCascadeTasks({ planId: planId(), code })
    expect(await cascade().createCascadeTasks({ planId: planId(), code: 'zone' })).toEqual({ late: 3 })
    const [task] = await listCascadeTasks(zones[0]!.id)
    expect(task).toMatchObject({ planId: planId(), dueOn: '2026-11-01', overdue: true, ownerId: ministry.id })
    expect((await listCascadeTasks(ministry.id)).map((cascadeTask) => cascadeTask.subjectId).sort()).toEqual(
      [...priorities].sort(),
    )
    await answers(0, '2026-11-24', 1)
    expect(await listCascadeTasks(zones[0]!.id)).toHaveLength(1)
    await answers(0, '2026-11-24')
    expect(await listCascadeTasks(zones[0]!.id)).toEqual([])
    expect(await listCascadeTasks(zones[1]!.id)).toHaveLength(1)

    const plan = await make.plan({ ownerId: districts[0]!.id, kind: 'operational_action_plan', state: 'in_force' })
    await asBody(districts[0]!.id, (context) => closePlanCascadeTasks(context, { planId: plan.id }))
    expect(await listCascadeTasks(districts[0]!.id)).toEqual([])
    const [other] = await listCascadeTasks(districts[1]!.id)
    await api.as(people.planner(districts[1]!.id)).tasks.closeTask({ id: other!.id, reason: 'Told by letter' })
    expect(await listCascadeTasks(districts[1]!.id)).toEqual([])
  })

  it('accept only known steps, require a reason, and are available only to the owner of the plan', async () => {
    const unknown = cascade().changeCascadeDeadline({
      planId: planId(),
      code: 'coffee',
      timeLimit: 'P1M',
      reason: 'Why not',
    })
    expect((await catchError(unknown)).code).toBe('STEP_UNKNOWN')
    expect((await catchError(cascade().createCascadeTasks({ planId: planId(), code: 'coffee' }))).code).toBe(
      'STEP_UNKNOWN',
    )
    const without = cascade().changeCascadeDeadline({ planId: planId(), code: 'zone', timeLimit: 'P1M', reason: ' ' })
    expect((await catchError(without)).code).toBe('BAD_REQUEST')
    const never = cascade().changeCascadeDeadline({ planId: planId(), code: 'zone', timeLimit: 'P0M', reason: 'Never' })
    expect((await catchError(never)).code).toBe('BAD_REQUEST')
  })
})

/**
 * Runs in a transaction as the decision maker of that organisation, as in the subscriber to a version that entered into
 * force.
 */
const asBody = <T>(body: Id, run: (context: TransactionContext) => Promise<T>) => {
  const actor = people.chief_of_corps(body)
  return openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'plan.decide')
    const now = api.clock.now().toISOString()
    return run({ tx, actor, now, today: '2026-11-24', audit: () => {}, afterCommit: () => {} })
  })
}
