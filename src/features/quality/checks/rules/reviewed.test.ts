import { expect, it } from 'vitest'
import { makeFacts } from '../facts.fixture.ts'
import type { CheckFacts, ItemFact, UnapprovedChangeFact } from '../facts.ts'
import { reviewed } from './reviewed.ts'

const item = (answer: ItemFact['answer']): ItemFact => ({ key: 'item', title: { en: 'Drugs' }, upperPlan: {}, answer })
const answered = { kind: 'adopt', hasReasons: false, isCarried: true } as const
const makeFact = (given: Partial<UnapprovedChangeFact> = {}): UnapprovedChangeFact => ({
  version: null,
  elements: [],
  hasOtherChanges: false,
  ...given,
})
const check = (state: CheckFacts['plan']['state'], items: ItemFact[], unapprovedChangeFact = makeFact()) => {
  const facts = makeFacts({ items, unapprovedChanges: unapprovedChangeFact })
  return reviewed.check({ ...facts, plan: { ...facts.plan, state } }, {}).issues
}

it('items without an answer leave the review of a running plan open, as a warning', () => {
  expect(check('in_force', [item(null), item(null), item(answered)])).toEqual([
    { element: null, messageCode: 'review_open', data: { count: 2 }, severity: 'warning' },
  ])
  expect(check('bridging', [item(null)])).toMatchObject([{ messageCode: 'review_open' }])
  expect(check('in_force', [item(answered)])).toEqual([])
})

it('a plan in drafting is not a running plan', () => {
  expect(check('drafting', [item(null)], makeFact({ version: 2, elements: ['a'] }))).toEqual([])
})

it('a decided text changed without an addendum is an error at the changed element, or at the plan for a removed element', () => {
  expect(check('in_force', [], makeFact({ version: 3, elements: ['a'], hasOtherChanges: true }))).toEqual([
    { element: 'a', messageCode: 'unapproved_change', data: { version: 3 } },
    { element: null, messageCode: 'unapproved_change_elsewhere', data: { version: 3 } },
  ])
  expect(check('bridging', [])).toEqual([])
})
