import { describe, expect, test } from 'vitest'
import type { Element, Plan } from '#features/planning/plans/contract.ts'
import { newId } from '#shared/ids.ts'
import { buildRendition } from './model.ts'

const plan = { marking: 'TLP:CLEAR' } as Plan
const element = (over: Partial<Element>): Element =>
  ({ id: newId(), parentId: null, position: 'a0', marking: null, confidential: null, ...over }) as Element

const open = element({ position: 'a0' })
const named = element({ position: 'a1', confidential: { reason: 'Council' } })
const hiddenChild = element({ parentId: named.id })
const next = element({ position: 'a2', confidential: { reason: 'Council' } })
const amber = element({ position: 'a3', marking: 'TLP:AMBER' })
const elements = [open, named, hiddenChild, next, amber]

const listRenditionNodes = (rendition: Parameters<typeof buildRendition>[2]) =>
  buildRendition(plan, elements, rendition).nodes.map((node) => (node.kind === 'gap' ? 'gap' : node.element.id))

describe('edition as a filter of the full plan', () => {
  test('full: includes everything that the reader may read', () => {
    expect(listRenditionNodes('full')).toEqual([open.id, named.id, hiddenChild.id, next.id, amber.id])
  })

  test('council: omits a confidential element completely, and leaves one visible gap for neighbouring elements', () => {
    expect(listRenditionNodes('council')).toEqual([open.id, 'gap', amber.id])
  })

  test('public: also omits content stricter than TLP:CLEAR', () => {
    expect(listRenditionNodes('public')).toEqual([open.id, 'gap'])
  })

  test('passes the omitted elements to the chapters of other slices, so that no chapter mentions them', () => {
    expect([...buildRendition(plan, elements, 'council').hidden].sort()).toEqual(
      [named.id, hiddenChild.id, next.id].sort(),
    )
  })

  test('marks the document with the strictest label of the content', () => {
    expect(buildRendition(plan, elements, 'full').marking).toBe('TLP:AMBER')
    expect(buildRendition(plan, elements, 'public').marking).toBe('TLP:CLEAR')
  })
})
