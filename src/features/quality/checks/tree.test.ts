import { expect, it } from 'vitest'
import { element } from './facts.fixture.ts'
import { allUnder, childrenOf } from './tree.ts'

const keysUnder = (key: string, parents: Record<string, string | null>) =>
  allUnder(key, childrenOf(Object.entries(parents).map(([one, parent]) => element(one, { parent })))).map(
    (one) => one.key,
  )

it('everything that stands under an element is found, at any depth', () => {
  expect(keysUnder('a', { a: null, b: 'a', c: 'b', d: 'a', e: null })).toEqual(['b', 'd', 'c'])
  expect(keysUnder('e', { a: null, e: null })).toEqual([])
})

it('a file that goes in circles comes to an end', () => {
  expect(keysUnder('a', { a: 'b', b: 'a', c: 'c' })).toEqual(['b', 'a'])
  expect(keysUnder('c', { c: 'c' })).toEqual(['c'])
})
