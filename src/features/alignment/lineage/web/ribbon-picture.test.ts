import { describe, expect, it } from 'vitest'
import type { Ribbon } from '#features/alignment/lineage/contract.ts'
import { ribbonSummary } from './ribbon-picture.ts'

const none = { bodies: 0, carrying: 0, notCarrying: 0, withheld: 0, silent: 0 }
const makeLowerCounts = (given: Partial<typeof none>) => [{ ...none, ...given }] as unknown as Ribbon['below']
const makeUpperPlans = (...open: [asked: number, noAnswer: number][]) =>
  open.map(([asked, no_answer]) => ({ totals: { asked, no_answer } })) as unknown as Ribbon['above']
const summarise = (ribbon: Pick<Ribbon, 'above' | 'below'>) =>
  ribbonSummary(ribbon).map(({ says, tone, count, of }) => [says, tone, count, of])

describe('summary of a ribbon', () => {
  it('shows the answered share of all upper plans, as a warning while an item is open', () => {
    expect(summarise({ above: makeUpperPlans([15, 3], [10, 0]), below: [] })).toEqual([['answered', 'warn', 22, 25]])
    expect(summarise({ above: makeUpperPlans([15, 0]), below: [] })).toEqual([['answered', 'plain', 15, 15]])
  })

  it('shows who has not answered the plan, and who carries it', () => {
    const lowerCounts = makeLowerCounts({ bodies: 176, carrying: 131, notCarrying: 5, silent: 40 })
    expect(summarise({ above: [], below: lowerCounts })).toEqual([
      ['silent', 'bad', 40, 176],
      ['carrying', 'plain', 131, 176],
    ])
    expect(summarise({ above: [], below: makeLowerCounts({ bodies: 9, carrying: 9 }) })).toEqual([
      ['carrying', 'plain', 9, 9],
    ])
  })

  it('shows at most two entries to fit in a line, with open items of both directions first', () => {
    const both = { above: makeUpperPlans([15, 3]), below: makeLowerCounts({ bodies: 9, carrying: 5, silent: 4 }) }
    expect(summarise(both).map(([says]) => says)).toEqual(['answered', 'silent'])
  })
})
