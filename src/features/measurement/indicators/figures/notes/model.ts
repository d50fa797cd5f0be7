import type { Figure } from '../contract.ts'

type NotedFigure = Pick<
  Figure,
  | 'provisional'
  | 'partial'
  | 'withheld'
  | 'derivation'
  | 'known'
  | 'unknownCount'
  | 'overlapCount'
  | 'reported'
  | 'value'
  | 'distribution'
>

/** The texts of the notes in a language. */
interface NoteMessages {
  provisional: string
  partial: string
  carriedOver: string
  missing: (count: number, text: string) => string
  covers: (known: string, total: string) => string
  overlaps: (count: number, text: string) => string
  withheld: string
  reported: (value: string) => string
}

/** Whether figures of other areas or shorter periods are missing in this figure. */
export const isIncomplete = ({ derivation, unknownCount, value, distribution }: NotedFigure): boolean =>
  derivation !== 'reported' && unknownCount > 0 && (value !== null || distribution !== null)

/**
 * Returns what a reader must know to use a figure: the only list of such notes, for pages, charts, documents and files.
 * The figure reported for the area itself is stated next to a sum that differs.
 */
export function listFigureNotes(
  figure: NotedFigure,
  messages: NoteMessages,
  formatValue: (value: string) => string,
): string[] {
  const { provisional, partial, withheld, derivation, known, unknownCount, overlapCount, reported } = figure
  const describeMissing = () =>
    derivation === 'computed'
      ? messages.covers(formatValue(String(known)), formatValue(String(known + unknownCount)))
      : messages.missing(unknownCount, formatValue(String(unknownCount)))
  return [
    provisional ? messages.provisional : '',
    partial ? messages.partial : '',
    derivation === 'carried_over' ? messages.carriedOver : '',
    isIncomplete(figure) ? describeMissing() : '',
    overlapCount > 0 ? messages.overlaps(overlapCount, formatValue(String(overlapCount))) : '',
    withheld ? messages.withheld : '',
    derivation === 'summed' && reported !== null ? messages.reported(formatValue(reported)) : '',
  ].filter(Boolean)
}
