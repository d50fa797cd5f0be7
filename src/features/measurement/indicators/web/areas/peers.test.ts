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
const ids = (peerAreas: readonly PeerArea[]) => peerAreas.map(({ id }) => id)

it('compares areas with half to twice the population, in the displayed year', () => {
  const of = { year: '2024', getParentId: getParentId }
  expect(ids(findPeers(areas, 'Zuid', 'size', of))).toEqual(['Zuid', 'Dorp'])
  expect(ids(findPeers(areas, 'Zuid', 'above', of))).toEqual(['Zuid', 'Dorp'])
  expect(findPeers(areas, 'Zuid', 'all', of)).toHaveLength(5)
  expect(findPeers(areas, 'Leeg', 'size', of)).toHaveLength(5)
})

it('sorts by name or by location, independent of the figures', () => {
  expect(ids(sortPeers(areas, 'name'))).toEqual(['Aal', 'Berg', 'Dorp', 'Leeg', 'Zuid'])
  expect(ids(sortPeers(areas, 'place'))).toEqual(['Berg', 'Aal', 'Dorp', 'Zuid', 'Leeg'])
})

it('uses the population of the last count, and none before the first count', () => {
  const population = { 2019: 10, 2021: 12 }
  expect(findInhabitants(population, '2020')).toBe(10)
  expect(findInhabitants(population, '2025')).toBe(12)
  expect(findInhabitants(population, '2018')).toBeUndefined()
})
