import { beforeEach, describe, expect, it } from 'vitest'
import { planHooks } from '#features/planning/plans/hooks.ts'
import type { Id } from '#shared/ids.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import {
  action,
  because,
  decide,
  decision,
  getCarryOver,
  getPlansApi,
  getRow,
  getSectionId,
  make,
  objective,
  otherZone,
  previousPlan,
  priority,
  section,
  startNext,
  zone,
} from './previous-plan.fixture.ts'

planHooks.elementUsage.register(async () => known)
let known: readonly { elementId: Id; requested?: number; errors?: number }[] = []

beforeEach(() => {
  known = []
})

describe('Carry-over from the previous plan', () => {
  it('shows the elements, priorities first, with status, open needs and external references of each', async () => {
    const start = await getSectionId(previousPlan.id, 'mission_vision_values')
    const text = await getPlansApi().outline.addElement({
      planId: previousPlan.id,
      parentId: start,
      content: { kind: 'text', title: because('Nabij') },
    })
    known = [
      { elementId: objective.id, requested: 3 },
      { elementId: objective.id, errors: 2 },
    ]
    const { id } = await startNext()
    const { rows, open, previousPlan: head } = await getCarryOver(id)
    expect(head?.id).toBe(previousPlan.id)
    expect(rows.map((row) => [row.id, row.parentId])).toEqual([
      [priority.id, null],
      [objective.id, priority.id],
      [action.id, objective.id],
      [text.id, null],
    ])
    expect(open).toBe(4)
    expect(rows[1]).toMatchObject({
      state: 'running',
      outcome: null,
      known: { openNeeds: 1, requested: 3, errors: 2, carried: 0 },
    })
  })

  it('creates new elements from the continued elements, reset to the initial status, with the reason in the history [plan-13] [deck-3]', async () => {
    const { id } = await startNext()
    const done = await decide(
      id,
      decision(priority.id, 'carried_over'),
      decision(objective.id, 'changed', 'Ook opslag'),
    )
    expect(done).toEqual({ decided: 2, added: 2, removed: 0 })
    const { toId } = await getRow(id, objective.id)
    const { element, ancestors } = await getPlansApi().outline.getElement({ id: toId! })
    expect(ancestors.map((ancestor) => ancestor.title?.text.nl).slice(-1)).toEqual(['Drugs'])
    expect(element).toMatchObject({
      title: because('Minder panden'),
      state: 'proposed',
      periodFrom: null,
      partners: [{ organisationId: otherZone.id, status: 'asked' }],
      needs: [{ kind: 'decision', status: 'needed' }],
      resources: [{ amount: 400, year: null, available: null, funded: null }],
      links: [{ toId: objective.id, relation: 'carried_from', main: false }],
    })
    expect(element.accountableFunctionId).not.toBeNull()
    const { rows } = await getPlansApi().history.listChanges({ planId: id, elementId: toId! })
    expect(rows.map((row) => [row.procedure, row.reason])).toEqual([['decideCarryOver', 'Ook opslag']])
    const links = await getPlansApi().outline.listLinks({ id: objective.id })
    expect(links).toMatchObject([{ direction: 'down', relation: 'carried_from', elementId: toId }])
  })

  it('records discontinued elements with a reason, and creates none in the new plan [plan-13]', async () => {
    const { id } = await startNext()
    expect(await decide(id, decision(action.id, 'achieved', 'Alle eigenaars bezocht'))).toEqual({
      decided: 1,
      added: 0,
      removed: 0,
    })
    expect(await getRow(id, action.id)).toMatchObject({
      outcome: 'achieved',
      reason: because('Alle eigenaars bezocht'),
      toId: null,
    })
    expect((await getCarryOver(id)).open).toBe(2)
  })

  it('places a continued element in the section of the previous parent when the parent is not continued', async () => {
    const { id } = await startNext()
    await decide(
      id,
      decision(priority.id, 'stopped'),
      decision(objective.id, 'stopped'),
      decision(action.id, 'changed'),
    )
    const { rows } = await getPlansApi().outline.getOutline({ planId: id })
    const carried = rows.find((row) => row.kind === 'action')!
    expect(rows.find((row) => row.id === carried.parentId)?.place).toBe('strategic_objectives')
  })

  it('keeps the order of the previous plan and includes the text below continued elements', async () => {
    const second = await getPlansApi().outline.addElement({
      planId: previousPlan.id,
      parentId: section,
      content: { kind: 'priority', title: because('Snelheid') },
    })
    await getPlansApi().outline.addElement({
      planId: previousPlan.id,
      parentId: second.id,
      content: { kind: 'text', title: because('Toelichting') },
    })
    const third = await getPlansApi().outline.addElement({
      planId: previousPlan.id,
      parentId: section,
      content: { kind: 'priority', title: because('Inbraak') },
    })
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(third.id, 'carried_over'))
    await decide(id, decision(second.id, 'carried_over'))
    const { rows } = await getPlansApi().outline.getOutline({ planId: id })
    const titles = rows.filter((row) => !['part', 'section'].includes(row.kind)).map((row) => row.title?.text.nl)
    expect(titles).toEqual(['Drugs', 'Snelheid', 'Toelichting', 'Inbraak'])
  })

  it('can be changed: a discontinued element is removed from the new plan, unless it has children', async () => {
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'carried_over'), decision(objective.id, 'carried_over'))
    const error = await catchError(decide(id, decision(priority.id, 'stopped', 'Toch niet')))
    expect(error).toMatchObject({ code: 'DEPENDENT_ELEMENTS_CARRIED', data: { fromIds: [priority.id] } })
    const both = [decision(priority.id, 'stopped', 'Toch niet'), decision(objective.id, 'stopped', 'Toch niet')]
    expect(await decide(id, ...both)).toEqual({ decided: 2, added: 0, removed: 2 })
    const { rows } = await getPlansApi().outline.getOutline({ planId: id })
    expect(rows.some((row) => row.kind === 'priority')).toBe(false)
    expect(await getRow(id, priority.id)).toMatchObject({ outcome: 'stopped', toId: null })
  })

  it('is open again when the carried-over element was deleted', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'carried_over'))
    const { toId } = await getRow(id, action.id)
    await getPlansApi().outline.removeElement({ id: toId! })
    expect(await getRow(id, action.id)).toMatchObject({ outcome: null, removedSince: true, toId: null })
    await decide(id, decision(action.id, 'carried_over'))
    expect((await getRow(id, action.id)).toId).not.toBeNull()
  })

  it('is rejected without a reason, for users without access to the previous plan, and without a previous plan', async () => {
    const { id } = await startNext()
    expect(await catchError(decide(id, decision(action.id, 'stopped', '  ')))).toMatchObject({
      code: 'ORDER_REASON_REQUIRED',
      data: { fromIds: [action.id] },
    })
    const stranger = await make.element({ planId: (await make.plan({ ownerId: zone.id })).id, kind: 'action' })
    expect((await catchError(decide(id, decision(stranger.id, 'stopped')))).code).toBe('UNKNOWN_REFERENCE')
    expect((await catchError(decide(previousPlan.id, decision(action.id, 'stopped')))).code).toBe('NO_PREVIOUS_PLAN')
    const outsider = getPlansApi(people.planner(otherZone.id)).nextCycle
    await getPlansApi().sendPlan({ id })
    const theirs = outsider.decideCarryOver({ planId: id, decisions: [decision(action.id, 'stopped')] })
    expect((await catchError(theirs)).code).toBe('PLAN_NOT_EDITABLE')
  })

  it('protects the previous element while the new plan refers to it', async () => {
    const { id } = await startNext()
    await decide(id, decision(action.id, 'stopped'))
    expect((await catchError(getPlansApi().outline.removeElement({ id: action.id }))).code).toBe('IN_USE')
  })

  it('shows other users only what they may read of both plans', async () => {
    const reader = people.reader(otherZone.id)
    const { id } = await startNext()
    await decide(id, decision(priority.id, 'stopped'), decision(action.id, 'stopped', 'Geheimpje'))
    await getPlansApi().sendPlan({ id })
    const { revision } = (await getPlansApi().outline.getElement({ id: action.id })).element
    const patch = { marking: 'TLP:AMBER+STRICT' as const }
    await getPlansApi().outline.changeElement({ id: action.id, revision, patch })
    expect((await getCarryOver(id, reader)).rows.map((row) => row.id)).toEqual([priority.id, objective.id])
    const document = await getPlansApi(reader).document.exportDocument({ planId: id })
    expect(JSON.stringify(document)).not.toContain('Geheimpje')
    expect(JSON.stringify(await getPlansApi().document.exportDocument({ planId: id }))).toContain('Geheimpje')
  })
})
