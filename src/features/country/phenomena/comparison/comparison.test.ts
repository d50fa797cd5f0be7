import { describe, expect, it } from 'vitest'
import type { Relation } from '../contract.ts'
import { compareItems, computeOutcome } from './model.ts'

const link = (fromId: string, relation: Relation, toId: string | null) => ({
  id: `${fromId} ${relation} ${toId}`,
  fromId,
  toId,
  relation,
  author: 'analyst',
  note: null,
})
const items = (...ids: string[]) => ids.map((id) => ({ id }))
const lines = (from: string[], to: string[], links: ReturnType<typeof link>[]) =>
  compareItems(items(...from), items(...to), links).map((row) => `${row.fromId} ${row.outcome} ${row.toId}`)

describe('comparison of two lists', () => {
  const links = [
    link('a1', 'same', 'b1'),
    link('a2', 'split', 'b2'),
    link('a2', 'split', 'b3'),
    link('a3', 'narrowed', 'b4'),
    link('a4', 'dropped', null),
    link('b5', 'new', null),
  ]
  const [first, second] = [
    ['a1', 'a2', 'a3', 'a4', 'a5'],
    ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'],
  ]

  it('lists for every item the counterpart, and dropped, new and unrelated items', () => {
    expect(lines(first, second, links)).toEqual([
      'a1 same b1',
      'a2 split b2',
      'a2 split b3',
      'a3 narrowed b4',
      'a4 dropped null',
      'a5 none null',
      'null new b5',
      'null none b6',
    ])
  })

  it('shows inverse relations in the opposite direction: wider for narrower, merged for split', () => {
    expect(lines(second, first, links)).toEqual([
      'b1 same a1',
      'b2 merged a2',
      'b3 merged a2',
      'b4 widened a3',
      'b5 none null',
      'b6 none null',
      'null none a4',
      'null none a5',
    ])
  })

  it('is computed through the lists in between, without the other parts of a split item', () => {
    const later = [link('b1', 'renamed', 'c1'), link('b2', 'narrowed', 'c2'), link('b3', 'same', 'c3')]
    expect(lines(['a1', 'a2'], ['c1', 'c2', 'c3'], [...links, ...later])).toEqual([
      'a1 renamed c1',
      'a2 changed c2',
      'a2 split c3',
    ])
    expect(lines(['b2'], ['b3'], links)).toEqual(['b2 none null', 'null none b3'])
  })

  it('prefers direct links between the two lists to a longer path', () => {
    const around = [link('a1', 'same', 'x'), link('x', 'widened', 'b6')]
    expect(lines(['a1'], ['b1', 'b6'], [...links, ...around])).toEqual(['a1 same b1', 'null none b6'])
  })
})

describe('combination of several relations', () => {
  it('is a single relation, and changed when two kinds are combined', () => {
    expect(computeOutcome([])).toBe('same')
    expect(computeOutcome(['same', 'renamed', 'same'])).toBe('renamed')
    expect(computeOutcome(['renamed', 'widened', 'widened'])).toBe('widened')
    expect(computeOutcome(['split', 'narrowed'])).toBe('changed')
  })
})
