import { describe, expect, it } from 'vitest'
import type { Ribbon } from '#features/alignment/lineage/contract.ts'
import { ribbonSummary } from './ribbon-picture.ts'

const none = { organisationCount: 0, carrying: 0, notCarrying: 0, withheld: 0, notAnswered: 0 }
const makeLowerCounts = (given: Partial<typeof none>) => [{ ...none, ...given }] as unknown as Ribbon['lowerAnswers']
const makeUpperPlans = (...open: [asked: number, noAnswer: number][]) =>
  open.map(([requested, no_answer]) => ({ totals: { requested, no_answer } })) as unknown as Ribbon['upperPlans']
const summarise = (ribbon: Pick<Ribbon, 'upperPlans' | 'lowerAnswers'>) =>
  ribbonSummary(ribbon).map(({ messageCode, tone, count, total }) => [messageCode, tone, count, total])

describe('summary of a ribbon', () => {
  it('shows the answered share of all upper plans, as a warning while an item is open', () => {
    expect(summarise({ upperPlans: makeUpperPlans([15, 3], [10, 0]), lowerAnswers: [] })).toEqual([
      ['answered', 'warn', 22, 25],
    ])
    expect(summarise({ upperPlans: makeUpperPlans([15, 0]), lowerAnswers: [] })).toEqual([
      ['answered', 'plain', 15, 15],
    ])
  })

  it('shows who has not answered the plan, and who carries it', () => {
    const lowerCounts = makeLowerCounts({ organisationCount: 176, carrying: 131, notCarrying: 5, notAnswered: 40 })
    expect(summarise({ upperPlans: [], lowerAnswers: lowerCounts })).toEqual([
      ['notAnswered', 'bad', 40, 176],
      ['carrying', 'plain', 131, 176],
    ])
    expect(summarise({ upperPlans: [], lowerAnswers: makeLowerCounts({ organisationCount: 9, carrying: 9 }) })).toEqual(
      [['carrying', 'plain', 9, 9]],
    )
  })

  it('shows at most two entries to fit in a line, with open items of both directions first', () => {
    const both = {
      upperPlans: makeUpperPlans([15, 3]),
      lowerAnswers: makeLowerCounts({ organisationCount: 9, carrying: 5, notAnswered: 4 }),
    }
    expect(summarise(both).map(([messageCode]) => messageCode)).toEqual(['answered', 'notAnswered'])
  })
})
