import { type ReactNode, useMemo } from 'react'
import type { DrawnCell, MapCell } from './map-cell.ts'
import { MapFigure, type MapMessages } from './map-figure.tsx'
import { equirectangular, type LonLat, type Projection } from './projection.ts'

/** GeoJSON (RFC 7946) of an area, with longitude and latitude in degrees. */
export type AreaGeometry =
  | { type: 'Polygon'; coordinates: readonly (readonly LonLat[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly LonLat[])[])[] }

export interface AreaCell extends MapCell {
  geometry: AreaGeometry
}

export interface AreaMapProps<Cell extends AreaCell> extends MapMessages {
  cells: readonly Cell[]
  /** Default: an equirectangular projection around the middle latitude of the cells. */
  projection?: Projection
  onSelect?: (cell: Cell) => void
  selectedId?: string | undefined
  legend?: ReactNode
}

/** Width of the drawing in SVG units. */
const size = 1000
/** Minimum distance between drawn points, less than a pixel on a screen. */
const detail = 0.6

const listRings = (geometry: AreaGeometry) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const extent = (values: readonly number[]) =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

/**
 * Returns the paths of the cells, scaled to a width of `size` units. The centre of a cell is the centre of the bounding
 * box of the longest ring.
 */
function drawAreas<Cell extends AreaCell>(cells: readonly Cell[], projection: Projection | undefined) {
  const [south, north] = extent(
    cells.flatMap((cell) => listRings(cell.geometry).flatMap((ring) => ring.map((p) => p[1]))),
  )
  const project = projection ?? equirectangular((south + north) / 2)
  const planes = cells.map((cell) => listRings(cell.geometry).map((ring) => ring.map(project)))
  const points = planes.flat(2)
  const [left, right] = extent(points.map((point) => point.x))
  const [top, bottom] = extent(points.map((point) => point.y))
  const scale = size / (right - left)
  const drawnCells: DrawnCell<Cell>[] = cells.map((cell, index) => {
    const rings = planes[index]!.map((ring) =>
      ring.map(({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale })),
    )
    const longest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best), rings[0]!)
    const [x0, x1] = extent(longest.map((point) => point.x))
    const [y0, y1] = extent(longest.map((point) => point.y))
    return { cell, path: rings.map(toSvgPath).join(''), middle: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 } }
  })
  return { drawnCells, height: (bottom - top) * scale }
}

function toSvgPath(ring: readonly { x: number; y: number }[]): string {
  let path = ''
  let last = { x: Number.NaN, y: Number.NaN }
  for (const point of ring) {
    if (Math.abs(point.x - last.x) < detail && Math.abs(point.y - last.y) < detail) continue
    path += `${path ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    last = point
  }
  return `${path}Z`
}

/** Shows areas within their boundaries. */
export function AreaMap<Cell extends AreaCell>(props: AreaMapProps<Cell>) {
  const { cells, projection, onSelect, selectedId, legend, label, table } = props
  const { drawnCells, height } = useMemo(
    () => (cells.length ? drawAreas(cells, projection) : { drawnCells: [], height: 1 }),
    [cells, projection],
  )
  return (
    <MapFigure
      label={label}
      table={table}
      drawnCells={drawnCells}
      viewBox={`-4 -4 ${size + 8} ${height + 8}`}
      markSize={24}
      onSelect={onSelect}
      selectedId={selectedId}
      legend={legend}
    />
  )
}
