import { describe, expect, it } from 'vitest'
import { findGaps, findLatest, listBreaksWithin, selectSimilarAreas, summarisePeers } from './model.ts'

const makeFigure = (year: number, value: string | null, partial = false) => ({
  startsOn: `${year}-01-01`,
  endsOn: `${year + 1}-01-01`,
  value,
  partial,
})

describe('Line of a phenomenon picture', () => {
  it('has gaps for figures that are missing by the measurement frequency', () => {
    const figures = [makeFigure(2018, '1'), makeFigure(2021, '2'), makeFigure(2022, null), makeFigure(2025, '3')]
    expect(findGaps(figures, 'P1Y')).toEqual(['2019', '2020', '2022', '2023', '2024'])
    expect(findGaps(figures, 'P3Y')).toEqual(['2022', '2023', '2024'])
    expect(findGaps([], null)).toEqual([])
  })

  it('uses the latest full figure, and has breaks only after the first figure', () => {
    const figures = [makeFigure(2020, '1'), makeFigure(2021, '2'), makeFigure(2022, '3', true), makeFigure(2023, null)]
    expect(findLatest(figures)?.startsOn).toBe('2021-01-01')
    expect(listBreaksWithin(figures, ['2022-01-01', '2020-01-01', '2019-06-01'])).toEqual(['2022-01-01'])
  })

  it('is compared with the median of at least five areas, in the same period', () => {
    const theirs = ['9', '1', '5', '7', '3'].map((value) => makeFigure(2025, value))
    expect(summarisePeers(makeFigure(2025, '4'), theirs)).toEqual({ median: '5', count: 5 })
    const six = [...theirs, makeFigure(2025, '6.5')]
    // The mean of the two middle values, 5 and 6.5.
    expect(summarisePeers(makeFigure(2025, '4'), six)).toEqual({ median: '5.75', count: 6 })
    expect(summarisePeers(makeFigure(2024, '4'), theirs)).toBeNull()
    expect(summarisePeers(makeFigure(2025, '4'), theirs.slice(1))).toBeNull()
    expect(summarisePeers(undefined, theirs)).toBeNull()
  })
})

describe('Areas of similar size', () => {
  const population = new Map(
    Object.entries({ own: 100, half: 50, double: 200, small: 49, big: 201 }).map(([id, people]) => [
      id,
      { '2024': people },
    ]),
  )

  it('have half to twice the population; areas with unknown population are omitted', () => {
    const others = ['half', 'double', 'small', 'big', 'unknown']
    expect(selectSimilarAreas('own', others, population, '2026')).toEqual(['half', 'double'])
    expect(selectSimilarAreas('unknown', ['half'], population, '2026')).toEqual(['half'])
  })
})
