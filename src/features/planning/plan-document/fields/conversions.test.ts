import { describe, expect, expectTypeOf, it } from 'vitest'
import { fillElement } from '#features/planning/plans/fields/filled-element.fixture.ts'
import { getDocumentKey, isDetail, listFields } from '#features/planning/plans/fields/model.ts'
import { id } from '#shared/id.fixture.ts'
import { elementToDocument } from '../form.ts'
import { Resolver } from '../resolve.ts'
import { toElement } from '../resolve-references.ts'
import { DocumentElement } from '../schema.ts'

const named = {
  organisations: new Map([
    [id(23), 'ZONE'],
    [id(24), 'CUSTOMS'],
  ]),
  areas: new Map([
    [id(25), 'NORTH'],
    [id(26), 'SOUTH'],
  ]),
  phenomena: new Map([[id(20), 'DRUGS']]),
  functions: new Map([[id(22), { organisation: 'ZONE', function: 'chief' }]]),
  plans: new Map<string, string>(),
  elements: new Map([[id(21), { plan: 'PLAN', key: id(21) }]]),
}
const invert = (codes: ReadonlyMap<string, string>) => new Map([...codes].map(([value, code]) => [code, value]))
const makeResolver = () =>
  new Resolver(
    {
      organisation: invert(named.organisations),
      area: invert(named.areas),
      phenomenon: invert(named.phenomena),
      plan: new Map(),
    },
    new Map([['ZONE / chief', id(22)]]),
    new Set([id(27)]),
  )

describe('Fields of an element in a plan document', () => {
  const element = fillElement()
  const document = elementToDocument(element, named)

  it('are all present and valid', () => {
    expect(DocumentElement.parse(document)).toEqual(document)
    const { details = {}, ...content } = document
    const isMissing = (field: Parameters<typeof isDetail>[0]) =>
      !(getDocumentKey(field) in (isDetail(field) ? details : content))
    expect(listFields(isMissing)).toEqual([])
  })

  it('have the type of their schema', () => {
    expectTypeOf<DocumentElement['competenceTopic']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<DocumentElement['contributors']>().toEqualTypeOf<string[] | undefined>()
    expectTypeOf<NonNullable<DocumentElement['resources']>[number]>().toEqualTypeOf<{
      kind: 'hours' | 'fte' | 'budget'
      service: 'police' | 'inspectorate' | 'care' | 'other'
      year?: number | undefined
      amount?: number | undefined
      available?: number | undefined
      team?: string | undefined
      source?: string | undefined
      funded?: 'yes' | 'partial' | 'no' | undefined
      notAvailable?: boolean | undefined
    }>()
    expectTypeOf<NonNullable<DocumentElement['links']>[number]['to']>().toEqualTypeOf<{ plan: string; key: string }>()
    expectTypeOf<NonNullable<DocumentElement['details']>['municipality']>().toEqualTypeOf<string | undefined>()
  })

  it('become the same element again', () => {
    const resolver = makeResolver()
    const keys = new Map([[id(21), id(21)]])
    const read = toElement(document, {
      pointer: '',
      planId: element.planId,
      place: { id: element.id, parentId: null, position: element.position, place: null },
      before: undefined,
      keys,
      hidden: new Set(),
      now: element.updatedAt,
      keysByPlan: new Map([['PLAN', keys]]),
      planIds: new Map(),
      addressed: new Map(),
      resolver,
    })
    expect(resolver.issues).toEqual([])
    expect(read).toEqual(element)
  })
})
