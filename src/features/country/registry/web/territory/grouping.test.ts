import { describe, expect, it } from 'vitest'
import { classBounds, containsAll, findAncestor, findGroup, getClass, tintGroups } from './grouping.ts'

const tree = new Map(
  [
    { id: 'be', kind: 'country', parentId: null },
    { id: 'lim', kind: 'province', parentId: 'be' },
    { id: 'ant', kind: 'province', parentId: 'be' },
    { id: 'm1', kind: 'municipality', parentId: 'lim' },
    { id: 'm2', kind: 'municipality', parentId: 'lim' },
    { id: 'm3', kind: 'municipality', parentId: 'ant' },
  ].map((node) => [node.id, node]),
)

describe('Areas in a hierarchy', () => {
  it('belong to the nearest area of the requested kind, which may be the area itself', () => {
    expect(findAncestor('m1', 'province', tree)?.id).toBe('lim')
    expect(findAncestor('m1', 'municipality', tree)?.id).toBe('m1')
    expect(findAncestor('m1', 'region', tree)).toBeUndefined()
  })

  it('belong to the area that contains most of their parts when they are missing from the hierarchy', () => {
    const parts = new Map([['zone', ['m3', 'm1', 'm2']]])
    expect(findGroup('zone', 'province', tree, parts)?.id).toBe('lim')
    expect(findGroup('other', 'province', tree, parts)).toBeUndefined()
  })
})

describe('Colours of groups', () => {
  it('differ between adjacent groups', () => {
    const cells = ['a', 'b', 'a', 'c'].map((group, q) => ({ q, r: 0, group }))
    const tints = tintGroups(cells)
    expect(tints.get('a')).not.toBe(tints.get('b'))
    expect(tints.get('a')).not.toBe(tints.get('c'))
    expect(tints.size).toBe(3)
  })
})

describe('Classes of a scale', () => {
  it('contain about the same number of values, with round bounds', () => {
    const bounds = classBounds([12_345, 23_456, 34_567, 45_678, 56_789, 67_890, 78_901, 89_012, 90_123, 98_765])
    expect(bounds).toEqual([35_000, 57_000, 79_000, 90_000])
    expect([10_000, 35_000, 35_001, 99_000].map((value) => getClass(value, bounds))).toEqual([1, 1, 2, 5])
  })
})

describe('Search terms', () => {
  it('match in any order, with or without accents', () => {
    expect(containsAll('Liège Seraing', 'seraing liege')).toBe(true)
    expect(containsAll('Liège', 'gent')).toBe(false)
    expect(containsAll('Liège', '')).toBe(true)
  })
})
