import { describe, expect, it } from 'vitest'
import { findVisibleRows, layoutRows } from './matrix-layout.ts'

const rows = ['a', 'a', 'b', 'b', 'b'].map((group, index) => ({ id: String(index), label: String(index), group }))

describe('rows of a matrix', () => {
  it('are spaced evenly, with a gap between groups', () => {
    expect(layoutRows(rows, 10, 4)).toEqual({
      tops: [0, 10, 24, 34, 44],
      groups: [
        { label: 'a', top: 0, height: 20 },
        { label: 'b', top: 24, height: 30 },
      ],
      height: 54,
    })
  })

  it('are found for the visible part of the page', () => {
    const { tops } = layoutRows(rows, 10, 4)
    expect(findVisibleRows(tops, 10, 0, 12)).toEqual([0, 1])
    expect(findVisibleRows(tops, 10, 20, 24)).toEqual([0, -1])
    expect(findVisibleRows(tops, 10, 19, 25)).toEqual([1, 2])
    expect(findVisibleRows(tops, 10, -50, 1000)).toEqual([0, 4])
    expect(findVisibleRows([], 10, 0, 100)).toEqual([0, -1])
  })
})
