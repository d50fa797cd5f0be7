import { describe, expect, it } from 'vitest'
import { matcher, orientRings, parseGeometry, parseOutline } from './model.ts'
import { loadBoundaries } from './read-file.ts'

const square = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y],
]
const polygon = (x = 4, y = 51) => ({ type: 'Polygon', coordinates: [square(x, y)] })
const area = (code: string, officialCode: string | null = null, nl = code) => ({
  id: code,
  code,
  officialCode,
  names: { nl },
})
const areas = [area('BE-Z-NOORD', '5350', 'Noord'), area('BE-Z-ZUID', '5341', 'Zuid'), area('BE-Z-GENT', null, 'Génk')]
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const feature = (properties: Record<string, unknown>, geometry: unknown = polygon()) => ({
  type: 'Feature',
  properties,
  geometry,
})
const read = (...features: unknown[]) => loadBoundaries(file(...features), { skippedKeys: [] }, areas)

describe('matching of an outline to an area', () => {
  it.each([
    [{ code: 'BE-Z-NOORD' }, 'BE-Z-NOORD'],
    [{ anything: '5341' }, 'BE-Z-ZUID'],
    [{ number: 5350 }, 'BE-Z-NOORD'],
    [{ code: 'PZ26-GENT' }, 'BE-Z-GENT'],
    [{ code: 'x1', name_nl: 'genk' }, 'BE-Z-GENT'],
    [{ names: { fr: 'Zuid' } }, 'BE-Z-ZUID'],
  ])('finds for %j the area %s', (properties, code) => {
    expect(
      matcher(areas)(parseOutline(feature(properties), 0)).areas.map((matchableArea) => matchableArea.code),
    ).toEqual([code])
  })

  it('finds the name despite different punctuation, and without a word shared by all outlines of a file', async () => {
    const zones = ['Beringen/Ham', 'Noord', 'Zuid-West', 'Sint-Truiden'].map((name, index) =>
      area(`Z${index}`, null, name),
    )
    const named = ['PZ Beringen - Ham', 'PZ NOORD', 'PZ Zuid West', 'PZ Sint Truide'].map((name, index) =>
      feature({ id: `x${index}`, name }),
    )
    const boundaries = await loadBoundaries(file(...named), { skippedKeys: [] }, zones)
    expect(boundaries.matched.map((matchedBoundary) => matchedBoundary.area.code)).toEqual(['Z0', 'Z1', 'Z2'])
    expect(boundaries.issues).toMatchObject([{ feature: 'x3', code: 'AREA_NOT_FOUND', proposal: 'Sint-Truiden' }])
    const mixed = await loadBoundaries(
      file(feature({ name: 'PZ Noord' }), feature({ name: 'Zuid West' })),
      { skippedKeys: [] },
      zones,
    )
    expect(mixed.matched.map((matchedBoundary) => matchedBoundary.area.code)).toEqual(['Z2'])
  })

  it('draws with a precision of about a hundred metres', () => {
    const ring: [number, number][] = [
      [4.0001, 51],
      [4.0004, 51],
      [5, 51],
      [5, 52],
      [4.0001, 51],
    ]
    const drawn = [
      [4, 51],
      [5, 51],
      [5, 52],
      [4, 51],
    ]
    expect(orientRings({ type: 'MultiPolygon', coordinates: [[ring]] })).toMatchObject({ coordinates: [[drawn]] })
  })

  it('keeps an outline that is smaller than ten metres', () => {
    const tiny = [0, 1, 2, 0].map((step) => [4 + step / 1e5, 51 + (step * step) / 1e5])
    expect(parseGeometry({ type: 'Polygon', coordinates: [tiny] })).toMatchObject({ points: 4 })
  })

  it('proposes the most similar name', () => {
    expect(matcher(areas)(parseOutline(feature({ code: 'x', name: 'Noort' }), 0))).toEqual({
      areas: [],
      proposal: 'Noord',
    })
  })
})

describe('invalid outline of an area', () => {
  it.each([
    ['NOT_AN_OUTLINE', null],
    ['NOT_AN_OUTLINE', { type: 'Point', coordinates: [4, 51] }],
    ['NOT_AN_OUTLINE', { type: 'Polygon', coordinates: [] }],
    ['NOT_AN_OUTLINE', { type: 'Polygon', coordinates: [[...square(4, 51).slice(0, 3), ['4', '51']]] }],
    ['RING_OPEN', { type: 'Polygon', coordinates: [square(4, 51).slice(0, 3)] }],
    ['RING_OPEN', { type: 'Polygon', coordinates: [[...square(4, 51), [4.5, 51]]] }],
    ['NOT_WGS84', { type: 'Polygon', coordinates: [square(152_000, 212_000)] }],
  ])('%s', (code, geometry) => {
    expect(parseGeometry(geometry)).toMatchObject({ code })
  })

  it('is simplified to about ten metres, without heights and repeated points', () => {
    const ring = square(4.123456789, 51).flatMap(([x, y]) => [
      [x, y, 12],
      [x! + 0.00001, y, 12],
      [x, y, 12],
    ])
    expect(parseGeometry({ type: 'Polygon', coordinates: [ring] })).toMatchObject({
      geometry: {
        coordinates: [
          [
            [4.1235, 51],
            [5.1235, 51],
            [5.1235, 52],
            [4.1235, 51],
          ],
        ],
      },
      points: 4,
    })
  })
})

describe('file of boundaries', () => {
  it('reports outlines that match no area or several areas, and two outlines of one area', async () => {
    const equivalentPairs = [...areas, area('BE-Z-A', '1', 'Zelfde'), area('BE-Z-B', '2', 'Zelfde')]
    const { issues, matched } = await loadBoundaries(
      file(
        feature({ code: 'BE-Z-NOORD' }),
        feature({ code: '5350' }),
        feature({ id: 'x', name: 'Zelfde' }),
        feature({ code: 'nowhere' }),
      ),
      { skippedKeys: [] },
      equivalentPairs,
    )
    expect(matched.map((matchedBoundary) => matchedBoundary.area.code)).toEqual(['BE-Z-NOORD'])
    expect(issues.map(({ feature: key, code }) => [key, code])).toEqual([
      ['5350', 'DUPLICATE_AREA'],
      ['x', 'SEVERAL_AREAS'],
      ['nowhere', 'AREA_NOT_FOUND'],
    ])
  })

  it('skips outlines that are marked as excluded', async () => {
    const boundaries = await loadBoundaries(file(feature({ code: 'nowhere' })), { skippedKeys: ['nowhere'] }, areas)
    expect(boundaries).toMatchObject({ omittedFeatures: ['nowhere'], issues: [] })
  })

  it('reads the requested layer of a TopoJSON file, and requires a choice between several layers', async () => {
    const arcs = [square(4, 51)]
    const layer = (code: string) => ({
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { code } }],
    })
    const topology = { type: 'Topology', arcs, objects: { zones: layer('PZ26-NOORD'), towns: layer('x') } }
    const zones = await loadBoundaries(topology, { layer: 'zones', skippedKeys: [] }, areas)
    expect(zones.matched).toMatchObject([{ area: { code: 'BE-Z-NOORD' }, geometry: polygon() }])
    const none = await loadBoundaries(topology, { skippedKeys: [] }, areas)
    expect(none).toMatchObject({ layers: ['zones', 'towns'], issues: [{ code: 'LAYER_REQUIRED' }] })
    const broken = { ...topology, arcs: [] }
    expect((await loadBoundaries(broken, { layer: 'zones', skippedKeys: [] }, areas)).issues).toMatchObject([
      { code: 'FILE_MALFORMED' },
    ])
  })

  it('reports more outlines than the limit', async () => {
    const { issues } = await read(...Array.from({ length: 20_001 }, () => null))
    expect(issues).toMatchObject([{ code: 'TOO_LARGE' }])
  })
})
