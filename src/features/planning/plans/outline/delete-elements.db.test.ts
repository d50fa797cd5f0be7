import { beforeEach, describe, expect, it } from 'vitest'
import { catchError } from '../../../../../testing/api.ts'
import { planHooks } from '../hooks.ts'
import { add, api, listChildIds, make, outline, planId, section } from './zonal-plan.fixture.ts'

let referencedIds: readonly string[] = []
planHooks.areElementsReferenced.register(async (_work, { elementIds }) =>
  elementIds.some((id) => referencedIds.includes(id)),
)

beforeEach(() => {
  referencedIds = []
})

describe('Move of an element', () => {
  it('includes the children', async () => {
    const [entry, two] = [await add('priority'), await add('priority')]
    const objective = await add('strategic_objective', entry.id)
    const action = await add('action', objective.id)
    await outline().moveElement({ id: objective.id, parentId: two.id })
    expect(await listChildIds(two.id)).toEqual([objective.id])
    expect((await outline().getElement({ id: action.id })).ancestors.map((ancestor) => ancestor.id).slice(-2)).toEqual([
      two.id,
      objective.id,
    ])
  })

  it('reorders siblings', async () => {
    const [entry, two, three] = [await add('priority'), await add('priority'), await add('priority')]
    await outline().moveElement({ id: three.id, parentId: section, afterId: null })
    await outline().moveElement({ id: entry.id, parentId: section, afterId: two.id })
    expect(await listChildIds(section)).toEqual([three.id, two.id, entry.id])
  })

  it('rejects a move below itself, to a position where the kind is not allowed, or of a part of the plan kind', async () => {
    const objective = await add('strategic_objective')
    const action = await add('action', (await add('operational_objective', objective.id)).id)
    expect(await catchError(outline().moveElement({ id: objective.id, parentId: action.id }))).toMatchObject({
      code: 'CYCLE',
    })
    const point = await add('point_of_attention')
    expect(await catchError(outline().moveElement({ id: objective.id, parentId: point.id }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
    const { rows } = await outline().getOutline({ planId })
    const lastPart = rows.filter((row) => row.kind === 'part').at(-1)!
    expect(await catchError(outline().moveElement({ id: section, parentId: lastPart.id }))).toMatchObject({
      code: 'KIND_NOT_ALLOWED_HERE',
    })
  })
})

describe('Deletion of an element', () => {
  it('deletes an element with the children and the references in the plan', async () => {
    const interest = await add('security_interest')
    const objective = await add('strategic_objective', section, { interestId: interest.id })
    await add('text', interest.id)
    expect(await outline().removeElement({ id: interest.id, reason: 'Dubbel' })).toEqual({ removed: 2 })
    expect((await outline().getElement({ id: objective.id })).element).toMatchObject({ interestId: null, revision: 2 })
  })

  it('is rejected for parts and sections of the plan kind', async () => {
    expect(await catchError(outline().removeElement({ id: section }))).toMatchObject({
      code: 'SECTION_REQUIRED_BY_KIND',
    })
  })

  it('is rejected when an answer, an external link or an elaborating plan uses the element', async () => {
    const priority = await add('priority')
    const objective = await add('strategic_objective', priority.id)
    referencedIds = [objective.id]
    expect(await catchError(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'IN_USE' })
    referencedIds = []
    const theirs = await make.plan({
      ownerId: (await make.organisation()).id,
      sentAt: null,
      elaboratesId: objective.id,
    })
    expect(await catchError(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'IN_USE' })
    await api.database.kysely.deleteFrom('plan').where('id', '=', theirs.id).execute()
    expect(await outline().removeElement({ id: priority.id })).toEqual({ removed: 2 })
  })

  it('is rejected when a child is hidden from the writer', async () => {
    const priority = await add('priority')
    await make.element({ planId, kind: 'text', parentId: priority.id, marking: 'TLP:RED' })
    expect(await catchError(outline().removeElement({ id: priority.id }))).toMatchObject({ code: 'IN_USE' })
  })
})
