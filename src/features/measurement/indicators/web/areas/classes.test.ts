import { expect, it } from 'vitest'
import { classBounds, getClass } from './classes.ts'

it('has about the same number of areas in each class, with round bounds', () => {
  const values = Array.from({ length: 120 }, (_, index) => index / 100)
  const bounds = classBounds(values)
  expect(bounds).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  const counts = Map.groupBy(values, (value) => getClass(value, bounds))
  expect([...counts.values()].map((count) => count.length)).toEqual([21, 20, 20, 20, 20, 19])
})

it('has fewer classes for many equal values, and a single class when all values are equal', () => {
  expect(classBounds([0, 0, 0, 0, 0, 3])).toEqual([0])
  expect(classBounds([5, 5, 5])).toEqual([])
  expect(getClass(5, [])).toBe(1)
})
