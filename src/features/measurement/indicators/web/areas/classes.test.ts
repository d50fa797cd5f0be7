import { expect, it } from 'vitest'
import { classBounds, getClass } from './classes.ts'

it('has about as many areas in each class, with bounds that can be said', () => {
  const values = Array.from({ length: 120 }, (_, index) => index / 100)
  const bounds = classBounds(values)
  expect(bounds).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  const counts = Map.groupBy(values, (value) => getClass(value, bounds))
  expect([...counts.values()].map((its) => its.length)).toEqual([21, 20, 20, 20, 20, 19])
})

it('has fewer classes where many are the same, and one where all are', () => {
  expect(classBounds([0, 0, 0, 0, 0, 3])).toEqual([0])
  expect(classBounds([5, 5, 5])).toEqual([])
  expect(getClass(5, [])).toBe(1)
})
