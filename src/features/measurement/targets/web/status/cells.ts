import type { CellKind } from '#ui/cell-tone.ts'
import { type ResultStatus, resultStatuses } from '../../results/entities.ts'

/** Tone and icon of each status where there is no room for text. Each status has a different icon. */
export const statusStyles: Record<ResultStatus, Pick<CellKind, 'tone' | 'glyph'>> = {
  on_track: { tone: 'soft', glyph: 'disc' },
  attention: { tone: 'sand', glyph: 'triangle' },
  off_track: { tone: 'blush', glyph: 'cross' },
  no_update: { tone: 'mute', glyph: 'ring' },
  effort_only: { tone: 'void', glyph: 'half' },
  not_computed: { tone: 'void', glyph: 'dash' },
}

export const toCellKinds = (messages: Readonly<Record<ResultStatus, string>>): CellKind[] =>
  resultStatuses.map((id) => ({ id, label: messages[id], ...statusStyles[id] }))
