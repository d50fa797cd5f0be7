import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Prose } from '#shared/prose.ts'
import { belgium } from '../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { paragraph, run, wordOf } from '../../platform/intake/docx/word.fixture.ts'
import { planRoutes } from '../plans/routes.ts'
import { usePack } from '../registry/index.ts'
import { mostAtOnce, type OpenIntake } from './contract.ts'
import { choose, decide, progressOf, takeUp } from './outline/model.ts'
import { proposeOutlineJob } from './propose-job.ts'
import { intakeRoutes } from './routes.ts'
import { documentOf, item } from './source.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, intake: intakeRoutes, jobs: jobRoutes })
const patient = { timeout: 60_000, interval: 100 }
const make = factories(api.database)

let zone: { id: string }
let partner: { id: string }
let dutyId: string
let planner: Actor
let plan: { id: string }
let runner: JobRunner | undefined

const intakeOf = (actor = planner) => api.as(actor).intake
const headed = (level: number, text: string) => paragraph(run(text), `<w:outlineLvl w:val="${level - 1}"/>`)
const oldPlan = wordOf(
  [
    paragraph(run('Goedgekeurd door de zonale veiligheidsraad.')),
    headed(1, 'SD 1: Minder inbraken'),
    paragraph(run('Wij willen dat mensen veilig wonen.')),
    headed(2, 'Actie 1: Controles'),
    paragraph(run('Verantwoordelijke: Korpschef')),
    paragraph(run('Partners: Gemeente Maasdal')),
    paragraph(run('Termijn: 31/12/2027')),
    paragraph(run('Budget: € 12.500')),
    paragraph(run('Op de invalswegen.')),
  ].join(''),
)
const fileOf = (bytes: Uint8Array, name = 'Plan 2020.docx') => new File([new Uint8Array(bytes)], name)
const bring = async (bytes = oldPlan): Promise<OpenIntake> => {
  const { id } = await intakeOf().importFile({ planId: plan.id, file: fileOf(bytes) })
  return intakeOf().getIntake({ id })
}
const everything = ({ outline }: OpenIntake) => new Set(outline.elements.map(({ id }) => id))
const elementsOfPlan = async () =>
  (await api.as(planner).plans.outline.getOutline({ planId: plan.id })).rows.filter(({ place }) => place === null)

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone', names: { nl: 'Politiezone Maasgrens' } })
  partner = await make.organisation({ kind: 'municipality', names: { nl: 'Gemeente Maasdal' } })
  dutyId = (await make.function(zone.id, { names: { nl: 'Korpschef' } })).id
  const elsewhere = await make.organisation({ kind: 'police_zone', names: { nl: 'Politiezone Kempen' } })
  await make.function(elsewhere.id, { names: { nl: 'Korpschef' } })
  planner = await enrol(api.database, people.planner(zone.id, 'Nora', 'nl'))
  plan = await api.as(planner).plans.startPlan({
    code: 'ZVP-2026',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal veiligheidsplan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
})

afterEach(async () => {
  await runner?.close()
  runner = undefined
})

describe('bringing a document', () => {
  it('makes a proposal of it, and writes nothing in the plan', async () => {
    const intake = await bring()
    expect(intake).toMatchObject({ fileName: 'Plan 2020.docx', language: 'nl', revision: 1, editable: true })
    expect(intake.outline.elements.map(({ kind, title, decision }) => [kind, title, decision])).toEqual([
      ['strategic_objective', 'Minder inbraken', 'open'],
      ['action', 'Controles', 'open'],
    ])
    expect(intake.outline.elements[0]!.place).toBe('strategic_objectives')
    expect(intake.outline.notPlaced).toEqual([{ number: 1, reason: 'before_first_heading' }])
    expect(await elementsOfPlan()).toEqual([])
    expect(await intakeOf().listIntakes({ planId: plan.id })).toMatchObject({
      intakes: [{ id: intake.id }],
      editable: true,
    })
  })

  it('chooses what is called exactly so, the own function among many, and leaves a budget to the planner', async () => {
    const { fields, outline } = await bring()
    const meant = fields.map(({ id, name, candidates }) => [name, candidates[0]?.value, outline.choices[id]])
    expect(meant).toEqual([
      ['accountable', dutyId, dutyId],
      ['partners', partner.id, partner.id],
      ['deadline', '/2028-01-01', '/2028-01-01'],
      ['budget', '12500', undefined],
    ])
  })

  it('offers the nearest names where none is the same, and chooses none', async () => {
    const near = wordOf(headed(1, 'Actie 1: Controles') + paragraph(run('Partners: gemeente Maasdaal en brandweer')))
    const { fields, outline } = await bring(near)
    expect(fields.map(({ words, candidates }) => [words, candidates.map(({ label }) => label)])).toEqual([
      ['gemeente Maasdaal', ['Gemeente Maasdal']],
      ['brandweer', []],
    ])
    expect(outline.choices).toEqual({})
  })

  it('offers a term that ended before the plan begins, and does not choose it', async () => {
    const past = wordOf(
      headed(1, 'Actie 1: Controles') + paragraph(run('Termijn: 2025')) + paragraph(run('Termijn: 2026')),
    )
    const { fields, outline } = await bring(past)
    expect(fields.map(({ id, candidates }) => [candidates[0]?.value, outline.choices[id]])).toEqual([
      ['/2026-01-01', undefined],
      ['/2027-01-01', '/2027-01-01'],
    ])
  })

  it('takes pasted paragraphs through the same proposal', async () => {
    const { paragraphs } = documentOf('Acties', item('Controles'), item('Bezoeken'))
    const given = paragraphs.map(({ number: _, ...one }, index) => ({ ...one, heading: index === 0 ? 1 : null }))
    const { id } = await intakeOf().importText({ planId: plan.id, paragraphs: [...given, { ...given[1]!, text: ' ' }] })
    const { fileName, outline } = await intakeOf().getIntake({ id })
    expect([fileName, ...outline.elements.map(({ kind, title }) => `${kind} ${title}`)]).toEqual([
      null,
      'action Controles',
      'action Bezoeken',
    ])
  })

  it('refuses what is no Word document, and says why', async () => {
    const file = fileOf(new Uint8Array(Buffer.from('%PDF-1.7')), 'plan.docx')
    expect(await refusalOf(intakeOf().importFile({ planId: plan.id, file }))).toEqual({
      code: 'DOCUMENT_NOT_READ',
      data: { reason: 'PDF' },
    })
  })

  it('refuses what may never be stored, by its paragraph', async () => {
    const file = fileOf(wordOf(headed(1, 'Actie 1: Controles') + paragraph(run('Rekening BE71 0961 2345 6769'))))
    const refusal = await refusalOf(intakeOf().importFile({ planId: plan.id, file }))
    expect(refusal).toMatchObject({
      code: 'SENSITIVE_TEXT',
      data: { found: [{ kind: 'bank_account', path: ['paragraph', 2] }] },
    })
    expect((await intakeOf().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })
})

describe('a long document', () => {
  const long = wordOf(
    headed(1, 'SD 1: Minder inbraken') +
      paragraph(run('Verantwoordelijke: Korpschef')) +
      Array.from({ length: mostAtOnce }, (_, at) => paragraph(run(`Alinea ${at}.`))).join(''),
  )
  const order = () => intakeOf().importFile({ planId: plan.id, file: fileOf(long) })
  const work = () => {
    const { database, clock } = api
    const log = pino({ level: 'silent' })
    runner = openRunner({ database, clock, log, tell: (told) => api.told.push(...told), kinds: [proposeOutlineJob] })
    runner.wake()
  }
  const reaches = (id: string, state: string) =>
    expect.poll(async () => (await api.as(planner).jobs.getJob({ id })).state, patient).toBe(state)

  it('is gone through as work that one may leave; then its proposal is opened as any other', async () => {
    const brought = await order()
    expect(brought).toMatchObject({ isProposed: false, jobId: expect.any(String), language: 'nl' })
    expect(await refusalOf(intakeOf().getIntake({ id: brought.id }))).toMatchObject({ code: 'NOT_FOUND' })
    work()
    await reaches(brought.jobId!, 'done')
    const intake = await intakeOf().getIntake({ id: brought.id })
    expect(intake).toMatchObject({ isProposed: true, outline: { choices: { f1: dutyId } } })
    expect(progressOf(intake.outline)).toMatchObject({ placed: mostAtOnce + 2, paragraphs: mostAtOnce + 2 })
  })

  it('is stopped, its words stay, and it is gone through again by whoever writes the plan', async () => {
    const { id, jobId } = await order()
    await api.as(planner).jobs.cancelJob({ id: jobId! })
    const colleague = await enrol(api.database, people.planner(zone.id, 'Sam', 'nl'))
    const [seen] = (await intakeOf(colleague).listIntakes({ planId: plan.id })).intakes
    // Work of somebody else is not read.
    expect(seen).toMatchObject({ id, isProposed: false, jobId: null })
    await intakeOf(colleague).proposeAgain({ id })
    work()
    await expect
      .poll(async () => (await intakeOf().listIntakes({ planId: plan.id })).intakes[0]!.isProposed, patient)
      .toBe(true)
    expect((await intakeOf().proposeAgain({ id })).isProposed).toBe(true)
  })

  it('that is put away meanwhile is not found by its work, which says so', async () => {
    const { id, jobId } = await order()
    await intakeOf().removeIntake({ id })
    work()
    await reaches(jobId!, 'failed')
    expect(await api.as(planner).jobs.getJob({ id: jobId! })).toMatchObject({ error: 'NOT_FOUND' })
  })

  it('is refused at once where it is none, or holds what may never be stored', async () => {
    const file = fileOf(wordOf(paragraph(run('Rekening BE71 0961 2345 6769')).repeat(mostAtOnce + 1)))
    expect(await refusalOf(intakeOf().importFile({ planId: plan.id, file }))).toMatchObject({ code: 'SENSITIVE_TEXT' })
    expect((await intakeOf().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })
})

describe('going through a proposal', () => {
  it('is kept, and taken up again where one left it', async () => {
    const intake = await bring()
    const outline = takeUp(decide(intake.outline, new Set(['e1']), 'accepted'), 1, 'mission_vision_values')
    expect(await intakeOf().saveOutline({ id: intake.id, revision: 1, outline })).toEqual({ revision: 2 })
    expect((await intakeOf().getIntake({ id: intake.id })).outline).toEqual(outline)
    expect(await elementsOfPlan()).toEqual([])
  })

  it('loses and invents nothing: no paragraph, no word, no meaning', async () => {
    const { id, outline } = await bring()
    const [first, second] = outline.elements as [
      OpenIntake['outline']['elements'][0],
      OpenIntake['outline']['elements'][0],
    ]
    const faultOf = async (next: typeof outline) =>
      ((await refusalOf(intakeOf().saveOutline({ id, revision: 1, outline: next }))).data as { fault: string }).fault
    expect(await faultOf({ ...outline, elements: [first] })).toBe('PARAGRAPHS_DIFFER')
    expect(await faultOf({ ...outline, elements: [{ ...first, title: 'Meer inbraken' }, second] })).toBe('WORDS_DIFFER')
    expect(await faultOf({ ...outline, elements: [second, first] })).toBe('TREE_BROKEN')
    // A body is no function, nobody has that id, and there is no such field.
    const wrong: Record<string, string>[] = [{ f1: zone.id }, { f2: newId() }, { f2: 'Gemeente' }, { f99: partner.id }]
    for (const choices of wrong) expect(await faultOf({ ...outline, choices })).toBe('CHOICE_UNKNOWN')
    const taken = { ...first, decision: 'accepted' as const, elementId: zone.id }
    expect(await faultOf({ ...outline, elements: [taken, second] })).toBe('TAKEN_CHANGED')
  })

  it('takes of a field what its author chooses of all that stands in the country, where no candidate is meant', async () => {
    const file = fileOf(wordOf(headed(1, 'Actie 1: Controles') + paragraph(run('Partners: de buren'))))
    const { id } = await intakeOf().importFile({ planId: plan.id, file })
    const { outline, fields } = await intakeOf().getIntake({ id })
    expect(fields.map(({ candidates }) => candidates)).toEqual([[]])
    const chosen = decide(choose(outline, 'f1', partner.id), new Set(['e1']), 'accepted')
    const { revision } = await intakeOf().saveOutline({ id, revision: 1, outline: chosen })
    const { elementIds } = await intakeOf().takeAccepted({ id, revision })
    const { element } = await api.as(planner).plans.outline.getElement({ id: elementIds[0]! })
    expect(element.partners).toMatchObject([{ organisationId: partner.id }])
    expect(element.body).toBeNull()
  })

  it('overwrites nobody: who worked on an older one is told', async () => {
    const { id, outline } = await bring()
    await intakeOf().saveOutline({ id, revision: 1, outline: decide(outline, new Set(['e1']), 'rejected') })
    expect(await refusalOf(intakeOf().saveOutline({ id, revision: 1, outline }))).toMatchObject({
      code: 'INTAKE_CHANGED_MEANWHILE',
    })
  })
})

describe('taking what was accepted', () => {
  const accept = async (
    intake: OpenIntake,
    ids = everything(intake),
    change = (outline: OpenIntake['outline']) => outline,
  ) => {
    const outline = change(decide(intake.outline, ids, 'accepted'))
    const { revision } = await intakeOf().saveOutline({ id: intake.id, revision: intake.revision, outline })
    return intakeOf().takeAccepted({ id: intake.id, revision })
  }

  it('writes it where it stands, with what its fields mean and the rest as text', async () => {
    const intake = await bring()
    const budget = intake.fields.find(({ name }) => name === 'budget')!
    const { elementIds } = await accept(intake, everything(intake), (outline) => choose(outline, budget.id, '12500'))
    const { element, ancestors } = await api.as(planner).plans.outline.getElement({ id: elementIds[1]! })
    expect(ancestors.at(-1)).toMatchObject({ title: localized('nl', 'Minder inbraken') })
    expect(element).toMatchObject({
      kind: 'action',
      code: '1',
      title: localized('nl', 'Controles'),
      accountableFunctionId: dutyId,
      periodTo: '2028-01-01',
      partners: [{ organisationId: partner.id, status: 'asked' }],
      means: [{ kind: 'budget', amount: 12500 }],
    })
    expect(Prose.parse(element.body!.text.nl).content).toMatchObject([{ content: [{ text: 'Op de invalswegen.' }] }])
  })

  it('leaves a field of which nothing was chosen as the words that it was', async () => {
    const { elementIds } = await accept(await bring())
    const { element } = await api.as(planner).plans.outline.getElement({ id: elementIds[1]! })
    expect(JSON.stringify(element.body)).toContain('Budget: € 12.500')
    expect(element.means).toEqual([])
  })

  it('tells in the history from which paragraph of which document each came', async () => {
    const { elementIds } = await accept(await bring())
    const { rows } = await api.as(planner).plans.history.listChanges({ planId: plan.id })
    const reasons = rows.filter((one) => elementIds.includes(one.elementId ?? '')).map(({ reason }) => reason)
    expect(reasons.toSorted()).toEqual(['Uit Plan 2020.docx, alinea 2', 'Uit Plan 2020.docx, alinea 4'])
  })

  it('puts what is accepted under something rejected where that would have stood', async () => {
    const { elementIds } = await accept(await bring(), new Set(['e2']))
    const { ancestors } = await api.as(planner).plans.outline.getElement({ id: elementIds[0]! })
    const rows = (await api.as(planner).plans.outline.getOutline({ planId: plan.id })).rows
    expect(rows.find(({ id }) => id === ancestors.at(-1)!.id)?.place).toBe('strategic_objectives')
  })

  it('writes each element once, later ones under those that stand there, and again what was removed from the plan', async () => {
    const intake = await bring()
    const first = await accept(intake, new Set(['e1']))
    expect(await refusalOf(intakeOf().takeAccepted({ id: intake.id, revision: first.revision }))).toMatchObject({
      code: 'NOTHING_ACCEPTED',
    })
    await accept({ ...intake, ...first }, new Set(['e2']))
    expect((await elementsOfPlan()).map(({ kind, parentId }) => [kind, parentId === first.elementIds[0]])).toEqual([
      ['strategic_objective', false],
      ['action', true],
    ])
    await api.as(planner).plans.outline.removeElement({ id: first.elementIds[0]! })
    const { outline } = await intakeOf().getIntake({ id: intake.id })
    expect(outline.elements.map(({ decision, elementId }) => [decision, elementId])).toEqual([
      ['open', null],
      ['open', null],
    ])
  })

  it('is one act that its author undoes in the plan; then it is open here again', async () => {
    const intake = await bring()
    await accept(intake)
    expect((await api.as(planner).plans.undo.getSteps({ planId: plan.id })).undo).toMatchObject({
      procedure: 'takeAccepted',
      size: 2,
      title: localized('nl', 'Minder inbraken'),
    })
    await api.as(planner).plans.undo.takeBack({ planId: plan.id })
    expect(await elementsOfPlan()).toEqual([])
    const { outline } = await intakeOf().getIntake({ id: intake.id })
    expect(outline.elements.map(({ decision, elementId }) => [decision, elementId])).toEqual([
      ['open', null],
      ['open', null],
    ])
    await api.as(planner).plans.undo.doAgain({ planId: plan.id })
    expect((await elementsOfPlan()).map(({ kind }) => kind)).toEqual(['strategic_objective', 'action'])
    expect((await intakeOf().getIntake({ id: intake.id })).outline.elements.every(({ elementId }) => elementId)).toBe(
      true,
    )
  })

  it('is all or nothing', async () => {
    const intake = await bring()
    const odd = intake.outline.elements.map((one) =>
      one.id === 'e2' ? { ...one, kind: 'section' as const, parentId: null } : one,
    )
    const outline = decide({ ...intake.outline, elements: odd }, everything(intake), 'accepted')
    const { revision } = await intakeOf().saveOutline({ id: intake.id, revision: 1, outline })
    expect(await refusalOf(intakeOf().takeAccepted({ id: intake.id, revision }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
    expect(await elementsOfPlan()).toEqual([])
  })
})

describe('who sees and does what', () => {
  it('a proposal is for the body that takes it in: nobody else finds it, also where they read the plan', async () => {
    const { id, outline } = await bring()
    await api.as(planner).plans.sendPlan({ id: plan.id })
    const stranger = people.chief_of_corps(partner.id)
    expect((await api.as(stranger).plans.getPlan({ id: plan.id })).abilities.write).toBe(false)
    const asked = intakeOf(stranger)
    expect(await asked.listIntakes({ planId: plan.id })).toEqual({ intakes: [], editable: false })
    for (const call of [
      () => asked.getIntake({ id }),
      () => asked.saveOutline({ id, revision: 1, outline }),
      () => asked.takeAccepted({ id, revision: 1 }),
      () => asked.removeIntake({ id }),
    ])
      expect(await refusalOf(call())).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusalOf(asked.importFile({ planId: plan.id, file: fileOf(oldPlan) }))).toMatchObject({
      code: 'PLAN_NOT_EDITABLE',
    })
    expect(await refusalOf(intakeOf(people.reader(zone.id)).getIntake({ id }))).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('follows its plan: who may no longer read that, no longer finds the proposal', async () => {
    const { id } = await bring()
    const other = people.planner(zone.id)
    expect((await intakeOf(other).getIntake({ id })).id).toBe(id)
    await api.as(planner).plans.changePlan({
      id: plan.id,
      revision: 1,
      patch: { marking: 'TLP:RED', personIds: [planner.personId!] },
    })
    expect(await refusalOf(intakeOf(other).getIntake({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await intakeOf().getIntake({ id })).id).toBe(id)
  })

  it('is put away without a trace in the plan, and its text stands in no line of the journal', async () => {
    const intake = await bring()
    await intakeOf().saveOutline({
      id: intake.id,
      revision: 1,
      outline: decide(intake.outline, everything(intake), 'accepted'),
    })
    await intakeOf().removeIntake({ id: intake.id })
    expect(await refusalOf(intakeOf().getIntake({ id: intake.id }))).toMatchObject({ code: 'NOT_FOUND' })
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
