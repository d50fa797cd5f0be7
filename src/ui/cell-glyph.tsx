import type { CellGlyph } from './cell-tone.ts'

/** Outlines on a square of 10 by 10 around the origin. */
const outlines: Record<CellGlyph, string> = {
  disc: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z',
  half: 'M0-4.5a4.5 4.5 0 0 0 0 9z',
  dot: 'M-2.2 0a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0z',
  slash: 'M-4.5 3.2l1.3 1.3 7.7-7.7-1.3-1.3z',
  dash: 'M-4.5-1h9v2h-9z',
  cross: 'M-4.5-3.2l1.3-1.3 3.2 3.2 3.2-3.2 1.3 1.3-3.2 3.2 3.2 3.2-1.3 1.3-3.2-3.2-3.2 3.2-1.3-1.3 3.2-3.2z',
  ring: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0zM-2.9 0a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0z',
  triangle: 'M0-4.4l4.6 8.4h-9.2z',
  none: '',
}

/** Shows the glyph of a cell inside an SVG, centred on the origin. It inherits the fill. */
export const CellGlyphPath = ({ glyph, scale = 1 }: { glyph: CellGlyph; scale?: number }) =>
  glyph === 'none' ? null : <path d={outlines[glyph]} transform={scale === 1 ? undefined : `scale(${scale})`} />
