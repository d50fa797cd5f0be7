import { expect, it } from 'vitest'
import type { Element } from '#features/planning/plans/entities.ts'
import { emptyContent } from '#features/planning/plans/outline/model.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { addLaterTranslations, keepRestrictions } from './model.ts'

const makeElement = (given: Partial<Element>): Element => ({
  ...emptyContent('action'),
  ...{ id: id(2), planId: id(1), parentId: null, position: 'a0', revision: 1, updatedAt: '2026-11-24T10:00:00Z' },
  ...given,
})
const [part, objective, action] = [id(10), id(11), id(12)]
const confidential = { reason: 'Council' }
const frozen: Element[] = [
  makeElement({ id: part, kind: 'part', marking: null }),
  makeElement({ id: objective, parentId: part, marking: 'TLP:AMBER' }),
  makeElement({ id: action, parentId: part }),
]
const change = (elementId: string, patch: Partial<Element>) =>
  frozen.map((element) => (element.id === elementId ? { ...element, ...patch } : element))
const restrict = (current: readonly Element[]) =>
  keepRestrictions(frozen, current, 'TLP:CLEAR').map(({ marking, confidential: secret }) => [marking, secret])

it('a frozen element keeps the stricter of its markings, and what was closed later stays closed', () => {
  const unchanged = [
    [null, null],
    ['TLP:AMBER', null],
    [null, null],
  ]
  expect(restrict(frozen)).toEqual(unchanged)
  expect(restrict([])).toEqual(unchanged)
  expect(restrict(change(objective, { marking: null }))).toEqual(unchanged)
  expect(restrict(change(action, { marking: 'TLP:RED', confidential }))[2]).toEqual(['TLP:RED', confidential])
  // Below a part that was closed later, or moved there.
  expect(restrict(change(part, { marking: 'TLP:GREEN', confidential }))).toEqual([
    ['TLP:GREEN', confidential],
    ['TLP:AMBER', confidential],
    ['TLP:GREEN', confidential],
  ])
  expect(restrict(change(action, { parentId: objective }))[2]).toEqual(['TLP:AMBER', null])
})

it('confidentiality that the approval binds follows the frozen text, also below a part that was closed later [law-68]', () => {
  const decided = new Set([part, objective])
  const restrictDecided = (current: readonly Element[]) =>
    keepRestrictions(frozen, current, 'TLP:CLEAR', decided).map(({ confidential: secret }) => secret)
  expect(restrictDecided(change(part, { confidential }))).toEqual([null, null, null])
  expect(restrictDecided(change(objective, { confidential }))).toEqual([null, null, null])
  expect(restrictDecided(change(action, { confidential }))).toEqual([null, null, confidential])
})

it('a frozen text gets the translations added since, unless its original changed or the language is authentic', () => {
  const text = (nl: string, more: object = {}) => ({ source: 'nl' as const, text: { nl, ...more }, outdated: [] })
  const add = (now: ReturnType<typeof text>, authentic: string[] = []) =>
    addLaterTranslations(
      { title: text('Inbraak', { fr: 'Cambriolages' }), details: { lever: localized('nl', 'Hefboom') }, code: 'A' },
      { title: now, details: { lever: text('Hefboom', { en: 'Lever' }) }, code: 'B' },
      authentic,
    )
  const added = add(text('Inbraak', { fr: 'Vols', en: 'Burglary' }))
  expect(added.title.text).toEqual({ nl: 'Inbraak', fr: 'Cambriolages', en: 'Burglary' })
  expect(added.details.lever.text).toEqual({ nl: 'Hefboom', en: 'Lever' })
  expect(added.code).toBe('A')
  expect(add(text('Anders', { en: 'Other' })).title.text).toEqual({ nl: 'Inbraak', fr: 'Cambriolages' })
  expect(add(text('Inbraak', { en: 'Burglary' }), ['en']).title.text).not.toHaveProperty('en')
})
