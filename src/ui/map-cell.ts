import type { CellGlyph, CellTone, ScaleStep } from './cell-tone.ts'

/** What one area of a map shows, whatever its shape. */
export interface MapCell {
  id: string
  /** The name of the area. */
  label: string
  /** Its value in words: "4.6 per 1,000 inhabitants, provisional". */
  shown: string
  /** A class of a scale, a kind of cell, or nothing known: hatched. */
  fill: { step: ScaleStep } | { tone: CellTone; glyph: CellGlyph } | undefined
  /** A very short name to write inside. */
  mark?: string
}

/** The colours of a cell, as CSS values. */
export const groundOf = (fill: MapCell['fill'], hatch: string): { ground: string; ink: string } => {
  if (!fill) return { ground: `url(#${hatch})`, ink: 'var(--ink)' }
  const name = 'step' in fill ? `step-${fill.step}` : `tone-${fill.tone}`
  return { ground: `var(--${name})`, ink: `var(--on-${name})` }
}
