import { existsSync, readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { areas } from './index.ts'

const boundaries = new URL('../../../../shared/data/be-boundaries/be-2025.topojson', import.meta.url)
/** Distance from the centre to a corner of a cell, in km. About 188 such cells cover the country. */
const cellSize = 7.92
/** Kilometres per degree in the middle of the country (50.6 degrees north). */
const [kmEast, kmNorth] = [70.6, 111.2]

type Point = readonly [x: number, y: number]

/** Returns the centre of the bounding box of a shape, for any depth of rings. */
function boxCentre(coordinates: unknown): Point {
  const numbers = (Array.isArray(coordinates) ? coordinates.flat(4) : []) as number[]
  const east = numbers.filter((_, index) => index % 2 === 0)
  const north = numbers.filter((_, index) => index % 2 === 1)
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return [middle(east) * kmEast, -middle(north) * kmNorth]
}

const average = (points: readonly Point[], axis: 0 | 1) =>
  points.reduce((sum, point) => sum + point[axis], 0) / points.length

describe.skipIf(!existsSync(boundaries))(
  'hexagon map compared with the boundaries (skipped without ../shared/data)',
  () => {
    it('places every zone within 65 km of the real position, and within 20 km on average', () => {
      const topology: Topology<{ police_zones_2026: GeometryCollection<{ code: string }> }> = JSON.parse(
        readFileSync(boundaries, 'utf8'),
      )
      const centres = new Map(
        feature(topology, topology.objects.police_zones_2026).features.map(({ geometry, properties }) => [
          properties.code.replace('PZ26-', 'BE-Z-'),
          boxCentre('coordinates' in geometry ? geometry.coordinates : []),
        ]),
      )
      const cells = areas.flatMap(({ code, cell }) => (cell === undefined ? [] : [{ code, cell }]))
      const drawn = cells.map(({ cell: [q, r] }): Point => [cellSize * Math.sqrt(3) * (q + r / 2), cellSize * 1.5 * r])
      const real = cells.map(({ code }) => centres.get(code) ?? ([Number.NaN, Number.NaN] as const))
      const [right, down] = [average(real, 0) - average(drawn, 0), average(real, 1) - average(drawn, 1)]
      const distances = drawn.map(([x, y], index) =>
        Math.hypot(x + right - (real[index]?.[0] ?? 0), y + down - (real[index]?.[1] ?? 0)),
      )
      expect(Math.max(...distances)).toBeLessThan(65)
      expect(distances.reduce((sum, distance) => sum + distance, 0) / distances.length).toBeLessThan(20)
    })
  },
)
