import { describe, expect, it } from 'vitest'
import type { Relation } from '../entities.ts'
import { changedMeanings, parentFits, toNextListCode } from './model.ts'

const link = (fromId: string, relation: Relation, toId: string | null) => ({
  id: fromId + toId,
  fromId,
  toId,
  relation,
})

describe('effect of a relation', () => {
  it('includes every item whose meaning changes along the path of links', () => {
    const links = [link('old', 'same', 'now')]
    expect(changedMeanings(links, [...links, link('now', 'renamed', 'next')])).toEqual([
      { phenomenonId: 'old', gained: ['next'], lost: [] },
      { phenomenonId: 'now', gained: ['next'], lost: [] },
      { phenomenonId: 'next', gained: ['old', 'now'].toReversed(), lost: [] },
    ])
    expect(changedMeanings(links, [])).toHaveLength(2)
  })

  it('is empty for a split or dropped item, because the parts are other subjects', () => {
    expect(changedMeanings([], [link('old', 'split', 'part'), link('gone', 'dropped', null)])).toEqual([])
  })

  it('includes a changed scope', () => {
    const [same, wider] = [[link('old', 'same', 'now')], [link('old', 'widened', 'now')]]
    expect(changedMeanings(same, wider)).toContainEqual({ phenomenonId: 'old', gained: ['now'], lost: ['now'] })
  })
})

describe('item in an editor', () => {
  it('keeps the number in the next generation', () => {
    expect(toNextListCode('NSP-2022-3-1', 'NSP-2022', 'NSP-2026')).toBe('NSP-2026-3-1')
    expect(toNextListCode('KV-1', 'KV-2021', 'KV-2025')).toBe('KV-2025-KV-1')
  })

  it('is placed under another item of the same list only', () => {
    const items = [
      { id: 'drugs', parentId: null },
      { id: 'cocaine', parentId: 'drugs' },
    ]
    expect(parentFits('cocaine', 'drugs', items)).toBe(true)
    expect(parentFits(undefined, null, items)).toBe(true)
    expect(parentFits('drugs', 'cocaine', items)).toBe(false)
    expect(parentFits('drugs', 'elsewhere', items)).toBe(false)
  })
})
