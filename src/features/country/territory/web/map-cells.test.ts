import { expect, it } from 'vitest'
import { mapCells } from './map-cells.ts'
import type { Territory } from './use-territory.ts'

const place = (id: string, parentId: string | null) => ({ id, parentId, names: { en: id }, code: id })
const shape = (areaId: string, q: number) => ({
  areaId,
  code: areaId,
  names: { en: areaId },
  announced: null,
  geometry: null,
  cell: [q, 0] as [number, number],
})
const territory = {
  grouped: false,
  tree: { areas: [place('north', null), place('a', 'north'), place('b', 'north'), place('c', null)] },
  cellTree: undefined,
  map: { shapes: [shape('a', 0), shape('b', 1), shape('c', 2)] },
  areas: { rows: [] },
} as unknown as Territory
const draw = (outlined: string[]) =>
  mapCells({
    territory,
    outlined,
    kind: 'zone',
    show: 'announced',
    bounds: [],
    terms: '',
    selected: '',
    name: ({ en = '' }) => en,
    texts: { inhabitants: String, notKnown: '?', inRegion: 'in Border', nothingAnnounced: 'nothing' },
  }).map(({ areaId, inOutline, valueText }) => [areaId, inOutline, valueText])

it('outlines the areas of a border region and the areas within them, and names the region in their text [deck-40]', () => {
  expect(draw(['north', 'abroad'])).toEqual([
    ['a', true, 'nothing, in Border'],
    ['b', true, 'nothing, in Border'],
    ['c', false, 'nothing'],
  ])
  expect(draw([])).toEqual([
    ['a', false, 'nothing'],
    ['b', false, 'nothing'],
    ['c', false, 'nothing'],
  ])
})
