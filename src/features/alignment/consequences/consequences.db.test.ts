import { beforeEach, describe, expect, it } from 'vitest'
import { makeCountry } from '#features/alignment/items/country.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { newId } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { areElementsReferenced } from './index.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
const ministry = () => api.as(country.ministryPlanner)

beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 3 })
  const { versionId } = country
  await ministry().alignment.items.sendItems({
    versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
})

async function answerAndLink() {
  const [first, second] = country.zones
  const planner = api.as(country.planner(0)).alignment
  const { rows } = await planner.items.listItems({ addresseeId: first!.id })
  await planner.answers.answerItem({ itemId: rows[0]!.id, kind: 'adopt', elementIds: [first!.objectiveId] })
  await api.database.kysely
    .insertInto('element_link')
    .values({
      id: newId(),
      from_id: second!.objectiveId,
      to_id: country.priorities[0]!,
      owner_id: second!.id,
      relation: 'contributes_to',
      access_id: 1,
    })
    .execute()
  const organisationFunction = await country.make.function(first!.id)
  await api.database.pool.query(`update element set accountable_function_id = $1 where id = $2`, [
    organisationFunction.id,
    first!.objectiveId,
  ])
  return organisationFunction
}

/** Runs in a transaction as the ministry, as in the subscribers of other features. */
const asMinistry = <T>(run: (context: TransactionContext) => Promise<T>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, country.ministryPlanner, 'plan.decide')
    return run({
      tx,
      actor: country.ministryPlanner,
      now: api.clock.now().toISOString(),
      today: '2026-11-24',
      audit: () => {},
      afterCommit: () => {},
    })
  })

describe('consequences of a change', () => {
  it('are every affected element, plan, answer and function, per organisation', async () => {
    const organisationFunction = await answerAndLink()
    const [first, second, third] = country.zones
    const elaborating = await country.make.plan({ ownerId: third!.id, elaboratesId: country.priorities[0]! })
    const { consequences } = ministry().alignment
    const found = await consequences.getConsequences({ kind: 'element', id: country.priorities[0]! })
    expect(found.changedElementCount).toBe(1)
    expect(found.elements.map((element) => [element.elementId, element.via]).sort()).toEqual(
      [
        [first!.objectiveId, 'answer'],
        [second!.objectiveId, 'link'],
      ].sort(),
    )
    expect(found.plans.map((plan) => plan.planId)).toEqual([elaborating.id])
    expect(found.answers).toMatchObject([{ organisationId: first!.id, kind: 'adopt', versionNumber: 1 }])
    expect(found.functions).toMatchObject([{ functionId: organisationFunction.id, elements: 1 }])
    expect(found.organisations.map((organisation) => organisation.organisationId).sort()).toEqual(
      [first!.id, second!.id, third!.id].sort(),
    )
    for (const subject of [
      { kind: 'plan' as const, id: country.national.id },
      { kind: 'version' as const, id: country.versionId },
    ])
      expect(await consequences.getConsequences(subject)).toMatchObject({
        changedElementCount: 3,
        answers: found.answers,
      })
    const untouched = await consequences.getConsequences({ kind: 'element', id: country.priorities[1]! })
    expect(untouched.organisations).toEqual([])
  })

  it('include the elements under the changed element, and exclude what the reader may not see', async () => {
    await answerAndLink()
    const parent = await country.make.element({ planId: country.national.id, kind: 'phenomenon' })
    await api.database.pool.query(`update element set parent_id = $1 where id = $2`, [parent.id, country.priorities[0]])
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [country.zones[0]!.planId])
    const { consequences } = ministry().alignment
    const found = await consequences.getConsequences({ kind: 'element', id: parent.id })
    expect(found.changedElementCount).toBe(2)
    expect(found.elements.map((element) => element.via)).toEqual(['link'])
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [country.national.id])
    const outside = api.as(country.planner(1)).alignment.consequences
    expect((await catchError(outside.getConsequences({ kind: 'element', id: parent.id }))).code).toBe('NOT_FOUND')
  })

  it('become one task for each affected organisation, created by the organisation that makes the change', async () => {
    await answerAndLink()
    const subject = { kind: 'element' as const, id: country.priorities[0]! }
    const input = { subject, dueOn: '2027-01-01', reason: 'Wording of the council of ministers' }
    const { consequences } = ministry().alignment
    expect(await consequences.createConsequenceTasks(input)).toEqual({ tasks: 2 })
    await consequences.createConsequenceTasks(input)
    const { rows } = await api.as(country.planner(0)).tasks.listTasks({ kind: 'consider_consequences' })
    expect(rows).toMatchObject([{ subjectId: subject.id, dueOn: '2027-01-01', data: { elements: 1, answers: 1 } }])
    const zone = api.as(country.planner(1)).alignment.consequences
    expect((await catchError(zone.createConsequenceTasks(input))).code).toBe('NOT_YOUR_ORGANISATION')
  })
})

describe('queries from other features', () => {
  it('report an element as in use when it was sent or carries an answer', async () => {
    await answerAndLink()
    const isInUse = (id: string) =>
      asMinistry((context) => areElementsReferenced(context, { planId: country.national.id, elementIds: [id] }))
    expect(await isInUse(country.priorities[0]!)).toBe(true)
    expect(await isInUse(country.zones[0]!.objectiveId)).toBe(true)
    expect(await isInUse(country.zones[2]!.objectiveId)).toBe(false)
  })
})

describe('closing tasks manually', () => {
  it('is possible only for tasks that no action closes, by a member of the organisation', async () => {
    const subject = { kind: 'element' as const, id: country.priorities[0]! }
    await answerAndLink()
    await ministry().alignment.consequences.createConsequenceTasks({ subject, dueOn: null, reason: 'New wording' })
    const { tasks } = api.as(country.planner(0))
    const list = (await tasks.listTasks({})).rows
    const findTaskByKind = (kind: string) => list.find((task) => task.kind === kind)!
    expect((await catchError(tasks.closeTask({ id: findTaskByKind('answer_items').id }))).code).toBe(
      'TASK_CLOSES_AUTOMATICALLY',
    )
    const { id } = findTaskByKind('consider_consequences')
    expect((await catchError(api.as(country.planner(2)).tasks.closeTask({ id }))).code).toBe('NOT_FOUND')
    expect((await catchError(ministry().tasks.closeTask({ id }))).code).toBe('NOT_FOUND')
    expect((await ministry().tasks.listTasks({ asRequester: true })).rows.some((task) => task.id === id)).toBe(true)
    expect(await tasks.closeTask({ id })).toMatchObject({ doneAt: api.clock.now().toISOString() })
    expect((await catchError(tasks.closeTask({ id }))).code).toBe('ALREADY_CLOSED')
    expect((await catchError(api.as(people.mayor(country.zones[0]!.id)).tasks.closeTask({ id }))).code).toBe(
      'ALREADY_CLOSED',
    )
  })
})
