import type { CellGlyph, CellTone, ScaleStep } from './cell-tone.ts'
import type { Place } from './nearest-place.ts'

/** The content of an area of a map, independent of the shape. */
export interface MapCell {
  id: string
  /** The name of the area. */
  label: string
  /** The value as text: "4.6 per 1,000 inhabitants, provisional". */
  valueText: string
  /** A class of a scale or a kind of cell. Undefined: unknown, hatched. */
  fill: { step: ScaleStep } | { tone: CellTone; glyph: CellGlyph } | undefined
  /** Whether the cell is part of the area that the map outlines as a whole. */
  inOutline?: boolean
  /** A very short name to write inside. */
  mark?: string
}

/** Returns the colours of a cell as CSS values. */
export const getCellColours = (fill: MapCell['fill'], hatch: string): { ground: string; ink: string } => {
  if (!fill) return { ground: `url(#${hatch})`, ink: 'var(--ink)' }
  const name = 'step' in fill ? `step-${fill.step}` : `tone-${fill.tone}`
  return { ground: `var(--${name})`, ink: `var(--on-${name})` }
}

/** A cell with the drawing: an SVG path and the centre, in the units of the view box. */
export interface DrawnCell<Cell extends MapCell> {
  cell: Cell
  path: string
  middle: Place
}
