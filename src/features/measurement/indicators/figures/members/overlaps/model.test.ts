import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findCounted } from './model.ts'

/** Returns the counted areas of those with a figure, for a structure of areas and the areas within each. */
function count(parts: Record<string, readonly string[]>, known: readonly string[], ended: readonly string[] = []) {
  const ids = [...new Set(Object.entries(parts).flatMap(([id, within]) => [id, ...within]))]
  const areas = ids.map((id) => ({ id, exists: !ended.includes(id), isExpected: !ended.includes(id) }))
  const lies = (memberId: string, withinId: string): boolean => (parts[withinId] ?? []).includes(memberId)
  return findCounted(areas, ({ id }) => known.includes(id), lies)
    .map(({ id }) => id)
    .toSorted()
}

const country = { country: ['north', 'south', 'a', 'b', 'c'], north: ['a', 'b'], south: ['c'] }

it('counts the parts of an area when each has a figure, and otherwise the whole', () => {
  expect(count(country, ['north', 'a'])).toEqual(['north'])
  expect(count(country, ['north', 'a', 'b'])).toEqual(['a', 'b'])
  expect(count(country, ['country', 'a'])).toEqual(['country'])
  expect(count(country, ['country', 'north', 'a'])).toEqual(['country'])
  expect(count(country, ['country', 'north', 'a', 'c'])).toEqual(['c', 'north'])
  expect(count(country, ['country', 'north', 'south', 'a', 'b', 'c'])).toEqual(['a', 'b', 'c'])
})

it('counts the successor of areas that no longer exist, also when all of them have a figure', () => {
  expect(count({ merged: ['old', 'other'] }, ['merged', 'old', 'other'], ['old', 'other'])).toEqual(['merged'])
  expect(count({ merged: ['old', 'other'] }, ['old', 'other'], ['old', 'other'])).toEqual(['old', 'other'])
  // Before the merger, the merged area does not exist yet.
  expect(count({ merged: ['old', 'other'] }, ['merged', 'old'], ['merged'])).toEqual(['merged'])
  expect(count({ merged: ['old', 'other'] }, ['merged', 'old', 'other'], ['merged'])).toEqual(['old', 'other'])
})

it('counts the larger of two areas that overlap partly', () => {
  const crossing = { river: ['a', 'b', 'c'], coast: ['c', 'd'] }
  expect(count(crossing, ['river', 'coast'])).toEqual(['river'])
  expect(count(crossing, ['river', 'coast', 'd'])).toEqual(['d', 'river'])
})

it('adds no territory twice in any structure, and leaves out no territory of nested areas', () => {
  const area = fc.nat(11)
  fc.assert(
    fc.property(fc.array(area, { minLength: 12, maxLength: 12 }), fc.uniqueArray(area), (above, knownIndexes) => {
      // A forest: each area lies in one with a lower number, or in none.
      const within = (index: number): number[] =>
        above[index]! < index ? [above[index]!, ...within(above[index]!)] : []
      const parts = Object.fromEntries(
        above.map((_, index) => [
          `${index}`,
          above.flatMap((_each, other) => (within(other).includes(index) ? [`${other}`] : [])),
        ]),
      )
      const known = knownIndexes.map(String)
      const counted = count(parts, known)
      const territory = (id: string) => [id, ...parts[id]!]
      for (const id of counted)
        for (const other of counted) if (id !== other) expect(territory(id)).not.toContain(other)
      const isLeaf = (id: string) => parts[id]!.length === 0
      const leaves = (ids: readonly string[]) => new Set(ids.flatMap(territory).filter(isLeaf))
      expect(leaves(counted)).toEqual(leaves(known))
    }),
  )
})
