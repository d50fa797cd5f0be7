import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycles } from './cycles.ts'
import type { Cells } from './list.ts'
import { decide, mergeRow, toEndedRow } from './merge.ts'

const stored = (cells: Cells, endingColumns?: readonly string[]) => ({
  cells,
  hasEnded: false,
  ...(endingColumns && { endingColumns }),
})
const mergeDefaults = { conflict: () => undefined, isEnding: () => false }
const cells = fc.dictionary(fc.constantFrom('name', 'area', 'kind'), fc.constantFrom('', 'a', 'b', 'c'))

describe('imported row', () => {
  it('takes values changed only in the file, keeps values changed only in the list, and reports a conflict when both changed', () => {
    const base = { name: 'a', area: 'a', kind: 'a' }
    const [line] = mergeRow('K', { name: 'b', area: 'a', kind: 'b' }, base, stored({ name: 'a', area: 'c', kind: 'c' }))
    expect(line).toMatchObject({
      outcome: 'conflict',
      writes: [{ key: 'name', workbookValue: 'b' }],
      conflicts: [{ key: 'kind', base: 'a', workbookValue: 'b', current: 'c' }],
    })
    expect(decide(line!, mergeDefaults)).toBeUndefined()
    expect(decide(line!, { ...mergeDefaults, conflict: () => 'list' })).toMatchObject([{ key: 'name' }])
    expect(decide(line!, { ...mergeDefaults, conflict: () => 'workbook' })).toMatchObject([
      { key: 'name' },
      { key: 'kind' },
    ])
  })

  it('has no outcome when it was not edited, for any change of the list', () => {
    fc.assert(
      fc.property(cells, cells, (base, currentCells) => {
        expect(mergeRow('K', base, base, stored(currentCells))).toEqual([])
      }),
    )
  })

  it('has no outcome a second time, after the values were imported', () => {
    fc.assert(
      fc.property(cells, cells, cells, (input, base, currentCells) => {
        const taken: Record<string, string> = { ...currentCells }
        for (const line of mergeRow('K', input, base, stored(currentCells)))
          for (const difference of decide(line, { conflict: () => 'workbook', isEnding: () => true })!)
            taken[difference.key] = difference.workbookValue
        expect(mergeRow('K', input, base, stored(taken))).toEqual([])
      }),
    )
  })

  it('writes no column that is missing in the file', () => {
    fc.assert(
      fc.property(cells, cells, cells, (input, base, currentCells) => {
        for (const { writes, conflicts } of mergeRow('K', input, base, stored(currentCells)))
          for (const { key } of [...writes, ...conflicts]) expect(input).toHaveProperty(key)
      }),
    )
  })

  it('ends an entry on a date only when it is confirmed, and no entry that already has an end', () => {
    const lines = mergeRow(
      'K',
      { name: 'a', valid_to: '2027-01-01' },
      { name: 'a', valid_to: '' },
      stored({ name: 'a' }),
    )
    expect(lines).toMatchObject([{ outcome: 'ends' }])
    expect(decide(lines[0]!, mergeDefaults)).toEqual([])
    expect(decide(lines[0]!, { ...mergeDefaults, isEnding: () => true })).toMatchObject([
      { workbookValue: '2027-01-01' },
    ])
    expect(toEndedRow('K', stored({ valid_to: '2026-12-31' }), '2027-01-01')).toEqual([])
    expect(toEndedRow('K', undefined, '2027-01-01')).toEqual([])
    expect(toEndedRow('K', stored({ valid_to: '' }), '2027-01-01')).toMatchObject([{ outcome: 'ends' }])
  })

  it('is unknown when the entry was removed from the list, and new when the list never contained it', () => {
    expect(mergeRow('K', { name: 'b' }, { name: 'a' }, undefined)).toMatchObject([{ outcome: 'unknown' }])
    expect(mergeRow('K', { name: 'b' }, undefined, undefined)).toMatchObject([{ outcome: 'new' }])
  })
})

describe('cycles of entries', () => {
  it('contain entries that are their own ancestors, and no other descendants', async () => {
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

  it('are found in a chain of any length', async () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, at) => [String(at), [String((at + 1) % 100_000)]]))
    expect((await findCycles(chain)).size).toBe(100_000)
  })
})
