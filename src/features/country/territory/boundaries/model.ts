import { nearest } from '#shared/nearest.ts'
import { sortName } from '#shared/sort-name.ts'
import type { BoundaryIssue, Geometry } from './contract.ts'

export const maxOutlines = 20_000
export const maxPoints = 2_000_000

/** An outline of a file, before it is matched. */
export interface Outline {
  /** The first identifier in the file, or else the number. */
  key: string
  /** Identifiers that may match an area: codes first, then names. */
  codes: string[]
  names: string[]
  geometry: unknown
}

export interface MatchableArea {
  id: string
  code: string
  officialCode: string | null
  names: Readonly<Record<string, string>>
}

const toValues = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' ? [`${value}`.trim()].filter((word) => word !== '') : []

/** Parses a GeoJSON feature. Every property may be a code, and properties called name... may be a name. */
export function parseOutline(feature: unknown, index: number): Outline {
  const { id, properties, geometry } = (feature ?? {}) as Record<string, unknown>
  const entries = Object.entries((properties ?? {}) as Record<string, unknown>)
  const isName = (key: string) => /^(name|naam|nom|names)([_:-]|$)/i.test(key)
  const codes = [...toValues(id), ...entries.filter(([key]) => !isName(key)).flatMap(([, value]) => toValues(value))]
  const names = entries
    .filter(([key]) => isName(key))
    .flatMap(([, value]) =>
      value !== null && typeof value === 'object' ? Object.values(value).flatMap(toValues) : toValues(value),
    )
  return { key: codes[0] ?? names[0] ?? `#${index + 1}`, codes, names, geometry }
}

/**
 * Removes that number of prefixes with a hyphen: `PZ26-NOORD` and `XX-Z-NOORD` are the same zone with different
 * prefixes.
 */
const afterPrefix = (code: string, prefixes: number): string => code.split('-').slice(prefixes).join('-')

/** Names are compared without accents, capitals and punctuation. */
const plain = sortName

/**
 * Returns the first word that nearly all outlines of a file share ("PZ Noord", "PZ Zuid"), which names the kind of
 * area. Undefined if there is none.
 */
export function findSharedWord(outlines: readonly Outline[]): string | undefined {
  const firsts = outlines.flatMap(({ names }) => (names[0] ? [plain(names[0]).split(' ')[0]!] : []))
  const counted = Map.groupBy(firsts, (word) => word)
  const [word, found] = [...counted].toSorted(([, entry], [, other]) => other.length - entry.length)[0] ?? []
  return found && firsts.length > 2 && found.length >= firsts.length * 0.8 ? word : undefined
}

/**
 * Returns a function that matches areas by code, official code, the key in their code, or name. Names are also tried
 * without the shared word of all outlines. An ambiguous identifier returns several areas. Without a match, the function
 * proposes a similar identifier.
 */
export function matcher(areas: readonly MatchableArea[], shared?: string) {
  const index = (listWords: (area: MatchableArea) => string[]) => {
    const found = new Map<string, MatchableArea[]>()
    for (const area of areas)
      for (const word of new Set(listWords(area))) found.set(word, [...(found.get(word) ?? []), area])
    return found
  }
  const byCode = index(({ code }) => [code])
  const byOfficialCode = index(({ officialCode }) => (officialCode ? [officialCode] : []))
  const byKey = index(({ code }) => [afterPrefix(code, 1), afterPrefix(code, 2)].filter((key) => key !== ''))
  const byName = index(({ names }) => Object.values(names).map(plain))
  const removeSharedWord = (name: string) =>
    shared && name.startsWith(`${shared} `) ? [name.slice(shared.length + 1)] : []
  return ({ codes, names }: Outline): { areas: MatchableArea[]; proposal: string | null } => {
    const plainNames = names.map(plain)
    const tries: [Map<string, MatchableArea[]>, string[]][] = [
      [byCode, codes],
      [byOfficialCode, codes],
      [byKey, codes.flatMap((code) => [code, afterPrefix(code, 1)])],
      [byName, [...plainNames, ...plainNames.flatMap(removeSharedWord)]],
    ]
    for (const [map, tried] of tries)
      for (const word of tried) {
        const matchableAreas = map.get(word)
        if (matchableAreas) return { areas: matchableAreas, proposal: null }
      }
    const name = plainNames[0] && (removeSharedWord(plainNames[0])[0] ?? plainNames[0])
    if (!name) return { areas: [], proposal: nearest(codes[0] ?? '', [...byCode.keys()]) }
    const meant = nearest(name, [...byName.keys()])
    const areaNames = meant === null ? [] : Object.values(byName.get(meant)?.[0]?.names ?? {})
    return { areas: [], proposal: areaNames.find((value) => plain(value) === meant) ?? null }
  }
}

type ShapeIssue = { code: BoundaryIssue['code']; value: string }

/** About ten metres: finer than a map of a country shows. Both neighbours of a boundary are rounded in the same way. */
const coarse = 1e4
/** About ten centimetres: more precise than any boundary data. */
const fine = 1e6
const roundDegrees = (degrees: number, precision: number): number => Math.round(degrees * precision) / precision

/** About a hundred metres: less than a pixel on a map of a country. */
const drawn = 1e3

/**
 * Rounds a ring to about ten metres and removes repeated points. A ring that is too small is rounded to about ten
 * centimetres.
 */
export function thinRing(ring: readonly (readonly [number, number])[], precision = coarse): [number, number][] {
  const roundRing = (precision: number) =>
    ring
      .map(([x, y]): [number, number] => [roundDegrees(x, precision), roundDegrees(y, precision)])
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1])
  const thin = roundRing(precision)
  return thin.length < 4 ? roundRing(fine) : thin
}

/** Parses a geometry, or returns why it is not an area outline in WGS84. Heights are ignored. */
export function parseGeometry(geometry: unknown): { geometry: Geometry; points: number } | ShapeIssue {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { code: 'NOT_AN_OUTLINE', value: String(type ?? 'null') }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(polygons) || polygons.length === 0) return { code: 'NOT_AN_OUTLINE', value: type }
  let points = 0
  const read: [number, number][][][] = []
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { code: 'NOT_AN_OUTLINE', value: type }
    const rings: [number, number][][] = []
    for (const ring of polygon) {
      const result = parseRing(ring)
      if ('code' in result) return result
      points += result.length
      rings.push(result)
    }
    read.push(rings)
  }
  return { geometry: type === 'Polygon' ? { type, coordinates: read[0]! } : { type, coordinates: read }, points }
}

/** Returns the outline of an area, simplified for a map of the country. */
export function orientRings(geometry: Geometry): Geometry {
  const rings = (polygon: [number, number][][]) => polygon.map((ring) => thinRing(ring, drawn))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
}

function parseRing(ring: unknown): [number, number][] | ShapeIssue {
  if (!Array.isArray(ring) || ring.length < 4)
    return { code: 'RING_OPEN', value: `${Array.isArray(ring) ? ring.length : 0}` }
  const read: [number, number][] = []
  for (const position of ring) {
    const [longitude, latitude] = Array.isArray(position) ? position : []
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
      return { code: 'NOT_AN_OUTLINE', value: String(position) }
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      return { code: 'NOT_WGS84', value: `${longitude}, ${latitude}` }
    read.push([roundDegrees(longitude, fine), roundDegrees(latitude, fine)])
  }
  const [first, last] = [read[0]!, read.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? thinRing(read) : { code: 'RING_OPEN', value: first.join(', ') }
}
