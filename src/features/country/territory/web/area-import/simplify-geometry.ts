import { thinRing } from '../../boundaries/model.ts'

type Point = [number, number]
const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
const isRing = (value: unknown): value is Point[] => Array.isArray(value) && value.length > 3 && value.every(isPoint)

const thin = (value: unknown): unknown =>
  isRing(value) ? thinRing(value) : Array.isArray(value) && !isPoint(value) ? value.map(thin) : value

/**
 * Reduces the outlines of a GeoJSON file to the stored precision, so that a very detailed file is much smaller to send.
 * Invalid outlines are unchanged, so that the server reports them. TopoJSON is already small.
 */
export function simplifyGeometry<Data extends { type: string }>(data: Data): Data {
  const { features } = data as { features?: unknown }
  if (data.type !== 'FeatureCollection' || !Array.isArray(features)) return data
  return {
    ...data,
    features: features.map((feature) => {
      const geometry = (feature as { geometry?: { coordinates?: unknown } | null } | null)?.geometry
      return geometry ? { ...feature, geometry: { ...geometry, coordinates: thin(geometry.coordinates) } } : feature
    }),
  }
}
