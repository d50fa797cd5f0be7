import { describe, expect, it } from 'vitest'
import { makeRun, makeWordFile, paragraph } from '#platform/intake/docx/word.fixture.ts'
import { newId } from '#shared/ids.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import type { OpenIntake } from './contract.ts'
import {
  api,
  everything,
  functionId,
  getIntakeApi,
  headed,
  importPlan,
  listPlanElements,
  makePlanFile,
  oldPlan,
  partner,
  plan,
  planner,
  zone,
} from './old-plan.fixture.ts'
import { addFromParagraph, choose, decide } from './outline/model.ts'
import { item, makeSource } from './source.fixture.ts'
import { maxIntakesPerPlan } from './upload.ts'

describe('Document import', () => {
  it('creates a proposal and writes no data to the plan [plan-10]', async () => {
    const intake = await importPlan()
    expect(intake).toMatchObject({ fileName: 'Plan 2020.docx', language: 'nl', revision: 1, editable: true })
    expect(intake.outline.elements.map(({ kind, title, decision }) => [kind, title, decision])).toEqual([
      ['strategic_objective', 'Minder inbraken', 'open'],
      ['action', 'Controles', 'open'],
    ])
    expect(intake.outline.elements[0]!.place).toBe('strategic_objectives')
    expect(intake.outline.unplacedParagraphs).toEqual([{ number: 1, reason: 'before_first_heading' }])
    expect(await listPlanElements()).toEqual([])
    expect(await getIntakeApi().listIntakes({ planId: plan.id })).toMatchObject({
      intakes: [{ id: intake.id }],
      editable: true,
    })
  })

  it('selects exact name matches, prefers the own function, and leaves a budget to the planner', async () => {
    const { fields, outline } = await importPlan()
    const meant = fields.map(({ id, name, candidates }) => [name, candidates[0]?.value, outline.choices[id]])
    expect(meant).toEqual([
      ['accountable', functionId, functionId],
      ['partners', partner.id, partner.id],
      ['deadline', '/2028-01-01', '/2028-01-01'],
      ['budget', '12500', undefined],
    ])
  })

  it('offers the nearest names without an exact match, and selects none', async () => {
    const near = makeWordFile(
      headed(1, 'Actie 1: Controles') + paragraph(makeRun('Partners: gemeente Maasdaal en brandweer')),
    )
    const { fields, outline } = await importPlan(near)
    expect(fields.map(({ text, candidates }) => [text, candidates.map(({ label }) => label)])).toEqual([
      ['gemeente Maasdaal', ['Gemeente Maasdal']],
      ['brandweer', []],
    ])
    expect(outline.choices).toEqual({})
  })

  it('offers a deadline before the start of the plan, and does not select it', async () => {
    const past = makeWordFile(
      headed(1, 'Actie 1: Controles') + paragraph(makeRun('Termijn: 2025')) + paragraph(makeRun('Termijn: 2026')),
    )
    const { fields, outline } = await importPlan(past)
    expect(fields.map(({ id, candidates }) => [candidates[0]?.value, outline.choices[id]])).toEqual([
      ['/2026-01-01', undefined],
      ['/2027-01-01', '/2027-01-01'],
    ])
  })

  it('processes pasted paragraphs in the same way', async () => {
    const { paragraphs } = makeSource('Acties', item('Controles'), item('Bezoeken'))
    const given = paragraphs.map(({ number: _, ...rest }, index) => ({ ...rest, heading: index === 0 ? 1 : null }))
    const { id } = await getIntakeApi().importText({
      planId: plan.id,
      paragraphs: [...given, { ...given[1]!, text: ' ' }],
    })
    const { fileName, outline } = await getIntakeApi().getIntake({ id })
    expect([fileName, ...outline.elements.map(({ kind, title }) => `${kind} ${title}`)]).toEqual([
      null,
      'action Controles',
      'action Bezoeken',
    ])
  })

  it('rejects a file that is not a Word document, with the reason', async () => {
    const file = makePlanFile(new Uint8Array(Buffer.from('%PDF-1.7')), 'plan.docx')
    expect(await catchError(getIntakeApi().importFile({ planId: plan.id, file }))).toEqual({
      code: 'DOCUMENT_NOT_READ',
      data: { reason: 'PDF' },
    })
  })

  it('rejects sensitive text that may not be stored, with the paragraph', async () => {
    const file = makePlanFile(
      makeWordFile(headed(1, 'Actie 1: Controles') + paragraph(makeRun('Rekening BE71 0961 2345 6769'))),
    )
    const error = await catchError(getIntakeApi().importFile({ planId: plan.id, file }))
    expect(error).toMatchObject({
      code: 'SENSITIVE_TEXT',
      data: { matches: [{ kind: 'bank_account', path: ['paragraph', 2] }] },
    })
    expect((await getIntakeApi().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })

  it('rejects a file name with sensitive text', async () => {
    const file = makePlanFile(oldPlan, 'Factuur BE71 0961 2345 6769.docx')
    const error = await catchError(getIntakeApi().importFile({ planId: plan.id, file }))
    expect(error).toMatchObject({
      code: 'SENSITIVE_TEXT',
      data: { matches: [{ kind: 'bank_account', path: ['file'] }] },
    })
    expect((await getIntakeApi().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })

  it('rejects another document when the plan has the maximum number of proposals', async () => {
    const { paragraphs } = makeSource('Een zin.')
    const given = paragraphs.map(({ number: _, ...rest }) => rest)
    const importText = () => getIntakeApi().importText({ planId: plan.id, paragraphs: given })
    for (let count = 0; count < maxIntakesPerPlan; count += 1) await importText()
    expect(await catchError(importText())).toEqual({ code: 'PLAN_IS_FULL', data: { maxCount: maxIntakesPerPlan } })
    const { intakes } = await getIntakeApi().listIntakes({ planId: plan.id })
    await getIntakeApi().removeIntake({ id: intakes[0]!.id })
    await importText()
  })
})

describe('Review of a proposal', () => {
  it('is saved and continues at the last position', async () => {
    const intake = await importPlan()
    const outline = addFromParagraph(decide(intake.outline, new Set(['e1']), 'accepted'), 1, 'mission_vision_values')
    expect(await getIntakeApi().saveOutline({ id: intake.id, revision: 1, outline })).toEqual({ revision: 2 })
    expect((await getIntakeApi().getIntake({ id: intake.id })).outline).toEqual(outline)
    expect(await listPlanElements()).toEqual([])
  })

  it('keeps every paragraph, all text and every field value, and adds none', async () => {
    const { id, outline } = await importPlan()
    const [first, second] = outline.elements as [
      OpenIntake['outline']['elements'][0],
      OpenIntake['outline']['elements'][0],
    ]
    const getIssueCode = async (next: typeof outline) =>
      ((await catchError(getIntakeApi().saveOutline({ id, revision: 1, outline: next }))).data as { issue: string })
        .issue
    expect(await getIssueCode({ ...outline, elements: [first] })).toBe('PARAGRAPHS_DIFFER')
    expect(await getIssueCode({ ...outline, elements: [{ ...first, title: 'Meer inbraken' }, second] })).toBe(
      'TEXT_DIFFERS',
    )
    expect(await getIssueCode({ ...outline, elements: [second, first] })).toBe('TREE_INVALID')
    // Wrong: an organisation is not a function, an id does not exist, a text is not an id, and a field does not exist.
    const wrong: Record<string, string>[] = [{ f1: zone.id }, { f2: newId() }, { f2: 'Gemeente' }, { f99: partner.id }]
    for (const choices of wrong) expect(await getIssueCode({ ...outline, choices })).toBe('CHOICE_UNKNOWN')
    const taken = { ...first, decision: 'accepted' as const, elementId: zone.id }
    expect(await getIssueCode({ ...outline, elements: [taken, second] })).toBe('TAKEN_CHANGED')
  })

  it('accepts any matching entry of the country for a field, when no candidate is right', async () => {
    const file = makePlanFile(makeWordFile(headed(1, 'Actie 1: Controles') + paragraph(makeRun('Partners: de buren'))))
    const { id } = await getIntakeApi().importFile({ planId: plan.id, file })
    const { outline, fields } = await getIntakeApi().getIntake({ id })
    expect(fields.map(({ candidates }) => candidates)).toEqual([[]])
    const chosen = decide(choose(outline, 'f1', partner.id), new Set(['e1']), 'accepted')
    const { revision } = await getIntakeApi().saveOutline({ id, revision: 1, outline: chosen })
    const { elementIds } = await getIntakeApi().insertAccepted({ id, revision })
    const { element } = await api.as(planner).plans.outline.getElement({ id: elementIds[0]! })
    expect(element.partners).toMatchObject([{ organisationId: partner.id }])
    expect(element.body).toBeNull()
  })

  it('rejects a change based on an older revision without overwriting', async () => {
    const { id, outline } = await importPlan()
    await getIntakeApi().saveOutline({ id, revision: 1, outline: decide(outline, new Set(['e1']), 'rejected') })
    expect(await catchError(getIntakeApi().saveOutline({ id, revision: 1, outline }))).toMatchObject({
      code: 'INTAKE_CHANGED_CONCURRENTLY',
    })
  })
})

describe('Access to a proposal', () => {
  it('is limited to the organisation of the plan, also when others may read the plan', async () => {
    const { id, outline } = await importPlan()
    await api.as(planner).plans.sendPlan({ id: plan.id })
    const stranger = people.chief_of_corps(partner.id)
    expect((await api.as(stranger).plans.getPlan({ id: plan.id })).abilities.write).toBe(false)
    const intakeApi = getIntakeApi(stranger)
    expect(await intakeApi.listIntakes({ planId: plan.id })).toEqual({ intakes: [], editable: false })
    for (const call of [
      () => intakeApi.getIntake({ id }),
      () => intakeApi.saveOutline({ id, revision: 1, outline }),
      () => intakeApi.insertAccepted({ id, revision: 1 }),
      () => intakeApi.regenerateProposal({ id }),
      () => intakeApi.removeIntake({ id }),
    ])
      expect(await catchError(call())).toMatchObject({ code: 'NOT_FOUND' })
    expect(await catchError(intakeApi.importFile({ planId: plan.id, file: makePlanFile(oldPlan) }))).toMatchObject({
      code: 'PLAN_NOT_EDITABLE',
    })
    expect(await catchError(getIntakeApi(people.reader(zone.id)).getIntake({ id }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('ends for users who may no longer read the plan', async () => {
    const { id } = await importPlan()
    const other = people.planner(zone.id)
    expect((await getIntakeApi(other).getIntake({ id })).id).toBe(id)
    await api.as(planner).plans.changePlan({
      id: plan.id,
      revision: 1,
      patch: { marking: 'TLP:RED', personIds: [planner.personId!] },
    })
    expect(await catchError(getIntakeApi(other).getIntake({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await getIntakeApi().getIntake({ id })).id).toBe(id)
  })

  it('allows deletion without a trace in the plan, and the text never appears in the audit log', async () => {
    const intake = await importPlan()
    await getIntakeApi().saveOutline({
      id: intake.id,
      revision: 1,
      outline: decide(intake.outline, everything(intake), 'accepted'),
    })
    await getIntakeApi().removeIntake({ id: intake.id })
    expect(await catchError(getIntakeApi().getIntake({ id: intake.id }))).toMatchObject({ code: 'NOT_FOUND' })
    const lines = await api.database.kysely
      .selectFrom('journal')
      .select(['procedure', 'payload'])
      .orderBy('seq')
      .execute()
    expect(lines.map(({ procedure }) => procedure).slice(-3)).toEqual([
      'intake.importFile',
      'intake.saveOutline',
      'intake.removeIntake',
    ])
    expect(JSON.stringify(lines)).not.toContain('Minder inbraken')
  })
})
