import { expect, it } from 'vitest'
import { factsWith } from '../facts.fixture.ts'
import type { CheckFacts, ItemFact, PathFact } from '../facts.ts'
import { reviewed } from './review.ts'

const item = (answer: ItemFact['answer']): ItemFact => ({ key: 'item', title: { en: 'Drugs' }, upperPlan: {}, answer })
const answered = { kind: 'adopt', hasReasons: false, isCarried: true } as const
const path = (given: Partial<PathFact> = {}): PathFact => ({
  decidedBefore: false,
  isAmending: false,
  changedInVersion: null,
  steps: [],
  ...given,
})
const check = (state: CheckFacts['plan']['state'], items: ItemFact[], its: PathFact | null = path()) => {
  const facts = factsWith({ items, path: its })
  return reviewed.check({ ...facts, plan: { ...facts.plan, state } }, {}).findings
}

it('items without an answer leave the review of a running plan open, as a warning (R12)', () => {
  expect(check('in_force', [item(null), item(null), item(answered)])).toEqual([
    { element: null, says: 'review_open', data: { count: 2 }, severity: 'warning' },
  ])
  expect(check('bridging', [item(null)], null)).toMatchObject([{ says: 'review_open' }])
  expect(check('in_force', [item(answered)])).toEqual([])
})

it('a plan that is still drafted is no running plan', () => {
  expect(check('drafting', [item(null)], path({ changedInVersion: 2 }))).toEqual([])
})

it('what was decided and is other in a later version without an addendum is an error (R12)', () => {
  expect(check('in_force', [], path({ changedInVersion: 3 }))).toEqual([
    { element: null, says: 'silent_change', data: { version: 3 } },
  ])
  expect(check('in_force', [], path({ changedInVersion: 3, isAmending: true }))).toEqual([])
})
