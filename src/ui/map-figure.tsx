import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { CellGlyphPath } from './cell-glyph.tsx'
import { ChartTable } from './chart-table.tsx'
import { type DrawnCell, getCellColours, type MapCell } from './map-cell.ts'
import styles from './map-figure.module.css'
import { nearestPlace } from './nearest-place.ts'

export interface MapMessages {
  /** Names the map. */
  label: string
  table: { open: string; caption: string; area: string; value: string }
}

export interface MapFigureProps<Cell extends MapCell> extends MapMessages {
  drawnCells: readonly DrawnCell<Cell>[]
  viewBox: string
  onSelect?: ((cell: Cell) => void) | undefined
  selectedId?: string | undefined
  /** Size of glyphs and marks in units of the view box. */
  markSize: number
  legend?: ReactNode
}

/**
 * Shows cells as a list to choose from. It is a single tab stop: arrow keys move to the neighbour in that direction,
 * Enter and Space select. Below are the hovered cell, the legend and the table.
 */
export function MapFigure<Cell extends MapCell>(props: MapFigureProps<Cell>) {
  const { label, table, drawnCells, viewBox, onSelect, selectedId, markSize, legend } = props
  const hatch = `hatch-${useId().replaceAll(':', '')}`
  const list = useRef<SVGGElement>(null)
  const [stopId, setStopId] = useState(selectedId)
  const [pointedId, setPointedId] = useState<string>()
  const stop = Math.max(
    0,
    drawnCells.findIndex(({ cell }) => cell.id === stopId),
  )
  const pointed = drawnCells.find(({ cell }) => cell.id === pointedId)?.cell
  const outlined = drawnCells.filter(({ cell }) => cell.id === selectedId || cell.id === pointedId)

  const onKeyDown = (event: KeyboardEvent, index: number, cell: Cell) => {
    const next = nearestPlace(
      drawnCells.map(({ middle }) => middle),
      index,
      event.key,
    )
    if (next !== undefined) {
      setStopId(drawnCells[next]?.cell.id)
      list.current?.querySelector<SVGGElement>(`[data-index="${next}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') onSelect?.(cell)
    else return
    event.preventDefault()
  }

  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list inside it carries the name */}
      <svg viewBox={viewBox} className={styles.map} preserveAspectRatio="xMidYMid meet">
        <HatchPattern id={hatch} size={markSize} />
        <g ref={list} role="listbox" aria-label={label} onMouseLeave={() => setPointedId(undefined)}>
          {drawnCells.map((drawn, index) => {
            const { cell } = drawn
            return (
              <g
                key={cell.id}
                role="option"
                data-index={index}
                aria-label={`${cell.label}: ${cell.valueText}`}
                aria-selected={cell.id === selectedId}
                tabIndex={index === stop ? 0 : -1}
                className={styles.cell}
                onClick={() => {
                  setStopId(cell.id)
                  onSelect?.(cell)
                }}
                onFocus={() => {
                  setStopId(cell.id)
                  setPointedId(cell.id)
                }}
                onBlur={() => setPointedId(undefined)}
                onMouseEnter={() => setPointedId(cell.id)}
                onKeyDown={(event) => onKeyDown(event, index, cell)}
              >
                <CellDrawing drawn={drawn} hatch={hatch} markSize={markSize} />
              </g>
            )
          })}
        </g>
        <Outline drawnCells={drawnCells} hatch={hatch} markSize={markSize} />
        {/* Drawn last, so that neighbours do not cover the outline of a cell. */}
        <g className={styles.outlines}>
          {outlined.map(({ cell, path }) => (
            <path
              key={cell.id}
              d={path}
              vectorEffect="non-scaling-stroke"
              className={cell.id === pointedId ? styles.pointed : styles.selected}
            />
          ))}
        </g>
      </svg>
      <figcaption>
        <Readout cell={pointed} />
        {legend}
        <CellTable table={table} drawnCells={drawnCells} />
      </figcaption>
    </figure>
  )
}

/**
 * Draws the outline of several cells as one line: a wide line around each cell, which the cells then cover except at the
 * outer edge.
 */
function Outline({
  drawnCells,
  ...drawing
}: {
  drawnCells: readonly DrawnCell<MapCell>[]
  hatch: string
  markSize: number
}) {
  const inside = drawnCells.filter(({ cell }) => cell.inOutline)
  if (inside.length === 0) return null
  return (
    <g className={styles.region}>
      {inside.map(({ cell, path }) => (
        <path key={cell.id} d={path} vectorEffect="non-scaling-stroke" className={styles.regionLine} />
      ))}
      {inside.map((drawn) => (
        <CellDrawing key={drawn.cell.id} drawn={drawn} {...drawing} />
      ))}
    </g>
  )
}

function HatchPattern({ id, size }: { id: string; size: number }) {
  return (
    <defs>
      <pattern
        id={id}
        width={size * 0.5}
        height={size * 0.5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={size * 0.5} height={size * 0.5} fill="var(--sunken)" />
        <rect width={size * 0.14} height={size * 0.5} fill="var(--flow-mute)" />
      </pattern>
    </defs>
  )
}

/** Draws the ground, the glyph and the mark of a cell. */
function CellDrawing(props: { drawn: DrawnCell<MapCell>; hatch: string; markSize: number }) {
  const { drawn, hatch, markSize } = props
  const { cell, path, middle } = drawn
  const { ground, ink } = getCellColours(cell.fill, hatch)
  return (
    <>
      <path d={path} fill={ground} className={styles.ground} vectorEffect="non-scaling-stroke" />
      {cell.fill && 'glyph' in cell.fill && (
        <g transform={`translate(${middle.x} ${middle.y})`} fill={ink}>
          <CellGlyphPath glyph={cell.fill.glyph} scale={markSize / 14} />
        </g>
      )}
      {cell.mark && (
        <text x={middle.x} y={middle.y} dy="0.35em" fill={ink} fontSize={markSize * 0.62} className={styles.mark}>
          {cell.mark}
        </text>
      )}
    </>
  )
}

/** Shows the name and the value of the hovered or focused cell. */
function Readout({ cell: pointed }: { cell: MapCell | undefined }) {
  return (
    <p className={styles.readout} aria-hidden="true">
      {pointed ? (
        <>
          <b>{pointed.label}</b> {pointed.valueText}
        </>
      ) : (
        '\u00a0'
      )}
    </p>
  )
}

/** Shows the values of all cells as a table, for readers who do not use the map. */
function CellTable(props: { table: MapMessages['table']; drawnCells: readonly DrawnCell<MapCell>[] }) {
  const { table, drawnCells } = props
  return (
    <ChartTable
      label={table.open}
      caption={table.caption}
      rows={drawnCells}
      rowKey={({ cell }) => cell.id}
      columns={[
        { key: 'area', head: table.area, rowHead: true, cell: ({ cell }) => cell.label },
        { key: 'value', head: table.value, align: 'end', cell: ({ cell }) => cell.valueText },
      ]}
    />
  )
}
