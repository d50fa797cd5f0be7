import { expect, it } from 'vitest'
import { makeFacts, result } from '../facts.fixture.ts'
import { additivity } from './additivity.ts'

it('flags figures that need to be added but may not be added', () => {
  const results = [result('so'), result('oo', { wouldBeAdded: true })]
  const { issues } = additivity.check(makeFacts({ results }), {})
  expect(issues.map((issue) => [issue.element, issue.messageCode])).toEqual([['oo', 'would_be_added']])
})
