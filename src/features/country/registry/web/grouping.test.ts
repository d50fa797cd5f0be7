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
    const abroad = new Map([['zone', ['elsewhere', 'abroad', 'm3']]])
    expect(findGroup('zone', 'province', tree, abroad)?.id).toBe('ant')
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

  it.each([
    [1, 0],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [0, -1],
    [1, -1],
  ])('differ between the cells on both sides of each edge of a hexagon: %i, %i', (q, r) => {
    const cells = [
      { q: 5, r: 5, group: 'a' },
      { q: 5 + q, r: 5 + r, group: 'b' },
    ]
    expect([...tintGroups(cells)]).toEqual([
      ['a', 1],
      ['b', 3],
    ])
  })

  it('are equal for groups that do not touch, also across cells of no group', () => {
    const cells = [
      { q: 0, r: 0, group: 'a' },
      { q: 1, r: 0, group: undefined },
      { q: 2, r: 0, group: 'b' },
      { q: 1, r: 1, group: 'c' },
    ]
    const tints = tintGroups(cells)
    expect([tints.get('a'), tints.get('b'), tints.get('c')]).toEqual([1, 1, 3])
    expect(tints.size).toBe(3)
  })

  it('follow the order of the scale while groups touch each other, and end with the last tint', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    // The cells of each pair of groups are adjacent, far from the cells of other pairs.
    const cells = groups.flatMap((group, index) =>
      groups.slice(index + 1).flatMap((other, offset) => [
        { q: 100 * index, r: 100 * offset, group },
        { q: 100 * index + 1, r: 100 * offset, group: other },
      ]),
    )
    const tints = tintGroups(cells)
    expect(groups.map((group) => tints.get(group))).toEqual([1, 3, 2, 4, 5, 6, 6])
  })
})

describe('Classes of a scale', () => {
  it('contain about the same number of values, with round bounds', () => {
    const bounds = classBounds([12_345, 23_456, 34_567, 45_678, 56_789, 67_890, 78_901, 89_012, 90_123, 98_765])
    expect(bounds).toEqual([35_000, 57_000, 79_000, 90_000])
    expect(classBounds([90, 10, 50, 30, 70])).toEqual([30, 50, 70, 90])
    expect(classBounds([0, 0, 0, 5, 9], 3)).toEqual([5])
    expect([10_000, 35_000, 35_001, 99_000].map((value) => getClass(value, bounds))).toEqual([1, 1, 2, 5])
  })
})

describe('Search terms', () => {
  it('match in any order, with or without accents', () => {
    expect(containsAll('Liège Seraing', 'seraing liege')).toBe(true)
    expect(containsAll('Liège', 'gent')).toBe(false)
    expect(containsAll('Liège', 'liege gent')).toBe(false)
    expect(containsAll('Liège', '')).toBe(true)
  })
})
