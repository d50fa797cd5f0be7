import { expect, it } from 'vitest'
import { element } from './facts.fixture.ts'
import { getChildren, listDescendants } from './tree.ts'

const listDescendantKeys = (key: string, parents: Record<string, string | null>) =>
  listDescendants(key, getChildren(Object.entries(parents).map(([value, parent]) => element(value, { parent })))).map(
    (descendant) => descendant.key,
  )

it('the descendants of an element are found at any depth', () => {
  expect(listDescendantKeys('a', { a: null, b: 'a', c: 'b', d: 'a', e: null })).toEqual(['b', 'd', 'c'])
  expect(listDescendantKeys('e', { a: null, e: null })).toEqual([])
})

it('the search for descendants ends for a file with cyclic parents', () => {
  expect(listDescendantKeys('a', { a: 'b', b: 'a', c: 'c' })).toEqual(['b', 'a'])
  expect(listDescendantKeys('c', { c: 'c' })).toEqual(['c'])
})
