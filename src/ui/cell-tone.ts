/**
 * Backgrounds of a cell. `strong`, `medium` and `soft` are tints of the same blue, the others are different colours.
 */
export const cellTones = ['strong', 'medium', 'soft', 'sand', 'mute', 'blush', 'void'] as const
export type CellTone = (typeof cellTones)[number]

/** Shapes that can be distinguished at 7 px. Two kinds in a picture must not share a glyph. */
export const cellGlyphs = ['disc', 'half', 'dot', 'slash', 'dash', 'cross', 'ring', 'triangle', 'none'] as const
export type CellGlyph = (typeof cellGlyphs)[number]

/** A kind of cell: label, background and glyph. */
export interface CellKind {
  id: string
  label: string
  tone: CellTone
  glyph: CellGlyph
}

/** A class of a scale from low (1) to high (6). */
export type ScaleStep = 1 | 2 | 3 | 4 | 5 | 6
