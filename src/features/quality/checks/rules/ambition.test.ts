import { expect, it } from 'vitest'
import { makeFacts, result } from '../facts.fixture.ts'
import { ambition } from './ambition.ts'

it('flags a target no better than the baseline, and a committed result whose definition changed since', () => {
  const results = [result('so'), result('so', { requiresNoChange: true }), result('oo', { redefined: true })]
  const { issues } = ambition.check(makeFacts({ results }), {})
  expect(issues.map((issue) => [issue.element, issue.messageCode])).toEqual([
    ['so', 'no_ambition'],
    ['oo', 'redefined'],
  ])
})
