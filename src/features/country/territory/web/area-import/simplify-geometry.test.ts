import { describe, expect, it } from 'vitest'
import { simplifyGeometry } from './simplify-geometry.ts'

const file = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: { code: 'x' }, geometry })),
})
const ring = [
  [4.00001, 51],
  [4.00002, 51],
  [5, 51],
  [5, 52],
  [4.00001, 51],
]
const expectedPoints = [
  [4, 51],
  [5, 51],
  [5, 52],
  [4, 51],
]

describe('file of boundaries before upload', () => {
  it('loses invisible points, in polygons and multipolygons', () => {
    const both = file({ type: 'Polygon', coordinates: [ring] }, { type: 'MultiPolygon', coordinates: [[ring], [ring]] })
    expect(simplifyGeometry(both)).toEqual(
      file(
        { type: 'Polygon', coordinates: [expectedPoints] },
        { type: 'MultiPolygon', coordinates: [[expectedPoints], [expectedPoints]] },
      ),
    )
  })

  it('is otherwise unchanged, so that the server reports the errors', () => {
    for (const odd of [
      file(null, { type: 'Point', coordinates: [4.123456, 51] }, { type: 'Polygon', coordinates: 'no' }),
      file({ type: 'Polygon', coordinates: [[['4', '51']]] }),
      { type: 'FeatureCollection', features: 'none' },
      { type: 'Topology', arcs: [[[4.123456, 51]]] },
    ])
      expect(simplifyGeometry(odd)).toEqual(odd)
  })
})
