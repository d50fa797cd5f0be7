import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { Element, ElementContent } from '../entities.ts'
import { planHooks } from '../hooks.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let referencedIds: readonly string[] = []
planHooks.areElementsReferenced.register(async (_work, { elementIds }) =>
  elementIds.some((id) => referencedIds.includes(id)),
)

let zone: { id: string }
let planner: ReturnType<typeof people.planner>
let planId: string
let section: string

const plans = (actor = planner) => api.as(actor).plans

beforeEach(async () => {
  referencedIds = []
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner'))
  const plan = await plans().startPlan({
    code: 'BE-ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
  section = (await rows()).find((row) => row.kind === 'section')!.id
})

const rows = async () => (await plans().outline.getOutline({ planId })).rows
const add = (
  title: string,
  kind: Element['kind'] = 'action',
  parentId = section,
  content: Partial<ElementContent> = {},
) => plans().outline.addElement({ planId, parentId, content: { kind, title: localized('nl', title), ...content } })
const read = async (id: string) => (await plans().outline.getElement({ id })).element
const changeAll = (elements: readonly Element[], patch: Partial<ElementContent>, actor = planner) =>
  plans(actor).bulk.changeElements({
    planId,
    elements: elements.map(({ id, revision }) => ({ id, revision })),
    patch: patch as Parameters<ReturnType<typeof plans>['bulk']['changeElements']>[0]['patch'],
  })
const listPlanChanges = async () => (await plans().history.listChanges({ planId, limit: 200 })).rows
const titles = async () => (await rows()).filter((row) => row.place === null).map((row) => row.title!.text.nl)

describe('Change of several elements', () => {
  it('is a single action with a history entry for each, and is undone as a whole [plan-3]', async () => {
    const chief = await make.function(zone.id)
    const elements = [await add('One'), await add('Two', 'project'), await add('Three', 'study')]
    const patch: Partial<ElementContent> = {
      state: 'paused',
      stateReason: 'Geen geld',
      accountableFunctionId: chief.id,
      periodFrom: '2026-02-01',
      periodTo: '2027-01-01',
      marking: 'TLP:AMBER',
    }
    api.publishedChanges.length = 0
    expect(await changeAll(elements, patch)).toEqual({ changed: 3 })
    for (const { id } of elements) expect(await read(id)).toMatchObject({ ...patch, revision: 2 })
    expect((await listPlanChanges()).filter((line) => line.procedure === 'changeElements')).toHaveLength(3)
    expect(api.publishedChanges.map((announcement) => announcement.id).sort()).toEqual(
      elements.map((element) => element.id).sort(),
    )
    await plans().undo.undo({ planId })
    for (const { id } of elements)
      expect(await read(id)).toMatchObject({ state: null, marking: null, periodFrom: null })
  })

  it('is rejected as a whole, with the affected elements and the reasons', async () => {
    const [entry, goal] = [await add('One'), await add('Goal', 'strategic_objective')]
    await add('Action', 'action', goal.id)
    const part = (await rows()).find((row) => row.kind === 'part')!
    const error = await catchError(changeAll([entry, goal, await read(part.id)], { kind: 'text' }))
    expect(error).toEqual({
      code: 'ELEMENTS_REJECTED',
      data: {
        rejectedElements: [
          { elementId: goal.id, title: localized('nl', 'Goal'), code: 'KIND_NOT_ALLOWED_HERE' },
          { elementId: part.id, title: part.title, code: 'SECTION_REQUIRED_BY_KIND' },
        ],
      },
    })
    expect((await read(entry.id)).kind).toBe('action')
    expect((await listPlanChanges()).filter((line) => line.procedure === 'changeElements')).toEqual([])
  })

  it('changes kinds together when the result is valid', async () => {
    const goal = await add('Goal', 'strategic_objective')
    const children = await add('Below', 'operational_objective', goal.id)
    await changeAll([goal, children], { kind: 'phenomenon' })
    expect([(await read(goal.id)).kind, (await read(children.id)).kind]).toEqual(['phenomenon', 'phenomenon'])
  })

  it('overwrites no concurrent edit of the same field, and keeps concurrent edits of other fields', async () => {
    const [entry, two] = [await add('One'), await add('Two')]
    const colleague = people.planner(zone.id)
    await plans(colleague).outline.changeElement({ id: entry.id, revision: 1, patch: { state: 'done' } })
    await plans(colleague).outline.changeElement({ id: two.id, revision: 1, patch: { code: 'C' } })
    expect(await catchError(changeAll([entry, two], { state: 'running' }))).toMatchObject({
      data: { rejectedElements: [{ elementId: entry.id, code: 'CHANGED_CONCURRENTLY' }] },
    })
    await changeAll([two], { state: 'running' })
    expect(await read(two.id)).toMatchObject({ state: 'running', code: 'C' })
  })

  it('requires a reason to pause or stop, and hides no element from the writer', async () => {
    const elements = [await add('One'), await add('Two')]
    const codes = async (patch: Partial<ElementContent>) =>
      (
        (await catchError(changeAll(elements, patch))).data as { rejectedElements: { code: string }[] }
      ).rejectedElements.map((entry) => entry.code)
    expect(await codes({ state: 'stopped' })).toEqual(['REASON_REQUIRED', 'REASON_REQUIRED'])
    expect(await codes({ marking: 'TLP:RED', personIds: [] })).toEqual(['WOULD_LOSE_ACCESS', 'WOULD_LOSE_ACCESS'])
  })
})

describe('Move of several elements', () => {
  it('places them in order at the target, with their children', async () => {
    const [a, b, c] = [await add('A', 'priority'), await add('B', 'priority'), await add('C', 'priority')]
    const under = await add('Under', 'action', a.id)
    const d = await add('D', 'priority')
    await plans().bulk.moveElements({ planId, ids: [c.id, a.id, under.id], parentId: section, afterId: d.id })
    expect(await titles()).toEqual(['B', 'D', 'A', 'Under', 'C'])
    await plans().bulk.moveElements({ planId, ids: [d.id, c.id], parentId: section, afterId: null })
    expect(await titles()).toEqual(['D', 'C', 'B', 'A', 'Under'])
    await plans().undo.undo({ planId })
    await plans().undo.undo({ planId })
    expect(await titles()).toEqual(['A', 'Under', 'B', 'C', 'D'])
    expect((await read(b.id)).revision).toBe(1)
  })

  it('names the elements that are not allowed there', async () => {
    const [action, decision] = [await add('Action'), await add('Decision', 'requested_decision')]
    const goal = await add('Goal', 'strategic_objective')
    const error = await catchError(
      plans().bulk.moveElements({ planId, ids: [goal.id, decision.id], parentId: action.id }),
    )
    expect(error).toMatchObject({
      data: { rejectedElements: [{ elementId: goal.id, code: 'KIND_NOT_ALLOWED_HERE' }] },
    })
    expect((await read(decision.id)).parentId).toBe(section)
  })

  it('rejects a move below itself', async () => {
    const [upper, lower] = [await add('Upper', 'phenomenon'), await add('Other', 'phenomenon')]
    const inner = await add('Inner', 'phenomenon', upper.id)
    const error = await catchError(plans().bulk.moveElements({ planId, ids: [upper.id, lower.id], parentId: inner.id }))
    expect(error).toMatchObject({ data: { rejectedElements: [{ elementId: upper.id, code: 'CYCLE' }] } })
  })
})

describe('Deletion of several elements', () => {
  it('includes the children, each once, and is undone as a whole', async () => {
    const [upper, other] = [await add('Upper', 'priority'), await add('Other', 'priority')]
    const under = await add('Under', 'action', upper.id)
    expect(await plans().bulk.removeElements({ planId, ids: [under.id, upper.id, other.id] })).toEqual({ removed: 3 })
    await plans().undo.undo({ planId })
    expect(await titles()).toEqual(['Upper', 'Under', 'Other'])
  })

  it('names the elements in use, and deletes none', async () => {
    const [free, usedElement] = [await add('Free'), await add('Held', 'priority')]
    referencedIds = [(await add('Under', 'action', usedElement.id)).id]
    expect(await catchError(plans().bulk.removeElements({ planId, ids: [free.id, usedElement.id] }))).toMatchObject({
      data: { rejectedElements: [{ elementId: usedElement.id, code: 'IN_USE' }] },
    })
    expect(await titles()).toEqual(['Free', 'Held', 'Under'])
  })
})

it('affects no element of another plan, and requires permission to edit the plan', async () => {
  const other = await make.plan({ ownerId: zone.id })
  const foreign = await make.element({ planId: other.id, kind: 'action' })
  const own = await add('Own')
  const strange = plans().bulk.removeElements({ planId, ids: [own.id, foreign.id] })
  expect(await catchError(strange)).toMatchObject({
    data: { rejectedElements: [{ elementId: foreign.id, code: 'NOT_FOUND' }] },
  })
  await plans().sendPlan({ id: planId })
  const stranger = people.planner((await make.organisation()).id)
  expect((await catchError(changeAll([own], { state: 'done' }, stranger))).code).toBe('PLAN_NOT_EDITABLE')
  expect((await catchError(changeAll([own], { state: 'done' }, people.reader(zone.id)))).code).toBe('FORBIDDEN')
})
