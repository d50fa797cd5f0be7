import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycles } from './cycles.ts'
import type { Cells } from './list.ts'
import { decide, mergeRow, toEndedRow } from './merge.ts'

const stored = (cells: Cells, going?: readonly string[]) => ({ cells, over: false, ...(going && { going }) })
const mergeDefaults = { conflict: () => undefined, ends: () => false }
const cells = fc.dictionary(fc.constantFrom('name', 'area', 'kind'), fc.constantFrom('', 'a', 'b', 'c'))

describe('a row that comes back', () => {
  it('takes what only the file changed, leaves what only the list changed, and asks where both did', () => {
    const base = { name: 'a', area: 'a', kind: 'a' }
    const [line] = mergeRow('K', { name: 'b', area: 'a', kind: 'b' }, base, stored({ name: 'a', area: 'c', kind: 'c' }))
    expect(line).toMatchObject({
      outcome: 'conflict',
      writes: [{ key: 'name', here: 'b' }],
      conflicts: [{ key: 'kind', base: 'a', here: 'b', there: 'c' }],
    })
    expect(decide(line!, mergeDefaults)).toBeUndefined()
    expect(decide(line!, { ...mergeDefaults, conflict: () => 'list' })).toMatchObject([{ key: 'name' }])
    expect(decide(line!, { ...mergeDefaults, conflict: () => 'workbook' })).toMatchObject([
      { key: 'name' },
      { key: 'kind' },
    ])
  })

  it('says nothing where nobody touched it, whatever the list became since', () => {
    fc.assert(
      fc.property(cells, cells, (base, there) => {
        expect(mergeRow('K', base, base, stored(there))).toEqual([])
      }),
    )
  })

  it('says nothing a second time, once it was taken as the file has it', () => {
    fc.assert(
      fc.property(cells, cells, cells, (said, base, there) => {
        const taken: Record<string, string> = { ...there }
        for (const line of mergeRow('K', said, base, stored(there)))
          for (const difference of decide(line, { conflict: () => 'workbook', ends: () => true })!)
            taken[difference.key] = difference.here
        expect(mergeRow('K', said, base, stored(taken))).toEqual([])
      }),
    )
  })

  it('writes no column that the file does not have', () => {
    fc.assert(
      fc.property(cells, cells, cells, (said, base, there) => {
        for (const { writes, conflicts } of mergeRow('K', said, base, stored(there)))
          for (const { key } of [...writes, ...conflicts]) expect(said).toHaveProperty(key)
      }),
    )
  })

  it('ends by a day only where it is ticked, and nothing that ends already', () => {
    const lines = mergeRow(
      'K',
      { name: 'a', valid_to: '2027-01-01' },
      { name: 'a', valid_to: '' },
      stored({ name: 'a' }),
    )
    expect(lines).toMatchObject([{ outcome: 'ends' }])
    expect(decide(lines[0]!, mergeDefaults)).toEqual([])
    expect(decide(lines[0]!, { ...mergeDefaults, ends: () => true })).toMatchObject([{ here: '2027-01-01' }])
    expect(toEndedRow('K', stored({ valid_to: '2026-12-31' }), '2027-01-01')).toEqual([])
    expect(toEndedRow('K', undefined, '2027-01-01')).toEqual([])
    expect(toEndedRow('K', stored({ valid_to: '' }), '2027-01-01')).toMatchObject([{ outcome: 'ends' }])
  })

  it('is unknown where the list lost it since, and new where it never had it', () => {
    expect(mergeRow('K', { name: 'b' }, { name: 'a' }, undefined)).toMatchObject([{ outcome: 'unknown' }])
    expect(mergeRow('K', { name: 'b' }, undefined, undefined)).toMatchObject([{ outcome: 'new' }])
  })
})

describe('what stands under itself', () => {
  it('is found, and nothing that only stands under it', async () => {
    const above = new Map([
      ['a', ['b']],
      ['b', ['c', 'top']],
      ['c', ['a']],
      ['below', ['a']],
      ['own', ['own']],
      ['top', []],
    ])
    expect([...(await findCycles(above))].sort()).toEqual(['a', 'b', 'c', 'own'])
  })

  it('is found in a chain of any length', async () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, at) => [String(at), [String((at + 1) % 100_000)]]))
    expect((await findCycles(chain)).size).toBe(100_000)
  })
})
