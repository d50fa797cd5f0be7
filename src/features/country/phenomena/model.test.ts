import { describe, expect, it } from 'vitest'
import { belgium } from '../../../../packs/be/index.ts'
import type { Relation } from './contract.ts'
import { findMeanings, followLinks, targetFits } from './model.ts'

const links = belgium.crosswalk.map(({ from, to, relation }, index) => ({
  id: `${index}`,
  fromId: from,
  toId: to ?? null,
  relation,
}))
const meanings = (code: string) =>
  Object.fromEntries(findMeanings(code, links).map((meaning) => [meaning.phenomenonId, meaning.exact]))

describe('items with the same meaning', () => {
  it('include other names and other lists in both directions, and are exact while the scope is unchanged', () => {
    expect(meanings('EU-2022-6')).toMatchObject({ 'EU-2022-6': true, 'NSP-2022-3': true, 'EU-2026-3': true })
    expect(meanings('EU-2026-3')).toMatchObject({ 'EU-2022-6': true, 'NSP-2022-3': true })
    expect(meanings('NSP-2022-3')).toMatchObject({ 'EU-2026-3': true, 'NSP-2016-3': false })
  })

  it('exclude items that were split, merged, moved or dropped', () => {
    const found = meanings('NSP-2016-2')
    expect(found['NSP-2022-11']).toBeUndefined()
    expect(found['NSP-2022-12']).toBeUndefined()
  })

  it('use the exact path when another path exists, and mirror wider and narrower', () => {
    const some = (...rows: [string, Relation, string][]) =>
      rows.map(([fromId, relation, toId], index) => ({ id: `${index}`, fromId, toId, relation }))
    const two = some(['a', 'widened', 'c'], ['a', 'same', 'b'], ['b', 'renamed', 'c'])
    expect(findMeanings('a', two)).toContainEqual({ phenomenonId: 'c', exact: true, relations: ['same', 'renamed'] })
    expect(findMeanings('c', some(['a', 'widened', 'c']))).toContainEqual({
      phenomenonId: 'a',
      exact: false,
      relations: ['narrowed'],
    })
  })

  it('are found in finite time when links form a cycle', () => {
    const circle = [
      { id: '1', fromId: 'a', toId: 'b', relation: 'same' as const },
      { id: '2', fromId: 'b', toId: 'a', relation: 'renamed' as const },
    ]
    expect(findMeanings('a', circle).map(({ phenomenonId }) => phenomenonId)).toEqual(['a', 'b'])
    expect(followLinks('a', circle, 'after').map(({ link }) => link.id)).toEqual(['1', '2'])
  })
})

describe('history of an item', () => {
  it('follows the generations, the nearest first', () => {
    const after = followLinks('NSP-2004-2', links, 'after').map(({ link, distance }) => [
      distance,
      link.relation,
      link.toId,
    ])
    expect(after).toEqual(
      expect.arrayContaining([
        [1, 'dropped', null],
        [1, 'merged', 'NSP-2016-2'],
        [2, 'split', 'NSP-2022-11'],
        [2, 'split', 'NSP-2022-12'],
      ]),
    )
    const before = followLinks('NSP-2022-11', links, 'before').map(({ link, distance }) => [distance, link.fromId])
    expect(before).toEqual(
      expect.arrayContaining([
        [1, 'NSP-2016-2'],
        [2, 'NSP-2012-7'],
      ]),
    )
  })

  it('shows that a new item has no predecessor', () => {
    const before = followLinks('NSP-2022-14', links, 'before')
    expect(before.map(({ link }) => link.relation)).toEqual(['new'])
    expect(followLinks('NSP-2022-14', links, 'after')).toEqual([])
  })
})

it('requires no target for dropped and new, and another item for every other relation', () => {
  const fits = (relation: Relation, toId: string | null) => targetFits({ fromId: 'a', toId, relation })
  expect([fits('dropped', null), fits('new', null), fits('same', 'b')]).toEqual([true, true, true])
  expect([fits('dropped', 'b'), fits('new', 'b'), fits('same', null), fits('same', 'a')]).toEqual([
    false,
    false,
    false,
    false,
  ])
})
