import { existsSync, readFileSync } from 'node:fs'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { areas } from './index.ts'
import { isValidOn } from './validity.ts'

const data = new URL('../../../../shared/data/be-boundaries/', import.meta.url)
/** Kilometres per degree in the middle of the country (50.6 degrees north). */
const [kmEast, kmNorth] = [70.6, 111.2]
/**
 * The sources have a resolution of about half a kilometre, so a shorter stretch may belong to the neighbouring
 * municipality.
 */
const shortest = 1

type Point = readonly [longitude: number, latitude: number]
interface Stretch {
  nis: string
  points: Point[]
}

/**
 * Points where the border changes to the next neighbour, clockwise from the mouth of the Zwin: the Vaalserberg, Ouren,
 * Rodange, De Panne.
 */
const corners: readonly [next: string, at: Point][] = [
  ['NL', [3.3705, 51.367]],
  ['DE', [6.0209, 50.7547]],
  ['LU', [6.138, 50.13]],
  ['FR', [5.818, 49.5463]],
  ['sea', [2.5456, 51.0891]],
]

const distance = (entry: Point, other: Point) =>
  Math.hypot((entry[0] - other[0]) * kmEast, (entry[1] - other[1]) * kmNorth)

/** Returns the lines that belong to only one municipality, which form the outer border of the country. */
function outside(file: string, layer: string): Stretch[] {
  const topology: Topology<Record<string, GeometryCollection<{ nis: string }>>> = JSON.parse(
    readFileSync(new URL(file, data), 'utf8'),
  )
  const owners = new Map<number, Set<string>>()
  for (const geometry of topology.objects[layer]!.geometries)
    for (const arc of ('arcs' in geometry ? (geometry.arcs as unknown[]) : []).flat(3) as number[]) {
      const line = arc < 0 ? ~arc : arc
      owners.set(line, (owners.get(line) ?? new Set()).add((geometry.properties as { nis: string }).nis))
    }
  const { scale, translate } = topology.transform!
  return [...owners].flatMap(([line, of]) => {
    if (of.size > 1) return []
    let [x, y] = [0, 0]
    const points = topology.arcs[line]!.map(([east = 0, north = 0]): Point => {
      x += east
      y += north
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
    return [{ nis: [...of][0]!, points }]
  })
}

/** Joins lines end to end into rings, the longest first. */
function rings(lines: readonly Stretch[]): { nis: string; from: Point; to: Point }[][] {
  const formatPoint = (point: Point) => point.map((degrees) => degrees.toFixed(5)).join()
  const steps = ({ nis, points }: Stretch) => points.slice(1).map((to, index) => ({ nis, from: points[index]!, to }))
  const left = new Set(lines)
  const found: ReturnType<typeof steps>[] = []
  for (const first of left) {
    left.delete(first)
    const ring = steps(first)
    for (
      let end = formatPoint(ring.at(-1)!.to);
      end !== formatPoint(ring[0]!.from);
      end = formatPoint(ring.at(-1)!.to)
    ) {
      const next = [...left].find(
        ({ points }) => formatPoint(points[0]!) === end || formatPoint(points.at(-1)!) === end,
      )
      if (!next) throw new Error(`The outline of the country is open at ${end}.`)
      left.delete(next)
      const turned = formatPoint(next.points[0]!) === end ? next.points : next.points.toReversed()
      ring.push(...steps({ nis: next.nis, points: turned }))
    }
    found.push(ring)
  }
  return found.toSorted((entry, other) => other.length - entry.length)
}

/**
 * Returns the kilometres of border per neighbour and municipality. The small rings are the exclaves around Baarle, in
 * the Netherlands.
 */
function lengths(file: string, layer: string): Map<string, Map<string, number>> {
  const [around = [], ...exclaves] = rings(outside(file, layer))
  const nearest = corners.map(([, corner]) =>
    around.reduce(
      (best, { from }, index) => (distance(from, corner) < distance(around[best]!.from, corner) ? index : best),
      0,
    ),
  )
  const after = (index: number) => (index - nearest[0]! + around.length) % around.length
  // In clockwise order, the Vaalserberg comes before the coast of De Panne.
  expect(after(nearest[1]!)).toBeLessThan(after(nearest[4]!))
  const found = new Map(corners.map(([next]) => [next, new Map<string, number>()]))
  const count = (neighbour: string, { nis, from, to }: { nis: string; from: Point; to: Point }) => {
    const here = found.get(neighbour)!
    here.set(nis, (here.get(nis) ?? 0) + distance(from, to))
  }
  for (const [index, step] of around.entries())
    count(corners[nearest.findLastIndex((corner) => after(corner) <= after(index))]![0], step)
  for (const step of exclaves.flat()) count('NL', step)
  return found
}

describe.skipIf(!existsSync(data))('border compared with the boundaries (skipped without ../shared/data)', () => {
  it.each([
    ['2019-06-01', 'be-municipalities-2019.topojson', 'municipalities_2019'],
    ['2026-01-01', 'be-2025.topojson', 'municipalities_2025'],
  ])('matches on %s the border of the adjacent municipalities in %s', (day, file, layer) => {
    const found = lengths(file, layer)
    for (const [neighbour, municipalities] of found) {
      if (neighbour === 'sea') continue
      const drawn = [...municipalities].filter(([, length]) => length >= shortest).map(([nis]) => `BE-M-${nis}`)
      const named = areas
        .filter((area) => area.kind === 'municipality' && isValidOn(area, day) && area.borders?.includes(neighbour))
        .map(({ code }) => code)
      expect(named.toSorted(), neighbour).toEqual(drawn.toSorted())
    }
  })
})

describe('zones at the border', () => {
  it('contain a municipality at the border, and have the same borders as their municipalities', () => {
    const zone = (code: string) => areas.find((area) => area.code === `BE-Z-${code}`)?.borders
    expect(zone('ANTWERPEN')).toEqual(['NL'])
    expect(zone('ZUID')).toBeUndefined()
    const today = areas.filter((area) => area.kind === 'police_zone' && isValidOn(area, '2026-01-01') && area.borders)
    expect(today.length).toBeGreaterThan(40)
    for (const { code, borders } of today) {
      const members = areas.filter(
        (area) =>
          area.kind === 'municipality' &&
          isValidOn(area, '2026-01-01') &&
          area.parents.some(
            (entry) => entry.parent === code && entry.hierarchy === 'police' && isValidOn(entry, '2026-01-01'),
          ),
      )
      expect(new Set(members.flatMap((member) => member.borders ?? [])), code).toEqual(new Set(borders))
    }
  })
})
