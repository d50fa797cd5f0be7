import { describe, expect, it } from 'vitest'
import { nearestPlace } from './nearest-place.ts'

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 20, y: 0 },
  { x: 4, y: 9 },
]

describe('neighbour for an arrow key', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 2, 1],
    ['ArrowDown', 0, 3],
    ['ArrowUp', 3, 0],
    ['End', 0, 3],
    ['Home', 2, 0],
  ])('is in the direction of the key: %s from %i is %i', (key, from, to) => {
    expect(nearestPlace(places, from, key)).toBe(to)
  })

  it('is the same place at the edge, and undefined for a key that does not move', () => {
    expect(nearestPlace(places, 2, 'ArrowRight')).toBe(2)
    expect(nearestPlace(places, 0, 'Enter')).toBeUndefined()
  })
})
