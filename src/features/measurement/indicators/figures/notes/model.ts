import type { Figure } from '../contract.ts'

type NotedFigure = Pick<
  Figure,
  'provisional' | 'partial' | 'withheld' | 'derivation' | 'unknownCount' | 'reported' | 'value' | 'distribution'
>

/** The texts of the notes in a language. */
interface NoteMessages {
  provisional: string
  partial: string
  carriedOver: string
  missing: (count: number, text: string) => string
  missingInSums: (count: number, text: string) => string
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
  const { provisional, partial, withheld, derivation, unknownCount, reported } = figure
  const describeMissing = derivation === 'computed' ? messages.missingInSums : messages.missing
  return [
    provisional ? messages.provisional : '',
    partial ? messages.partial : '',
    derivation === 'carried_over' ? messages.carriedOver : '',
    isIncomplete(figure) ? describeMissing(unknownCount, formatValue(String(unknownCount))) : '',
    withheld ? messages.withheld : '',
    derivation === 'summed' && reported !== null ? messages.reported(formatValue(reported)) : '',
  ].filter(Boolean)
}
