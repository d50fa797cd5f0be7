import { beforeEach, describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { proseOf } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { usePack } from '../../registry/index.ts'
import type { Element, ElementContent } from '../entities.ts'
import { planFacts } from '../events.ts'
import { planRoutes } from '../routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let standsOn: readonly string[] = []
planFacts.elementLeaving.subscribe(async (_work, { elementIds }) => elementIds.some((id) => standsOn.includes(id)))

let zone: { id: string }
let planner: ReturnType<typeof people.planner>
let planId: string
let section: string

const outline = (actor = planner) => api.as(actor).plans.outline

beforeEach(async () => {
  standsOn = []
  zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner of the zone'))
  const plan = await api.as(planner).plans.startPlan({
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
  kind: Element['kind'],
  parentId = section,
  content: Partial<ElementContent> = {},
  afterId?: string | null,
) => outline().addElement({ planId, parentId, afterId, content: { kind, title: localized('nl', kind), ...content } })
const change = (element: Element, patch: Partial<ElementContent>) =>
  outline().changeElement({ id: element.id, revision: element.revision, patch })
const under = async (parentId: string) =>
  (await outline().getOutline({ planId })).rows.filter((row) => row.parentId === parentId).map((row) => row.id)

describe('adding', () => {
  it('stores every field of an element and reads it back as it was', async () => {
    const chief = await make.function(zone.id)
    const phenomenon = await make.phenomenon()
    const area = await make.area()
    const interest = await add('security_interest')
    const foreign = await make.plan({ ownerId: zone.id })
    const upper = await make.element({ planId: foreign.id, kind: 'strategic_objective' })
    const content: ElementContent = {
      kind: 'strategic_objective',
      place: null,
      code: 'SO-1',
      title: localized('nl', 'Doel'),
      body: { source: 'nl', text: { nl: proseOf('Een', 'Twee') }, outdated: [] },
      gain: localized('nl', 'Rust'),
      rationale: localized('nl', 'Omdat'),
      state: 'paused',
      stateReason: 'Geen geld',
      phenomenonId: phenomenon.id,
      interestId: interest.id,
      competenceTopic: 'local_police',
      chainLinks: ['prevention', 'aftercare'],
      accountableFunctionId: chief.id,
      deputyFunctionId: chief.id,
      accountToId: zone.id,
      contributorIds: [zone.id],
      periodFrom: '2026-01-01',
      periodTo: '2027-01-01',
      marking: 'TLP:AMBER',
      partnerIds: [zone.id],
      personIds: [planner.personId!],
      confidential: { by: 'Zonale veiligheidsraad', on: '2026-02-01' },
      details: { areaIds: [area.id], approach: { CHAIN: ['precursors'] }, lever: localized('nl', 'Hefboom') },
      partners: [{ organisationId: zone.id, commitment: localized('nl', 'Helpt'), status: 'confirmed' }],
      means: [
        {
          kind: 'fte',
          service: 'police',
          amount: 2.5,
          available: 1,
          source: 'art. 36',
          funded: 'partial',
          notAvailable: false,
        },
        {
          kind: 'budget',
          service: 'care',
          amount: null,
          available: null,
          source: null,
          funded: null,
          notAvailable: true,
        },
      ],
      needs: [
        {
          kind: 'decision',
          organisationId: zone.id,
          text: localized('nl', 'Ja'),
          status: 'asked',
          onDate: '2026-03-01',
        },
      ],
      links: [{ toId: upper.id, relation: 'contributes_to', main: true }],
    }
    const written = await outline().addElement({ planId, parentId: section, content })
    const read = (await outline().getElement({ id: written.id })).element
    expect(read).toMatchObject(content)
    expect(read).toEqual(written)
    expect(await outline().listNeeds({ planId })).toMatchObject([
      { organisationId: zone.id, needs: [{ elementId: read.id }] },
    ])
    expect(await outline().listLinks({ id: upper.id })).toMatchObject([
      { direction: 'down', elementId: read.id, main: true },
    ])
    expect(await outline().listLinks({ id: read.id })).toMatchObject([
      { direction: 'up', elementId: upper.id, planId: foreign.id },
    ])
  })

  it('puts an element last, first or after a sibling', async () => {
    const first = await add('priority')
    const last = await add('priority')
    const middle = await add('priority', section, {}, first.id)
    const before = await add('priority', section, {}, null)
    expect(await under(section)).toEqual([before.id, first.id, middle.id, last.id])
  })

  it('gives way to siblings that two writers put at one key', async () => {
    const one = await make.element({ planId, kind: 'priority', parentId: section, position: 'a0' })
    const two = await make.element({ planId, kind: 'priority', parentId: section, position: 'a0' })
    const after = await add('priority', section, {}, one.id)
    expect(await under(section)).toEqual([...[one.id, two.id].sort(), after.id])
  })

  it('refuses a kind that the kind of plan does not know there, and says which it does', async () => {
    const priority = await add('priority')
    const refusal = await refusalOf(add('priority', priority.id))
    expect(refusal).toMatchObject({ code: 'KIND_NOT_ALLOWED_HERE', data: { kind: 'priority', under: 'priority' } })
    expect((refusal.data as { allowed: string[] }).allowed).toContain('strategic_objective')
  })

  it('refuses what points at nothing, at what is hidden, and at an id in use', async () => {
    const hidden = await make.plan({ ownerId: (await make.organisation()).id, sentAt: null })
    const toId = (await make.element({ planId: hidden.id, kind: 'priority' })).id
    const links = [{ toId, relation: 'contributes_to' as const, main: true }]
    expect(await refusalOf(add('priority', section, { links }))).toEqual({
      code: 'UNKNOWN_REFERENCE',
      data: { field: 'links', id: toId },
    })
    const taken = outline().addElement({ planId, parentId: section, id: toId, content: { kind: 'priority' } })
    expect(await refusalOf(taken)).toMatchObject({ code: 'ID_TAKEN' })
  })

  it('refuses a marking that would hide the element from its writer', async () => {
    expect(await refusalOf(add('text', section, { marking: 'TLP:RED' }))).toMatchObject({
      code: 'HIDDEN_FROM_YOURSELF',
    })
    expect(await add('text', section, { marking: 'TLP:RED', personIds: [planner.personId!] })).toMatchObject({
      marking: 'TLP:RED',
    })
  })
})

describe('changing', () => {
  it('raises the revision once, and not at all where nothing changes', async () => {
    const element = await add('action', await priorityId())
    expect((await change(element, { code: 'A-1' })).revision).toBe(2)
    expect((await change({ ...element, revision: 2 }, { code: 'A-1' })).revision).toBe(2)
  })

  it('shows both texts to the second of two writers of one title, and overwrites nothing', async () => {
    const element = await add('priority')
    await change(element, { title: localized('nl', 'Van de een') })
    const second = await refusalOf(change(element, { title: localized('nl', 'Van de ander') }))
    expect(second).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: {
        revision: 2,
        changedBy: 'Planner of the zone',
        fields: { title: { yours: localized('nl', 'Van de ander'), theirs: localized('nl', 'Van de een') } },
      },
    })
    expect((await outline().getElement({ id: element.id })).element.title).toEqual(localized('nl', 'Van de een'))
  })

  it('lets two people write different fields at the same time', async () => {
    const element = await add('priority')
    await change(element, { code: 'P-1' })
    expect(await change(element, { gain: localized('nl', 'Rust') })).toMatchObject({ code: 'P-1', revision: 3 })
  })

  it('asks why something is paused or stopped', async () => {
    const action = await add('action', await priorityId(), { state: 'running' })
    expect(await refusalOf(change(action, { state: 'stopped' }))).toMatchObject({ code: 'REASON_MISSING' })
    expect(await change(action, { state: 'stopped', stateReason: 'Doel bereikt' })).toMatchObject({ state: 'stopped' })
  })

  it('refuses another kind where what stands under it may not stand under that', async () => {
    const priority = await add('priority')
    await add('phenomenon', priority.id)
    expect(await refusalOf(change(priority, { kind: 'regular_work' }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
      data: { kind: 'phenomenon', under: 'regular_work' },
    })
  })

  it('narrows who reads an element and what stands under it', async () => {
    await api.as(planner).plans.sendPlan({ id: planId })
    const reader = people.reader((await make.organisation()).id)
    const priority = await add('priority')
    const action = await add('action', priority.id)
    expect((await outline(reader).getElement({ id: action.id })).editable).toBe(false)
    await change(priority, { marking: 'TLP:AMBER+STRICT' })
    expect(await refusalOf(outline(reader).getElement({ id: action.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await outline(reader).getOutline({ planId })).withheld).toBeNull()
  })

  it('keeps one main link, also where the earlier one is hidden from the writer', async () => {
    const theirs = await make.organisation()
    const upperPlan = await make.plan({ ownerId: theirs.id })
    const [one, two] = await Promise.all([1, 2].map(() => make.element({ planId: upperPlan.id, kind: 'priority' })))
    const link = (toId: string) => ({ toId, relation: 'contributes_to' as const, main: true })
    const element = await add('priority', section, { links: [link(one!.id)] })
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', one!.id).execute()
    expect((await change(element, { links: [link(two!.id)] })).links).toEqual([link(two!.id)])
  })
})

const priorityId = async (): Promise<string> => (await add('priority')).id

describe('moving', () => {
  it('takes along what stands under an element', async () => {
    const [one, two] = [await add('priority'), await add('priority')]
    const objective = await add('strategic_objective', one.id)
    const action = await add('action', objective.id)
    await outline().moveElement({ id: objective.id, parentId: two.id })
    expect(await under(two.id)).toEqual([objective.id])
    expect((await outline().getElement({ id: action.id })).ancestors.map((one) => one.id).slice(-2)).toEqual([
      two.id,
      objective.id,
    ])
  })

  it('re-orders siblings', async () => {
    const [one, two, three] = [await add('priority'), await add('priority'), await add('priority')]
    await outline().moveElement({ id: three.id, parentId: section, afterId: null })
    await outline().moveElement({ id: one.id, parentId: section, afterId: two.id })
    expect(await under(section)).toEqual([three.id, two.id, one.id])
  })

  it('refuses to put an element under itself, where it may not stand, or to move a part of the kind', async () => {
    const objective = await add('strategic_objective')
    const action = await add('action', (await add('operational_objective', objective.id)).id)
    expect(await refusalOf(outline().moveElement({ id: objective.id, parentId: action.id }))).toMatchObject({
      code: 'INSIDE_ITSELF',
    })
    const point = await add('point_of_attention')
    expect(await refusalOf(outline().moveElement({ id: objective.id, parentId: point.id }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
    const { rows } = await outline().getOutline({ planId })
    const lastPart = rows.filter((row) => row.kind === 'part').at(-1)!
    expect(await refusalOf(outline().moveElement({ id: section, parentId: lastPart.id }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
  })
})

describe('removing', () => {
  it('takes away an element with what stands under it, and what in the plan pointed at it', async () => {
    const interest = await add('security_interest')
    const objective = await add('strategic_objective', section, { interestId: interest.id })
    await add('text', interest.id)
    expect(await outline().removeElement({ id: interest.id, reason: 'Dubbel' })).toEqual({ removed: 2 })
    expect((await outline().getElement({ id: objective.id })).element).toMatchObject({ interestId: null, revision: 2 })
  })

  it('is refused for parts and sections of the kind', async () => {
    expect(await refusalOf(outline().removeElement({ id: section }))).toMatchObject({ code: 'PART_OF_THE_KIND' })
  })

  it('is refused where an answer, a link from elsewhere or an elaborating plan stands on it', async () => {
    const priority = await add('priority')
    const objective = await add('strategic_objective', priority.id)
    standsOn = [objective.id]
    expect(await refusalOf(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'ANSWERED_BELOW' })
    standsOn = []
    const theirs = await make.plan({
      ownerId: (await make.organisation()).id,
      sentAt: null,
      elaboratesId: objective.id,
    })
    expect(await refusalOf(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'ANSWERED_BELOW' })
    await api.database.kysely.deleteFrom('plan').where('id', '=', theirs.id).execute()
    expect(await outline().removeElement({ id: priority.id })).toEqual({ removed: 2 })
  })

  it('is refused where something hidden from the writer stands under it', async () => {
    const priority = await add('priority')
    await make.element({ planId, kind: 'text', parentId: priority.id, marking: 'TLP:RED' })
    expect(await refusalOf(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'ANSWERED_BELOW' })
  })
})

describe('the outline', () => {
  it('tells the issuing bodies how much is withheld from this reader', async () => {
    await make.element({ planId, kind: 'text', parentId: section, marking: 'TLP:RED' })
    const { rows, withheld } = await outline().getOutline({ planId })
    expect(withheld).toBe(1)
    expect(rows.filter((row) => row.kind === 'text')).toEqual([])
  })

  it('names the accountable function and the plans that elaborate an element', async () => {
    const chief = await make.function(zone.id, { names: { nl: 'Korpschef' } })
    const programme = await add('programme', section, { accountableFunctionId: chief.id })
    const file = await make.plan({
      ownerId: zone.id,
      kind: 'programme_file',
      elaboratesId: programme.id,
      title: 'File',
    })
    const row = (await outline().getOutline({ planId })).rows.find((one) => one.id === programme.id)
    expect(row).toMatchObject({
      accountable: { functionNames: { nl: 'Korpschef' } },
      elaboratedBy: [{ planId: file.id, kind: 'programme_file', title: localized('en', 'File') }],
    })
  })
})
