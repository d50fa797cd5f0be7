import { expect, it } from 'vitest'
import { inhabitantsIn, inOrder, type PeerArea, peersOf } from './peers.ts'

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
const aboveOf = (id: string) => (id === 'Zuid' || id === 'Dorp' ? 'south' : 'north')
const ids = (found: readonly PeerArea[]) => found.map(({ id }) => id)

it('compares with areas of half to twice as many inhabitants, in the year that is shown', () => {
  const of = { year: '2024', aboveOf }
  expect(ids(peersOf(areas, 'Zuid', 'size', of))).toEqual(['Zuid', 'Dorp'])
  expect(ids(peersOf(areas, 'Zuid', 'above', of))).toEqual(['Zuid', 'Dorp'])
  expect(peersOf(areas, 'Zuid', 'all', of)).toHaveLength(5)
  expect(peersOf(areas, 'Leeg', 'size', of)).toHaveLength(5)
})

it('stands in the order of names or of places, whatever the figures', () => {
  expect(ids(inOrder(areas, 'name'))).toEqual(['Aal', 'Berg', 'Dorp', 'Leeg', 'Zuid'])
  expect(ids(inOrder(areas, 'place'))).toEqual(['Berg', 'Aal', 'Dorp', 'Zuid', 'Leeg'])
})

it('knows the inhabitants of the last year that was counted, and of none before the first', () => {
  const population = { 2019: 10, 2021: 12 }
  expect(inhabitantsIn(population, '2020')).toBe(10)
  expect(inhabitantsIn(population, '2025')).toBe(12)
  expect(inhabitantsIn(population, '2018')).toBeUndefined()
})
