import { describe, expect, it } from 'vitest'
import { belgium } from '../../../../../packs/be/index.ts'
import { type Edge, nearestDay, overlappingHierarchy, traceArea } from './model.ts'

const lives = new Map(
  belgium.areas.map(({ code, from, to }) => [code, { validFrom: from ?? null, validTo: to ?? null }]),
)
const edges: Edge[] = belgium.areaChanges.flatMap(({ date, kind, from, into }) =>
  from.flatMap((predecessorId) => into.map((successorId) => ({ predecessorId, successorId, kind, date }))),
)
const trace = (code: string, day: string) => {
  const { answer, areaIds } = traceArea(code, day, edges, (id) => lives.get(id)!)
  return [answer, ...areaIds.toSorted()]
}

describe('tracing an area', () => {
  it.each([
    ['BE-M-46003', '2026-11-24', ['successors', 'BE-M-46030']],
    ['BE-M-46003', '2024-12-31', ['same', 'BE-M-46003']],
    ['BE-M-37018', '2026-11-24', ['successors', 'BE-M-37021']],
    ['BE-M-11002', '2020-01-01', ['same', 'BE-M-11002']],
    ['BE-M-11002', '2026-11-24', ['same', 'BE-M-11002']],
    ['BE-M-11007', '2026-11-24', ['successors', 'BE-M-11002']],
    ['BE-M-46030', '2024-06-01', ['predecessors', 'BE-M-11056', 'BE-M-46003', 'BE-M-46013']],
    ['BE-M-55022', '2026-11-24', ['successors', 'BE-M-58001']],
    ['BE-M-58001', '2018-06-01', ['predecessors', 'BE-M-55022']],
    ['BE-Z-KANTON-BORGLOON', '2026-11-24', ['successors', 'BE-Z-HASPENGOUW', 'BE-Z-LIMBURG-REGIO-HOOFDSTAD']],
    ['BE-Z-ANTWERPEN-2019', '2026-11-24', ['successors', 'BE-Z-ANTWERPEN']],
  ])('places %s on %s in %j', (code, day, answer) => {
    expect(trace(code, day)).toEqual(answer)
  })

  it('follows a new code and the later merger', () => {
    const renamed: Edge[] = [
      { predecessorId: 'a', successorId: 'b', kind: 'recode', date: '2019-01-01' },
      { predecessorId: 'b', successorId: 'c', kind: 'merge', date: '2025-01-01' },
    ]
    const life = { a: [null, '2019-01-01'], b: ['2019-01-01', '2025-01-01'], c: ['2025-01-01', null] } as const
    const getValidity = (id: string) => ({
      validFrom: life[id as keyof typeof life][0],
      validTo: life[id as keyof typeof life][1],
    })
    const found = traceArea('a', '2026-01-01', renamed, getValidity)
    expect(found).toEqual({ answer: 'successors', areaIds: ['c'], steps: renamed })
    expect(traceArea('c', '2018-01-01', renamed, getValidity).areaIds).toEqual(['a'])
  })

  it('does not follow an announced change', () => {
    expect(trace('BE-Z-MONTGOMERY', '2028-06-01')).toEqual(['same', 'BE-Z-MONTGOMERY'])
  })

  it('names the part that was split off as well as the area that continues', () => {
    const split: Edge[] = [
      { predecessorId: 'a', successorId: 'a', kind: 'split', date: '2025-01-01' },
      { predecessorId: 'a', successorId: 'b', kind: 'split', date: '2025-01-01' },
    ]
    const getValidity = (id: string) => ({ validFrom: id === 'a' ? null : '2025-01-01', validTo: null })
    expect(traceArea('a', '2026-01-01', split, getValidity).areaIds).toEqual(['a', 'b'])
    expect(traceArea('a', '2024-01-01', split, getValidity).areaIds).toEqual(['a'])
  })
})

describe('dates and parents of an area', () => {
  it('show an area on the nearest day on which it existed', () => {
    expect(nearestDay({ validFrom: '2019-01-01', validTo: '2025-01-01' }, '2026-11-24')).toBe('2024-12-31')
    expect(nearestDay({ validFrom: '2019-01-01', validTo: null }, '2018-01-01')).toBe('2019-01-01')
    expect(nearestDay({ validFrom: null, validTo: null }, '2018-01-01')).toBe('2018-01-01')
  })

  it('overlap when two parents are valid at once in one hierarchy, but not in two hierarchies or in sequence', () => {
    const place = (hierarchy: string, validFrom: string | null, validTo: string | null) => ({
      hierarchy,
      parentId: 'p',
      validFrom,
      validTo,
    })
    expect(overlappingHierarchy([place('police', null, null), place('police', '2025-01-01', null)])).toBe('police')
    expect(overlappingHierarchy([place('police', null, '2025-01-01'), place('police', '2025-01-01', null)])).toBe(
      undefined,
    )
    expect(overlappingHierarchy([place('police', null, null), place('judicial', null, null)])).toBe(undefined)
    expect(overlappingHierarchy([place('border', null, null), place('border', null, null)])).toBe(undefined)
  })
})
