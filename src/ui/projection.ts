/** A longitude and latitude in degrees, as in GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number, ...rest: number[]]

/** Projects degrees to a plane in which y grows downwards. Unit: radians of the sphere. */
export type Projection = (place: LonLat) => { x: number; y: number }

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Returns the plate carrée projection, narrowed so that shapes near `latitude` keep their proportions. */
export const equirectangular =
  (latitude: number): Projection =>
  ([lon, lat]) => ({ x: radians(lon) * Math.cos(radians(latitude)), y: -radians(lat) })

/**
 * Returns Lambert's conformal conic projection on a sphere, with two standard parallels (Snyder, Map Projections, 1987,
 * equations 15-1 to 15-4).
 */
export function lambertConformal(south: number, north: number, meridian: number): Projection {
  const [a, b] = [radians(south), radians(north)]
  const t = (phi: number) => Math.tan(Math.PI / 4 + phi / 2)
  const n = a === b ? Math.sin(a) : Math.log(Math.cos(a) / Math.cos(b)) / Math.log(t(b) / t(a))
  const f = (Math.cos(a) * t(a) ** n) / n
  return ([lon, lat]) => {
    const rho = f / t(radians(lat)) ** n
    const theta = n * radians(lon - meridian)
    return { x: rho * Math.sin(theta), y: rho * Math.cos(theta) }
  }
}
