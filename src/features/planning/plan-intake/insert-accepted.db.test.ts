import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { Prose } from '#shared/prose.ts'
import { catchError } from '../../../../testing/api.ts'
import type { OpenIntake } from './contract.ts'
import {
  api,
  everything,
  functionId,
  getIntakeApi,
  importPlan,
  listPlanElements,
  partner,
  plan,
  planner,
} from './old-plan.fixture.ts'
import { choose, decide } from './outline/model.ts'

describe('Insertion of accepted elements', () => {
  const accept = async (
    intake: OpenIntake,
    ids = everything(intake),
    change = (outline: OpenIntake['outline']) => outline,
  ) => {
    const outline = change(decide(intake.outline, ids, 'accepted'))
    const { revision } = await getIntakeApi().saveOutline({ id: intake.id, revision: intake.revision, outline })
    return getIntakeApi().insertAccepted({ id: intake.id, revision })
  }

  it('inserts each element in the right position, with the chosen field values and the rest as text', async () => {
    const intake = await importPlan()
    const budget = intake.fields.find(({ name }) => name === 'budget')!
    const { elementIds } = await accept(intake, everything(intake), (outline) => choose(outline, budget.id, '12500'))
    const { element, ancestors } = await api.as(planner).plans.outline.getElement({ id: elementIds[1]! })
    expect(ancestors.at(-1)).toMatchObject({ title: localized('nl', 'Minder inbraken') })
    expect(element).toMatchObject({
      kind: 'action',
      code: '1',
      title: localized('nl', 'Controles'),
      accountableFunctionId: functionId,
      periodTo: '2028-01-01',
      partners: [{ organisationId: partner.id, status: 'asked' }],
      resources: [{ kind: 'budget', amount: 12500 }],
    })
    expect(Prose.parse(element.body!.text.nl).content).toMatchObject([{ content: [{ text: 'Op de invalswegen.' }] }])
  })

  it('keeps a field without a chosen value as text', async () => {
    const { elementIds } = await accept(await importPlan())
    const { element } = await api.as(planner).plans.outline.getElement({ id: elementIds[1]! })
    expect(JSON.stringify(element.body)).toContain('Budget: € 12.500')
    expect(element.resources).toEqual([])
  })

  it('records the source paragraph and document of each element in the history', async () => {
    const { elementIds } = await accept(await importPlan())
    const { rows } = await api.as(planner).plans.history.listChanges({ planId: plan.id })
    const reasons = rows.filter((row) => elementIds.includes(row.elementId ?? '')).map(({ reason }) => reason)
    expect(reasons.toSorted()).toEqual(['Uit Plan 2020.docx, alinea 2', 'Uit Plan 2020.docx, alinea 4'])
  })

  it('inserts an accepted child of a rejected element at the position of the rejected element', async () => {
    const { elementIds } = await accept(await importPlan(), new Set(['e2']))
    const { ancestors } = await api.as(planner).plans.outline.getElement({ id: elementIds[0]! })
    const rows = (await api.as(planner).plans.outline.getOutline({ planId: plan.id })).rows
    expect(rows.find(({ id }) => id === ancestors.at(-1)!.id)?.place).toBe('strategic_objectives')
  })

  it('inserts each element once, later elements under existing parents, and again after removal from the plan', async () => {
    const intake = await importPlan()
    const first = await accept(intake, new Set(['e1']))
    expect(await catchError(getIntakeApi().insertAccepted({ id: intake.id, revision: first.revision }))).toMatchObject({
      code: 'NO_ACCEPTED_ELEMENTS',
    })
    await accept({ ...intake, ...first }, new Set(['e2']))
    expect((await listPlanElements()).map(({ kind, parentId }) => [kind, parentId === first.elementIds[0]])).toEqual([
      ['strategic_objective', false],
      ['action', true],
    ])
    await api.as(planner).plans.outline.removeElement({ id: first.elementIds[0]! })
    const { outline } = await getIntakeApi().getIntake({ id: intake.id })
    expect(outline.elements.map(({ decision, elementId }) => [decision, elementId])).toEqual([
      ['open', null],
      ['open', null],
    ])
  })

  it('is a single action that the author undoes in the plan; the elements are then open again', async () => {
    const intake = await importPlan()
    await accept(intake)
    expect((await api.as(planner).plans.undo.listUndoSteps({ planId: plan.id })).undo).toMatchObject({
      procedure: 'insertAccepted',
      size: 2,
      title: localized('nl', 'Minder inbraken'),
    })
    await api.as(planner).plans.undo.undo({ planId: plan.id })
    expect(await listPlanElements()).toEqual([])
    const { outline } = await getIntakeApi().getIntake({ id: intake.id })
    expect(outline.elements.map(({ decision, elementId }) => [decision, elementId])).toEqual([
      ['open', null],
      ['open', null],
    ])
    await api.as(planner).plans.undo.redo({ planId: plan.id })
    expect((await listPlanElements()).map(({ kind }) => kind)).toEqual(['strategic_objective', 'action'])
    expect(
      (await getIntakeApi().getIntake({ id: intake.id })).outline.elements.every(({ elementId }) => elementId),
    ).toBe(true)
  })

  it('is applied as a whole or not at all', async () => {
    const intake = await importPlan()
    const odd = intake.outline.elements.map((element) =>
      element.id === 'e2' ? { ...element, kind: 'section' as const, parentId: null } : element,
    )
    const outline = decide({ ...intake.outline, elements: odd }, everything(intake), 'accepted')
    const { revision } = await getIntakeApi().saveOutline({ id: intake.id, revision: 1, outline })
    expect(await catchError(getIntakeApi().insertAccepted({ id: intake.id, revision }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
    expect(await listPlanElements()).toEqual([])
  })
})
