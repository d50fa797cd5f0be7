import type { CellKind } from '#ui/cell-tone.ts'
import type { Tone } from '#ui/tone.ts'

/** Cell values, in legend order. */
export const cellIds = [
  'covered',
  'adopt',
  'adapt',
  'partly',
  'no_capacity',
  'not_relevant',
  'no_answer',
  'not_asked',
  'withheld',
] as const
export type CellId = (typeof cellIds)[number]

const cellStyles: Record<CellId, Pick<CellKind, 'tone' | 'glyph'>> = {
  covered: { tone: 'strong', glyph: 'ring' },
  adopt: { tone: 'strong', glyph: 'disc' },
  adapt: { tone: 'medium', glyph: 'half' },
  partly: { tone: 'soft', glyph: 'dot' },
  no_capacity: { tone: 'sand', glyph: 'slash' },
  not_relevant: { tone: 'mute', glyph: 'dash' },
  no_answer: { tone: 'blush', glyph: 'cross' },
  not_asked: { tone: 'void', glyph: 'none' },
  withheld: { tone: 'void', glyph: 'triangle' },
}

/** Returns the kinds of cell with their labels. */
export const cellKinds = (messages: Readonly<Record<CellId, string>>): CellKind[] =>
  cellIds.map((id) => ({ id, label: messages[id], ...cellStyles[id] }))

/** Characters of a matrix row, as in the contract. */
const characters: Readonly<Record<string, CellId>> = {
  c: 'covered',
  a: 'adopt',
  d: 'adapt',
  p: 'partly',
  n: 'no_capacity',
  r: 'not_relevant',
  '-': 'no_answer',
  '.': 'not_asked',
  '?': 'withheld',
}
export const toCellId = (character: string | undefined): CellId => characters[character ?? '.'] ?? 'not_asked'

/** Returns the tone of an answer label. The label text is always shown too. */
export const getTone = (id: CellId): Tone =>
  id === 'no_answer'
    ? 'bad'
    : id === 'no_capacity'
      ? 'warn'
      : id === 'covered' || id === 'adopt' || id === 'adapt' || id === 'partly'
        ? 'info'
        : 'neutral'
