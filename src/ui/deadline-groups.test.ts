import { describe, expect, it } from 'vitest'
import { type DeadlinePoint, groupDeadlines } from './deadline-groups.ts'

const point = (id: string, date: string): DeadlinePoint => ({ id, date, state: 'in_time' })

describe('piles of dots', () => {
  it('contain each point once, group days close to each other, and are ordered by day', () => {
    const points = [
      point('c', '2026-12-31'),
      point('b', '2026-03-06'),
      point('a', '2026-03-05'),
      point('d', '2026-07-01'),
    ]
    const groups = groupDeadlines(points, '2026-01-01', '2027-01-01')
    expect(groups.map((group) => group.points.map(({ id }) => id))).toEqual([['a', 'b'], ['d'], ['c']])
    expect(groups.map(({ position }) => position)).toEqual([17.5, 50, 100])
  })

  it('place a day outside the drawing at the edge', () => {
    const groups = groupDeadlines(
      [point('before', '2024-05-05'), point('after', '2030-01-01')],
      '2026-01-01',
      '2027-01-01',
    )
    expect(groups.map(({ position }) => position)).toEqual([0, 100])
  })
})
