import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import type { Element, ElementContent } from '../entities.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let planner: ReturnType<typeof people.planner>
let planId: string
let section: string

const plans = (actor = planner) => api.as(actor).plans

beforeEach(async () => {
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner'))
  ;({ planId, section } = await start('BE-ZVP-1', zone.id))
})

async function start(code: string, ownerId: string, actor = planner) {
  const plan = await plans(actor).startPlan({
    code,
    kind: 'zonal_security_plan',
    title: localized('nl', code),
    ownerId,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  const { rows } = await plans(actor).outline.getOutline({ planId: plan.id })
  return { planId: plan.id, section: rows.find((row) => row.kind === 'section')!.id }
}

const add = (title: string, kind: Element['kind'], parentId = section, content: Partial<ElementContent> = {}) =>
  plans().outline.addElement({ planId, parentId, content: { kind, title: localized('nl', title), ...content } })
const read = async (id: string, actor = planner) => (await plans(actor).outline.getElement({ id })).element
const fetchOrigin = async (id: string, actor = planner) => (await plans(actor).copy.getOrigin({ id })).origin
const titles = async (of: string, actor = planner) =>
  (await plans(actor).outline.getOutline({ planId: of })).rows
    .filter((row) => row.place === null)
    .map((row) => row.title!.text.nl)

describe('Copy within a plan', () => {
  it('copies an element with children as a proposal, and keeps internal references within the copy', async () => {
    const priority = await add('Priority', 'priority', section, { code: 'P-1', state: 'done' })
    const goal = await add('Goal', 'strategic_objective', priority.id)
    const action = await add('Action', 'action', goal.id, {
      links: [{ toId: goal.id, relation: 'contributes_to', main: true }],
    })
    const answer = await plans().copy.pasteElements({
      planId,
      parentId: section,
      afterId: priority.id,
      fromIds: [action.id, priority.id],
    })
    expect(answer).toMatchObject({ added: 3, omittedReferences: [] })
    expect(await titles(planId)).toEqual(['Priority', 'Goal', 'Action', 'Priority', 'Goal', 'Action'])
    expect(await read(answer.ids[0]!)).toMatchObject({ code: null, state: 'proposed' })
    const { rows } = await plans().outline.getOutline({ planId })
    const copied = rows.findLast((row) => row.place === null)!
    expect((await read(copied.id)).links).toEqual([{ toId: copied.parentId, relation: 'contributes_to', main: true }])
    expect(await fetchOrigin(copied.id)).toMatchObject({
      planId,
      elementId: action.id,
      elementTitle: localized('nl', 'Action'),
    })
    expect(await fetchOrigin(action.id)).toBeNull()
  })

  it('is undone as a whole, and redone with the origin', async () => {
    const priority = await add('Priority', 'priority')
    await add('Goal', 'strategic_objective', priority.id)
    const { ids } = await plans().copy.pasteElements({ planId, parentId: section, fromIds: [priority.id] })
    await plans().undo.undo({ planId })
    expect(await titles(planId)).toEqual(['Priority', 'Goal'])
    await plans().undo.redo({ planId })
    expect(await titles(planId)).toEqual(['Priority', 'Goal', 'Priority', 'Goal'])
    expect((await fetchOrigin(ids[0]!))?.elementId).toBe(priority.id)
  })

  it('is rejected where the kind is not allowed, and for the parts of a plan kind', async () => {
    const action = await add('Action', 'action')
    const goal = await add('Goal', 'strategic_objective')
    const under = plans().copy.pasteElements({ planId, parentId: action.id, fromIds: [goal.id] })
    expect(await catchError(under)).toMatchObject({
      data: { rejectedElements: [{ elementId: goal.id, code: 'KIND_NOT_ALLOWED_HERE' }] },
    })
    const part = plans().copy.pasteElements({ planId, parentId: section, fromIds: [section] })
    expect(await catchError(part)).toMatchObject({ data: { rejectedElements: [{ code: 'SECTION_REQUIRED_BY_KIND' }] } })
  })
})

describe('Copy into another plan', () => {
  it('lists the functions of other organisations, interests and links that are not copied', async () => {
    const council = await make.organisation({ kind: 'zonal_security_council' })
    const both = makePerson([
      { organisationId: zone.id, role: 'planner' },
      { organisationId: council.id, role: 'planner' },
    ])
    const chief = await make.function(zone.id)
    const interest = await add('Interest', 'security_interest')
    const goal = await add('Goal', 'strategic_objective', section, {
      code: 'SO-1',
      interestId: interest.id,
      accountableFunctionId: chief.id,
      links: [{ toId: interest.id, relation: 'continues', main: false }],
    })
    await plans().sendPlan({ id: planId })
    const otherPlan = await make.plan({ ownerId: council.id })
    const part = await make.element({ planId: otherPlan.id, kind: 'part', place: 'conceptual_frame' })
    const place = await make.element({
      planId: otherPlan.id,
      kind: 'section',
      parentId: part.id,
      place: 'identification',
    })
    const answer = await plans(both).copy.pasteElements({
      planId: otherPlan.id,
      parentId: place.id,
      fromIds: [goal.id],
    })
    const input = { elementId: goal.id, title: localized('nl', 'Goal') }
    expect(answer.omittedReferences).toEqual([
      { ...input, kind: 'function' },
      { ...input, kind: 'interest' },
      { ...input, kind: 'link' },
    ])
    const copy = await read(answer.ids[0]!, both)
    expect(copy).toMatchObject({ code: 'SO-1', accountableFunctionId: null, interestId: null, links: [] })
    expect(await fetchOrigin(copy.id, both)).toMatchObject({ planId, planTitle: localized('nl', 'BE-ZVP-1') })
  })

  it('keeps the functions of the own organisation', async () => {
    const chief = await make.function(zone.id)
    const goal = await add('Goal', 'strategic_objective', section, { accountableFunctionId: chief.id })
    const other = await start('BE-ZVP-2', zone.id)
    const { ids } = await plans().copy.pasteElements({
      planId: other.planId,
      parentId: other.section,
      fromIds: [goal.id],
    })
    expect((await read(ids[0]!)).accountableFunctionId).toBe(chief.id)
  })

  it('never widens access: the copy keeps the effective marking of the original', async () => {
    const upper = await add('Upper', 'priority', section, { marking: 'TLP:RED', personIds: [planner.personId!] })
    const inner = await add('Inner', 'strategic_objective', upper.id)
    const other = await start('BE-ZVP-2', zone.id)
    const { ids } = await plans().copy.pasteElements({
      planId: other.planId,
      parentId: other.section,
      fromIds: [inner.id],
    })
    expect(await read(ids[0]!)).toMatchObject({ marking: 'TLP:RED', personIds: [planner.personId] })
    expect((await catchError(read(ids[0]!, people.planner(zone.id)))).code).toBe('NOT_FOUND')
  })

  it('does not copy internal content to another organisation', async () => {
    const council = await make.organisation({ kind: 'zonal_security_council' })
    const both = makePerson([
      { organisationId: zone.id, role: 'planner' },
      { organisationId: council.id, role: 'planner' },
    ])
    const open = await add('Open', 'priority')
    const strict = await add('Strict', 'strategic_objective', open.id, { marking: 'TLP:AMBER+STRICT' })
    const otherPlan = await start('COUNCIL', council.id, { ...both })
    const paste = plans(both).copy.pasteElements({
      planId: otherPlan.planId,
      parentId: otherPlan.section,
      fromIds: [open.id],
    })
    expect(await catchError(paste)).toMatchObject({
      data: { rejectedElements: [{ elementId: strict.id, code: 'ORGANISATION_FIXED' }] },
    })
  })

  it('omits content that the user may not read, and shows the origin only to users who may read it', async () => {
    const secret = await add('Secret', 'priority', section, { marking: 'TLP:RED', personIds: [planner.personId!] })
    const goal = await add('Goal', 'priority')
    const colleague = await enrol(api.database, people.planner(zone.id, 'Colleague'))
    const stolen = plans(colleague).copy.pasteElements({ planId, parentId: section, fromIds: [goal.id, secret.id] })
    expect((await catchError(stolen)).code).toBe('NOT_FOUND')
    const other = await start('BE-ZVP-2', zone.id)
    const { ids } = await plans().copy.pasteElements({
      planId: other.planId,
      parentId: other.section,
      fromIds: [goal.id],
    })
    await plans().sendPlan({ id: other.planId })
    const reader = people.reader((await make.organisation()).id)
    expect(await fetchOrigin(ids[0]!, reader)).toBeNull()
    await plans().sendPlan({ id: planId })
    const revision = (await read(goal.id)).revision
    await plans().outline.changeElement({ id: goal.id, revision, patch: { marking: 'TLP:AMBER' } })
    expect(await fetchOrigin(ids[0]!, reader)).toBeNull()
    expect(await fetchOrigin(ids[0]!)).toMatchObject({ elementId: goal.id })
  })

  it('requires permission to edit the target plan', async () => {
    const goal = await add('Goal', 'priority')
    const other = await make.organisation({ kind: 'police_zone' })
    const theirs = await start('THEIRS', other.id, people.planner(other.id))
    const paste = plans().copy.pasteElements({ planId: theirs.planId, parentId: theirs.section, fromIds: [goal.id] })
    expect((await catchError(paste)).code).toBe('NOT_FOUND')
  })
})
