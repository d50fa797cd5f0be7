import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { ElementContent } from '../entities.ts'
import { fillElement } from '../fields/filled-element.fixture.ts'
import {
  add,
  api,
  change,
  listChildIds,
  make,
  outline,
  planId,
  planner,
  priorityId,
  section,
  zone,
} from './zonal-plan.fixture.ts'

describe('Addition of an element', () => {
  it('stores every field and returns it unchanged', async () => {
    const chief = await make.function(zone.id)
    const phenomenon = await make.phenomenon()
    const area = await make.area()
    const interest = await add('security_interest')
    const foreign = await make.plan({ ownerId: zone.id })
    const upper = await make.element({ planId: foreign.id, kind: 'strategic_objective' })
    const filled = ElementContent.strip().parse(fillElement())
    const content: ElementContent = {
      ...filled,
      kind: 'strategic_objective',
      place: null,
      code: 'SO-1',
      title: localized('nl', 'Doel'),
      body: { source: 'nl', text: { nl: makeProse('Een', 'Twee') }, outdated: [] },
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
      confidential: { reason: 'Zonale veiligheidsraad' },
      details: { ...filled.details, areaIds: [area.id], municipalityId: area.id, taskForceIds: [zone.id] },
      partners: [{ organisationId: zone.id, commitment: localized('nl', 'Helpt'), status: 'confirmed' }],
      resources: [
        {
          kind: 'fte',
          service: 'police',
          year: 2026,
          amount: 2.5,
          available: 1,
          source: 'art. 36',
          funded: 'partial',
          notAvailable: false,
        },
        {
          kind: 'budget',
          service: 'care',
          year: null,
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
      signatures: [{ organisationId: zone.id, signatory: 'Burgemeester', ratifiedOn: '2026-03-01' }],
      territories: [{ areaId: area.id, contactId: chief.id, translateBy: '2026-06-30', translatedOn: null }],
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

  it('inserts an element last, first or after a sibling', async () => {
    const first = await add('priority')
    const last = await add('priority')
    const middle = await add('priority', section, {}, first.id)
    const before = await add('priority', section, {}, null)
    expect(await listChildIds(section)).toEqual([before.id, first.id, middle.id, last.id])
  })

  it('resolves equal keys of siblings from two writers', async () => {
    const entry = await make.element({ planId, kind: 'priority', parentId: section, position: 'a0' })
    const two = await make.element({ planId, kind: 'priority', parentId: section, position: 'a0' })
    const after = await add('priority', section, {}, entry.id)
    expect(await listChildIds(section)).toEqual([...[entry.id, two.id].sort(), after.id])
  })

  it('rejects a kind that is not allowed there, and lists the allowed kinds', async () => {
    const priority = await add('priority')
    const error = await catchError(add('priority', priority.id))
    expect(error).toMatchObject({ code: 'KIND_NOT_ALLOWED_HERE', data: { kind: 'priority', parentKind: 'priority' } })
    expect((error.data as { allowed: string[] }).allowed).toContain('strategic_objective')
  })

  it('rejects references to unknown or hidden data, and an id in use', async () => {
    const hidden = await make.plan({ ownerId: (await make.organisation()).id, sentAt: null })
    const toId = (await make.element({ planId: hidden.id, kind: 'priority' })).id
    const links = [{ toId, relation: 'contributes_to' as const, main: true }]
    expect(await catchError(add('priority', section, { links }))).toEqual({
      code: 'UNKNOWN_REFERENCE',
      data: { field: 'links', id: toId },
    })
    const taken = outline().addElement({ planId, parentId: section, id: toId, content: { kind: 'priority' } })
    expect(await catchError(taken)).toMatchObject({ code: 'ID_TAKEN' })
  })

  it('rejects a marking that hides the element from the writer', async () => {
    expect(await catchError(add('text', section, { marking: 'TLP:RED' }))).toMatchObject({
      code: 'WOULD_LOSE_ACCESS',
    })
    expect(await add('text', section, { marking: 'TLP:RED', personIds: [planner.personId!] })).toMatchObject({
      marking: 'TLP:RED',
    })
  })
})

describe('Change of an element', () => {
  it('increments the revision once, and not at all without a change', async () => {
    const element = await add('action', await priorityId())
    expect((await change(element, { code: 'A-1' })).revision).toBe(2)
    expect((await change({ ...element, revision: 2 }, { code: 'A-1' })).revision).toBe(2)
  })

  it('shows both texts to the second of two writers of the same title, and overwrites no text', async () => {
    const element = await add('priority')
    await change(element, { title: localized('nl', 'Van de een') })
    const second = await catchError(change(element, { title: localized('nl', 'Van de ander') }))
    expect(second).toMatchObject({
      code: 'CHANGED_CONCURRENTLY',
      data: {
        revision: 2,
        changedBy: 'Planner of the zone',
        fields: { title: { yours: localized('nl', 'Van de ander'), theirs: localized('nl', 'Van de een') } },
      },
    })
    expect((await outline().getElement({ id: element.id })).element.title).toEqual(localized('nl', 'Van de een'))
  })

  it('lets two people edit different fields at the same time', async () => {
    const element = await add('priority')
    await change(element, { code: 'P-1' })
    expect(await change(element, { gain: localized('nl', 'Rust') })).toMatchObject({ code: 'P-1', revision: 3 })
  })

  it('requires a reason to pause or stop an element', async () => {
    const action = await add('action', await priorityId(), { state: 'running' })
    expect(await catchError(change(action, { state: 'stopped' }))).toMatchObject({ code: 'REASON_REQUIRED' })
    expect(await change(action, { state: 'stopped', stateReason: 'Doel bereikt' })).toMatchObject({ state: 'stopped' })
  })

  it('rejects another kind that does not allow the existing children', async () => {
    const priority = await add('priority')
    await add('phenomenon', priority.id)
    expect(await catchError(change(priority, { kind: 'regular_work' }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
      data: { kind: 'phenomenon', parentKind: 'regular_work' },
    })
  })

  it('narrows the readers of an element and of the children', async () => {
    await api.as(planner).plans.sendPlan({ id: planId })
    const reader = people.reader((await make.organisation()).id)
    const priority = await add('priority')
    const action = await add('action', priority.id)
    expect((await outline(reader).getElement({ id: action.id })).editable).toBe(false)
    await change(priority, { marking: 'TLP:AMBER+STRICT' })
    expect(await catchError(outline(reader).getElement({ id: action.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect((await outline(reader).getOutline({ planId })).withheld).toBeNull()
  })

  it('keeps a single main link, also when the earlier link is hidden from the writer', async () => {
    const theirs = await make.organisation()
    const upperPlan = await make.plan({ ownerId: theirs.id })
    const [entry, two] = await Promise.all([1, 2].map(() => make.element({ planId: upperPlan.id, kind: 'priority' })))
    const link = (toId: string) => ({ toId, relation: 'contributes_to' as const, main: true })
    const element = await add('priority', section, { links: [link(entry!.id)] })
    await api.database.kysely.updateTable('element').set({ marking: 3 }).where('id', '=', entry!.id).execute()
    expect((await change(element, { links: [link(two!.id)] })).links).toEqual([link(two!.id)])
  })
})

describe('Outline of a plan', () => {
  it('informs the issuing organisations how much is hidden from this reader', async () => {
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
    const row = (await outline().getOutline({ planId })).rows.find((entry) => entry.id === programme.id)
    expect(row).toMatchObject({
      accountable: { functionNames: { nl: 'Korpschef' } },
      elaboratedBy: [{ planId: file.id, kind: 'programme_file', title: localized('en', 'File') }],
    })
  })
})
