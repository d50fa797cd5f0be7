import type { ReactNode } from 'react'
import type { DrawnCell, MapCell } from './map-cell.ts'
import { MapFigure, type MapMessages } from './map-figure.tsx'

/** A cell at axial coordinates: `q` grows to the right, `r` down and half a cell to the right. */
export interface HexCell extends MapCell {
  q: number
  r: number
}

export interface HexMapProps<Cell extends HexCell> extends MapMessages {
  cells: readonly Cell[]
  onSelect?: (cell: Cell) => void
  selectedId?: string | undefined
  /** A `ScaleLegend` or `CellLegend`. */
  legend?: ReactNode
}

const radius = 15
const width = Math.sqrt(3) * radius

/** Returns a hexagon with a point at the top, around (x, y). */
const hexagon = (x: number, y: number) => {
  const half = (width / 2).toFixed(2)
  const quarter = radius / 2
  return `M${x.toFixed(2)} ${(y - radius).toFixed(2)}l${half} ${quarter}v${radius}l-${half} ${quarter}l-${half} -${quarter}v-${radius}z`
}

/** Shows every area with the same size, near the real position. */
export function HexMap<Cell extends HexCell>({ cells, onSelect, selectedId, legend, label, table }: HexMapProps<Cell>) {
  const drawn: DrawnCell<Cell>[] = cells.map((cell) => {
    const middle = { x: width * (cell.q + cell.r / 2), y: radius * 1.5 * cell.r }
    return { cell, middle, path: hexagon(middle.x, middle.y) }
  })
  const xs = drawn.map(({ middle }) => middle.x)
  const ys = drawn.map(({ middle }) => middle.y)
  const left = Math.min(...xs) - width / 2 - 2
  const top = Math.min(...ys) - radius - 2
  const viewBox = cells.length
    ? `${left} ${top} ${Math.max(...xs) + width / 2 + 2 - left} ${Math.max(...ys) + radius + 2 - top}`
    : '0 0 1 1'
  return (
    <MapFigure
      label={label}
      table={table}
      drawnCells={drawn}
      viewBox={viewBox}
      markSize={radius}
      onSelect={onSelect}
      selectedId={selectedId}
      legend={legend}
    />
  )
}
