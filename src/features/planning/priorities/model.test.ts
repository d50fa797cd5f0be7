import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildGrid,
  computeScoreRange,
  disagrees,
  findDepartures,
  getCell,
  groupByCell,
  lacksEvidence,
  proposedPriorities,
  rankPhenomena,
} from './model.ts'

const rating = (phenomenonId: string, criterion: string, score: number | null, raterId: string | null = 'zone') => ({
  phenomenonId,
  criterion,
  score,
  raterId,
})
const criteria = [
  { code: 'figures', weight: 1 },
  { code: 'mayors', weight: 2 },
]
const score = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })
const anyGrid = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }),
      scores: fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )
const named = (grid: { scores: unknown[] }) => grid.scores.map((_, at) => `p${at}`)

describe('Matrix cell', () => {
  it('uses the agreed score, otherwise the mean of known scores; unknown is not zero', () => {
    const cells = groupByCell([
      rating('a', 'mayors', 3, 'north'),
      rating('a', 'mayors', 1, 'south'),
      rating('a', 'mayors', null, 'west'),
      rating('b', 'mayors', 3, 'north'),
      rating('b', 'mayors', 2, null),
      rating('c', 'mayors', 3, 'north'),
      rating('c', 'mayors', null, null),
    ])
    expect(['a', 'b', 'c', 'd'].map((value) => getCell(cells, value, 'mayors').score)).toEqual([2, 2, null, null])
    expect(getCell(cells, 'a', 'mayors')).toMatchObject({ spread: 2 })
    expect(computeScoreRange(getCell(cells, 'a', 'mayors'))).toEqual([1, 3])
    expect(computeScoreRange({ ratings: [], spread: 0 })).toBeUndefined()
    expect(['a', 'b'].map((value) => disagrees(getCell(cells, value, 'mayors')))).toEqual([true, false])
  })

  it('requires evidence from score 1, which an agreed score may take from the underlying ratings', () => {
    expect(lacksEvidence({ score: 1, evidence: null, raterId: 'zone' }, [])).toBe(true)
    expect(lacksEvidence({ score: 0, evidence: null, raterId: 'zone' }, [])).toBe(false)
    expect(lacksEvidence({ score: null, evidence: null, raterId: 'zone' }, [])).toBe(false)
    expect(lacksEvidence({ score: 2, evidence: null, raterId: null }, [])).toBe(true)
    expect(lacksEvidence({ score: 2, evidence: null, raterId: null }, [rating('a', 'mayors', 1)])).toBe(false)
    expect(lacksEvidence({ score: 2, evidence: null, raterId: null }, [rating('a', 'mayors', null)])).toBe(true)
  })
})

describe('Ranking', () => {
  const rankRatings = (ratings: ReturnType<typeof rating>[], ids: string[]) =>
    rankPhenomena(ids, buildGrid(ids, criteria, groupByCell(ratings)))

  it('weighs known scores, shows the known share, and ranks phenomena without scores last', () => {
    const ratings = [rating('a', 'figures', 0), rating('a', 'mayors', 3), rating('b', 'mayors', 2)]
    expect(rankRatings(ratings, ['c', 'b', 'a'])).toEqual([
      { phenomenonId: 'b', mean: 2, known: 2 / 3, rank: 1, isTied: true },
      { phenomenonId: 'a', mean: 2, known: 1, rank: 1, isTied: true },
      { phenomenonId: 'c', mean: null, known: 0, rank: 3, isTied: false },
    ])
  })

  it('proposes as many as there are places, and neither of two that share the last place', () => {
    const ratings = [rating('a', 'mayors', 3), rating('b', 'mayors', 2), rating('c', 'mayors', 2)]
    const standings = rankRatings(ratings, ['a', 'b', 'c', 'd'])
    expect([1, 2, 3, 4].map((places) => [...proposedPriorities(standings, places)].join(''))).toEqual([
      'a',
      'a',
      'abc',
      'abc',
    ])
  })

  it('computes the mean from known scores only, so that an unknown score does not change it', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const { mean, known } of rankPhenomena(named(grid), grid)) {
          expect(mean === null).toBe(known === 0)
          if (mean !== null) expect(mean >= 0 && mean <= 3).toBe(true)
        }
        const [first = []] = grid.scores
        const wider = { weights: [...grid.weights, 3], scores: grid.scores.map((row) => [...row, null]) }
        const listResources = (of: typeof grid) =>
          rankPhenomena(named(of), of).map((rankPhenomenon) => [rankPhenomenon.phenomenonId, rankPhenomenon.mean])
        expect(listResources(wider)).toEqual(listResources(grid))
        expect(first.length).toBe(grid.weights.length)
      }),
    )
  })

  it('is unchanged when every weight is multiplied', () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 2, max: 9 }), (grid, factor) => {
        const times = { ...grid, weights: grid.weights.map((weight) => weight * factor) }
        const ranks = (of: typeof grid) =>
          rankPhenomena(named(of), of).map((rankPhenomenon) => [rankPhenomenon.phenomenonId, rankPhenomenon.rank])
        expect(ranks(times)).toEqual(ranks(grid))
      }),
    )
  })
})

describe('Decision compared with the ranking', () => {
  const standings = [
    { phenomenonId: 'a', rank: 1 },
    { phenomenonId: 'b', rank: 2 },
    { phenomenonId: 'c', rank: 2 },
    { phenomenonId: 'd', rank: 4 },
  ]
  const decide = (...priorities: string[]) =>
    findDepartures(
      standings,
      standings.map(({ phenomenonId }) => ({
        phenomenonId,
        outcome: priorities.includes(phenomenonId) ? 'priority' : 'regular_work',
      })),
    )

  it('follows it, breaks a tie, or overrides it', () => {
    expect(decide()).toEqual([])
    expect(decide('a')).toEqual([])
    expect(decide('a', 'b', 'c')).toEqual([])
    expect(decide('a', 'c')).toEqual([{ phenomenonId: 'c', kind: 'tie', bypassedIds: ['b'] }])
    expect(decide('a', 'd')).toEqual([{ phenomenonId: 'd', kind: 'override', bypassedIds: ['b', 'c'] }])
    expect(decide('b', 'c')).toEqual([
      { phenomenonId: 'b', kind: 'override', bypassedIds: ['a'] },
      { phenomenonId: 'c', kind: 'override', bypassedIds: ['a'] },
    ])
  })

  it('never differs when the priorities are the top of the ranking', () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 1, max: 8 }), (grid, places) => {
        const all = rankPhenomena(named(grid), grid)
        const proposed = proposedPriorities(all, places)
        expect(proposed.size).toBeLessThanOrEqual(places)
        const chosen = all.map(({ phenomenonId }) => ({
          phenomenonId,
          outcome: proposed.has(phenomenonId) ? ('priority' as const) : ('regular_work' as const),
        }))
        expect(findDepartures(all, chosen)).toEqual([])
      }),
    )
  })
})
