import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxSearched, nearestCodes, Proposals } from './nearest.ts'
import { assignPositions } from './positions.ts'

it('keeps keys that are in order already and finds room for new ones between them', () => {
  const positions = assignPositions([undefined, 'a0', undefined, undefined, 'a1', undefined])
  expect([positions[1], positions[4]]).toEqual(['a0', 'a1'])
  expect(positions).toEqual([...positions].sort())
})

it('gives one moved sibling a new key and leaves the others', () => {
  const positions = assignPositions(['a3', 'a0', 'a1', 'a2'])
  expect(positions.slice(1)).toEqual(['a0', 'a1', 'a2'])
  expect(positions[0]! < 'a0').toBe(true)
})

it('always answers with strictly rising keys, and with the same ones for its own answer', () => {
  const keys = fc.array(fc.option(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 'a5'), { nil: undefined }))
  fc.assert(
    fc.property(keys, (known) => {
      const positions = assignPositions(known)
      expect(positions.every((key, index) => index === 0 || positions[index - 1]! < key)).toBe(true)
      expect(assignPositions(positions)).toEqual(positions)
    }),
  )
})

it('proposes the codes that look most like an unknown one', () => {
  expect(nearestCodes('NSP-2022-33', ['NSP-2022-3', 'NSP-2022-13', 'EU-2022-3', 'BE-PZ-X'])).toEqual([
    'NSP-2022-13',
    'NSP-2022-3',
  ])
  expect(nearestCodes('be-fp-dga', ['BE-FP-DGA'])).toEqual(['BE-FP-DGA'])
  expect(nearestCodes('SOMETHING ELSE', ['BE-FP-DGA'])).toEqual([])
})

it('what is nearest is looked for once for each unknown code of a table, and not for thousands of them', () => {
  const proposals = new Proposals()
  const sought: string[] = []
  const propose = (table: string, code: string) =>
    proposals.of(table, code, () => {
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
