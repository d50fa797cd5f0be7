import { describe, expect, it } from 'vitest'
import { makeFacts, result } from '../facts.fixture.ts'
import type { ResultFact } from '../facts.ts'
import { ambiguity } from './ambiguity.ts'

const listMessages = (results: ResultFact[]) =>
  ambiguity.check(makeFacts({ results }), {}).issues.map((issue) => [issue.element, issue.messageCode])

describe('ambiguity', () => {
  const seizures = { polarity: 'ambiguous', hasEffort: true } as const
  it('flags an objective whose indicators can all move through effort alone', () => {
    expect(listMessages([result('so', seizures)])).toEqual([['so', 'alone']])
    expect(listMessages([result('so', seizures), result('so')])).toEqual([])
  })

  it('flags such an objective once, however many ambiguous indicators it has', () => {
    expect(listMessages([result('so', seizures), result('so', seizures)])).toEqual([['so', 'alone']])
  })

  it('warns of an ambiguous indicator without an effort indicator', () => {
    const { issues } = ambiguity.check(
      makeFacts({ results: [result('so'), result('so', { ...seizures, hasEffort: false })] }),
      {},
    )
    expect(issues).toMatchObject([{ messageCode: 'without_effort', severity: 'warning' }])
  })
})
