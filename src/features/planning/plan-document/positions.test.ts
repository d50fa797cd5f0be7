import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxSearched, nearestCodes, Proposals } from './nearest.ts'
import { assignPositions } from './positions.ts'

it('keeps keys that are already in order and finds space for new keys between them', () => {
  const positions = assignPositions([undefined, 'a0', undefined, undefined, 'a1', undefined])
  expect([positions[1], positions[4]]).toEqual(['a0', 'a1'])
  expect(positions).toEqual([...positions].sort())
})

it('assigns a new key to a moved sibling and leaves the other keys unchanged', () => {
  const positions = assignPositions(['a3', 'a0', 'a1', 'a2'])
  expect(positions.slice(1)).toEqual(['a0', 'a1', 'a2'])
  expect(positions[0]! < 'a0').toBe(true)
})

it('always returns strictly increasing keys, and the same keys for a previous result', () => {
  const keys = fc.array(fc.option(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 'a5'), { nil: undefined }))
  fc.assert(
    fc.property(keys, (known) => {
      const positions = assignPositions(known)
      expect(positions.every((key, index) => index === 0 || positions[index - 1]! < key)).toBe(true)
      expect(assignPositions(positions)).toEqual(positions)
    }),
  )
})

it('suggests the codes most similar to an unknown code', () => {
  expect(nearestCodes('NSP-2022-33', ['NSP-2022-3', 'NSP-2022-13', 'EU-2022-3', 'BE-PZ-X'])).toEqual([
    'NSP-2022-13',
    'NSP-2022-3',
  ])
  expect(nearestCodes('be-fp-dga', ['BE-FP-DGA'])).toEqual(['BE-FP-DGA'])
  expect(nearestCodes('SOMETHING ELSE', ['BE-FP-DGA'])).toEqual([])
})

it('searches the nearest codes once per unknown code of a table, and stops at a limit', () => {
  const proposals = new Proposals()
  const sought: string[] = []
  const propose = (table: string, code: string) =>
    proposals.getSuggestions(table, code, () => {
      sought.push(`${table} ${code}`)
      return [`near ${code}`]
    })
  expect([propose('area', 'X'), propose('area', 'X'), propose('plan', 'X')]).toEqual([
    ['near X'],
    ['near X'],
    ['near X'],
  ])
  expect(sought).toEqual(['area X', 'plan X'])
  const found = Array.from({ length: 5_000 }, (_, index) => propose('area', `${index}`))
  expect([found[0], found.at(-1), sought.length]).toEqual([['near 0'], [], maxSearched])
  expect(propose('area', '0')).toEqual(['near 0'])
})
