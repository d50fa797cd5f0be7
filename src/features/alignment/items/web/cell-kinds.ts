import type { Totals } from '#features/alignment/coverage/contract.ts'
import type { CellKind } from '#ui/cell-tone.ts'
import type { Tone } from '#ui/tone.ts'

/** What a cell may say, in the order of the legend. */
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

const looks: Record<CellId, Pick<CellKind, 'tone' | 'glyph'>> = {
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

/** The kinds of cell with their words. */
export const cellKinds = (words: Readonly<Record<CellId, string>>): CellKind[] =>
  cellIds.map((id) => ({ id, label: words[id], ...looks[id] }))

/** Characters of a row of the matrix, as the contract gives them. */
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
export const cellOf = (character: string | undefined): CellId => characters[character ?? '.'] ?? 'not_asked'

/** How often each kind occurs; what was not asked is counted nowhere. */
export const countOf = (totals: Totals, id: CellId): number | undefined => (id === 'not_asked' ? undefined : totals[id])

/** Tone of an answer's word; the word always stands beside it. */
export const toneOf = (id: CellId): Tone =>
  id === 'no_answer'
    ? 'bad'
    : id === 'no_capacity'
      ? 'warn'
      : id === 'covered' || id === 'adopt' || id === 'adapt' || id === 'partly'
        ? 'info'
        : 'neutral'
