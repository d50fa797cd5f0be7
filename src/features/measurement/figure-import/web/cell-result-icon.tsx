import { CellGlyphPath } from '#ui/cell-glyph.tsx'
import type { CellGlyph } from '#ui/cell-tone.ts'
import type { CellResult } from '../entities.ts'
import styles from './file-grid.module.css'

/**
 * Icons for the results of a cell, in addition to the background colour. A figure is the usual result and has no icon.
 */
const glyphs: Readonly<Record<CellResult, CellGlyph>> = {
  title: 'slash',
  head: 'half',
  area: 'disc',
  period: 'ring',
  part: 'dot',
  value: 'none',
  absent: 'cross',
  note: 'none',
  left_out: 'dash',
  fault: 'triangle',
}

export const CellResultIcon = ({ result }: { result: CellResult }) =>
  glyphs[result] === 'none' ? null : (
    <svg viewBox="-5 -5 10 10" className={styles.glyph} aria-hidden="true" focusable="false">
      <CellGlyphPath glyph={glyphs[result]} />
    </svg>
  )
