/** Grounds of a cell. `strong`, `medium` and `soft` go together as one blue; the others stand apart from it. */
export const cellTones = ['strong', 'medium', 'soft', 'sand', 'mute', 'blush', 'void'] as const
export type CellTone = (typeof cellTones)[number]

/** Shapes that stay apart at 7 px. Two kinds in one picture must not share a glyph. */
export const cellGlyphs = ['disc', 'half', 'dot', 'slash', 'dash', 'cross', 'ring', 'triangle', 'none'] as const
export type CellGlyph = (typeof cellGlyphs)[number]

/** One meaning that a cell may have: its words, its ground and its glyph. */
export interface CellKind {
  id: string
  label: string
  tone: CellTone
  glyph: CellGlyph
}

/** A class of a scale from little (1) to much (6). */
export type ScaleStep = 1 | 2 | 3 | 4 | 5 | 6
