import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { Element, ElementContent } from '../entities.ts'

import { historyFields } from '../start.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let planner: ReturnType<typeof people.planner>
let colleague: ReturnType<typeof people.planner>
let planId: string
let section: string

const plans = (actor = planner) => api.as(actor).plans
const outline = (actor = planner) => plans(actor).outline
const undo = (actor = planner) => plans(actor).undo.undo({ planId })
const redo = (actor = planner) => plans(actor).undo.redo({ planId })

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner'))
  colleague = await enrol(api.database, people.planner(zone.id, 'Colleague'))
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
  section = (await outline().getOutline({ planId })).rows.find((row) => row.kind === 'section')!.id
})

const add = (
  title: string,
  parentId = section,
  content: Partial<ElementContent> = {},
  kind: Element['kind'] = 'action',
) => outline().addElement({ planId, parentId, content: { kind, title: localized('nl', title), ...content } })
const read = async (id: string) => (await outline().getElement({ id })).element
const title = (text: string) => ({ title: localized('nl' as const, text) })
const change = async (id: string, patch: Partial<ElementContent>, actor = planner) =>
  outline(actor).changeElement({ id, revision: (await read(id)).revision, patch })
const loadFields = async (id: string) => historyFields(await read(id))
const titles = async () =>
  (await outline().getOutline({ planId })).rows.filter((row) => row.place === null).map((row) => row.title!.text.nl)

describe('Undo', () => {
  it('restores the previous value of an edit as a new change in the history', async () => {
    const { id } = await add('First', section, { code: 'A-1' })
    const before = await loadFields(id)
    await change(id, { ...title('Second'), code: 'A-2' })
    const step = await undo()
    expect(step).toMatchObject({ procedure: 'changeElement', size: 1 })
    expect(await loadFields(id)).toEqual(before)
    const { rows } = await plans().history.listChanges({ planId, elementId: id })
    expect(rows.map((row) => row.procedure)).toEqual(['undo', 'changeElement', 'addElement'])
    expect(rows[0]!.fields.code).toEqual(['A-2', 'A-1'])
  })

  it('describes the act, also after it was undone: a cleared field, not a removed element [law-18]', async () => {
    const { id } = await add('First', section, { code: 'A-1' })
    await change(id, { code: null })
    const cleared = { kind: 'changed', steps: [{ field: 'code', kind: 'cleared' }] }
    expect((await plans().undo.listUndoSteps({ planId })).undo).toMatchObject({ change: cleared })
    expect(await undo()).toMatchObject({ change: cleared })
    const next = await plans().undo.listUndoSteps({ planId })
    expect(next).toMatchObject({ undo: { change: { kind: 'added', steps: [] } }, redo: { change: cleared } })
    expect(await redo()).toMatchObject({ change: cleared })
    await outline().removeElement({ id })
    expect(await undo()).toMatchObject({ change: { kind: 'removed', steps: [] } })
  })

  it('removes an added element, and a redo restores it with the same id', async () => {
    const { id } = await add('New')
    await undo()
    expect((await catchError(outline().getElement({ id }))).code).toBe('NOT_FOUND')
    await redo()
    expect((await read(id)).title).toEqual(localized('nl', 'New'))
  })

  it('restores a deleted element with children, position and references', async () => {
    const interest = await add('Interest', section, {}, 'security_interest')
    const goal = await add('Goal', section, { interestId: interest.id }, 'strategic_objective')
    const priority = await add('Priority', section, { code: 'P' }, 'priority')
    const under = await add('Under', priority.id, { chainLinks: ['prevention'] }, 'strategic_objective')
    await change(goal.id, { links: [{ toId: under.id, relation: 'refers_to', main: true }] })
    const ids = [interest.id, goal.id, priority.id, under.id]
    const before = await Promise.all(ids.map(loadFields))
    await outline().removeElement({ id: priority.id })
    expect((await read(goal.id)).links).toEqual([])
    await undo()
    expect(await Promise.all(ids.map(loadFields))).toEqual(before)
    await outline().removeElement({ id: interest.id })
    await undo()
    expect(await Promise.all(ids.map(loadFields))).toEqual(before)
  })

  it('moves an element back under the previous parent, in the same position', async () => {
    const [entry, two] = [await add('One', section, {}, 'priority'), await add('Two', section, {}, 'priority')]
    const child = await add('Child', entry.id, {}, 'strategic_objective')
    await outline().moveElement({ id: child.id, parentId: two.id })
    await undo()
    expect((await read(child.id)).parentId).toBe(entry.id)
    await redo()
    expect((await read(child.id)).parentId).toBe(two.id)
  })

  it('undoes and redoes the actions of a user in order, until a new action', async () => {
    const { id } = await add('0')
    for (const text of ['1', '2', '3']) await change(id, title(text))
    await undo()
    await undo()
    expect(await titles()).toEqual(['1'])
    await redo()
    expect(await titles()).toEqual(['2'])
    await change(id, title('other'))
    expect((await catchError(redo())).code).toBe('NOTHING_TO_UNDO')
    await undo()
    await undo()
    expect(await titles()).toEqual(['1'])
  })

  it('stores at most fifty actions per person and plan', async () => {
    const { id } = await add('0')
    for (let count = 1; count <= 52; count++) await change(id, title(String(count)))
    for (let count = 0; count < 50; count++) await undo()
    expect(await titles()).toEqual(['2'])
    expect((await catchError(undo())).code).toBe('NOTHING_TO_UNDO')
  })

  it('names the next step with the action and the element', async () => {
    await add('Named')
    expect(await plans().undo.listUndoSteps({ planId })).toEqual({
      undo: {
        procedure: 'addElement',
        size: 1,
        title: localized('nl', 'Named'),
        change: { kind: 'added', steps: [] },
      },
      redo: null,
    })
    await undo()
    expect((await plans().undo.listUndoSteps({ planId })).redo).toMatchObject({ title: localized('nl', 'Named') })
  })
})

describe('Undo after an edit by another user', () => {
  it('does not overwrite the same field: it returns both texts and reverts no part of the action [plan-4]', async () => {
    const { id } = await add('First')
    await change(id, { ...title('Mine'), code: 'X' })
    await change(id, title('Theirs'), colleague)
    expect(await catchError(undo())).toEqual({
      code: 'CHANGED_SINCE',
      data: {
        changedBy: 'Colleague',
        elements: [
          {
            elementId: id,
            title: localized('nl', 'Theirs'),
            code: 'CHANGED_SINCE',
            fields: { title: { yours: localized('nl', 'First'), theirs: localized('nl', 'Theirs') } },
          },
        ],
      },
    })
    expect(await read(id)).toMatchObject({ code: 'X', title: localized('nl', 'Theirs') })
  })

  it('keeps another field, or another language of the text, as the other user wrote it', async () => {
    const { id } = await add('First')
    await change(id, title('Mine'))
    await change(id, { code: 'THEIRS' }, colleague)
    const both = { source: 'nl' as const, text: { nl: 'Mine', fr: 'Le leur' }, outdated: [] }
    await change(id, { title: both }, colleague)
    await undo()
    expect(await read(id)).toMatchObject({ code: 'THEIRS', title: { text: { nl: 'First', fr: 'Le leur' } } })
  })

  it('does not delete an added element that another user edited', async () => {
    const { id } = await add('Mine')
    await change(id, { code: 'THEIRS' }, colleague)
    const error = await catchError(undo())
    expect(error).toMatchObject({
      code: 'CHANGED_SINCE',
      data: { elements: [{ fields: { code: { yours: null, theirs: 'THEIRS' } } }] },
    })
  })

  it('does not delete an added element with children of another user', async () => {
    const mine = await add('Mine', section, {}, 'priority')
    await outline(colleague).addElement({ planId, parentId: mine.id, content: { kind: 'strategic_objective' } })
    expect((await catchError(undo())).code).toBe('IN_USE')
  })

  it('does not restore an element under a deleted parent', async () => {
    const mine = await add('Mine', section, {}, 'priority')
    const under = await add('Under', mine.id, {}, 'strategic_objective')
    await outline().removeElement({ id: under.id })
    await outline(colleague).removeElement({ id: mine.id })
    expect(await catchError(undo())).toMatchObject({
      code: 'CHANGED_SINCE',
      data: { elements: [{ elementId: under.id, code: 'PLACE_REMOVED' }] },
    })
  })

  it('does not move an element back below a current child', async () => {
    const above = await add('Above', section, {}, 'phenomenon')
    const moved = await add('Moved', above.id, {}, 'phenomenon')
    await outline().moveElement({ id: moved.id, parentId: section })
    await outline(colleague).moveElement({ id: above.id, parentId: moved.id })
    expect(await catchError(undo())).toMatchObject({
      data: { elements: [{ elementId: moved.id, code: 'PLACE_REMOVED' }] },
    })
  })

  it('lets the user skip the action and continue with the previous action', async () => {
    const { id } = await add('First')
    await change(id, { code: 'X' })
    await change(id, title('Mine'))
    await change(id, title('Theirs'), colleague)
    await catchError(undo())
    const steps = await plans().undo.skipUndoStep({ planId, action: 'undo' })
    expect(steps.undo).toMatchObject({ procedure: 'changeElement' })
    await undo()
    expect(await read(id)).toMatchObject({ code: null, title: localized('nl', 'Theirs') })
  })
})

describe('Access to undo', () => {
  it('is limited to the actions of the same user [plan-4]', async () => {
    const { id } = await add('Mine')
    expect((await catchError(undo(colleague))).code).toBe('NOTHING_TO_UNDO')
    expect(await plans(colleague).undo.listUndoSteps({ planId })).toEqual({ undo: null, redo: null })
    await change(id, title('Theirs'), colleague)
    await undo(colleague)
    expect(await titles()).toEqual(['Mine'])
  })

  it('ends when the user loses the role', async () => {
    await add('Mine')
    const reader = { ...people.reader(zone.id), personId: planner.personId }
    expect((await catchError(undo(reader))).code).toBe('FORBIDDEN')
    const elsewhere = { ...people.planner((await make.organisation()).id), personId: planner.personId }
    await plans().sendPlan({ id: planId })
    expect((await catchError(undo(elsewhere))).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('is refused for an element that the user may no longer read', async () => {
    const { id } = await add('Mine')
    await change(id, title('Second'))
    await change(id, { marking: 'TLP:RED', personIds: [colleague.personId!] }, colleague)
    expect(await catchError(undo())).toEqual({ code: 'CHANGED_SINCE', data: { changedBy: null, elements: [] } })
    expect((await plans().undo.listUndoSteps({ planId })).undo).toMatchObject({ title: null })
  })

  it('is refused in a plan that has ended', async () => {
    await add('Mine')
    await api.database.kysely.updateTable('plan').set({ state: 'ended' }).where('id', '=', planId).execute()
    expect((await catchError(undo())).code).toBe('PLAN_NOT_EDITABLE')
  })
})

it('keeps an older revision outdated after a deletion was undone', async () => {
  const { id, revision } = await add('First')
  await outline().removeElement({ id })
  await undo()
  await change(id, title('Second'), colleague)
  const late = outline().changeElement({ id, revision, patch: title('Third') })
  expect((await catchError(late)).code).toBe('CHANGED_CONCURRENTLY')
})
