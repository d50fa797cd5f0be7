import { expect, it } from 'vitest'
import { findInhabitants, findPeers, type PeerArea, sortPeers } from './peers.ts'

const area = (id: string, inhabitants: number | null, cell: PeerArea['cell'] = null): PeerArea => ({
  id,
  label: id,
  population: inhabitants === null ? null : { 2020: inhabitants },
  cell,
})
const areas = [
  area('Zuid', 50_000, [0, 9]),
  area('Aal', 24_000, [4, 1]),
  area('Berg', 101_000, [2, 1]),
  area('Dorp', 26_000, [1, 4]),
  area('Leeg', null),
]
const getParentId = (id: string) => (id === 'Zuid' || id === 'Dorp' ? 'south' : 'north')
const ids = (found: readonly PeerArea[]) => found.map(({ id }) => id)

it('compares with areas of half to twice as many inhabitants, in the year that is shown', () => {
  const of = { year: '2024', aboveOf: getParentId }
  expect(ids(findPeers(areas, 'Zuid', 'size', of))).toEqual(['Zuid', 'Dorp'])
  expect(ids(findPeers(areas, 'Zuid', 'above', of))).toEqual(['Zuid', 'Dorp'])
  expect(findPeers(areas, 'Zuid', 'all', of)).toHaveLength(5)
  expect(findPeers(areas, 'Leeg', 'size', of)).toHaveLength(5)
})

it('stands in the order of names or of places, whatever the figures', () => {
  expect(ids(sortPeers(areas, 'name'))).toEqual(['Aal', 'Berg', 'Dorp', 'Leeg', 'Zuid'])
  expect(ids(sortPeers(areas, 'place'))).toEqual(['Berg', 'Aal', 'Dorp', 'Zuid', 'Leeg'])
})

it('knows the inhabitants of the last year that was counted, and of none before the first', () => {
  const population = { 2019: 10, 2021: 12 }
  expect(findInhabitants(population, '2020')).toBe(10)
  expect(findInhabitants(population, '2025')).toBe(12)
  expect(findInhabitants(population, '2018')).toBeUndefined()
})
