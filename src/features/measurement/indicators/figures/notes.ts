import type { Figure } from './contract.ts'
import type { en } from './messages/en.ts'

type NotedFigure = Pick<
  Figure,
  'provisional' | 'partial' | 'withheld' | 'derivation' | 'unknownCount' | 'reported' | 'value' | 'distribution'
>

/** Whether figures of other areas or shorter periods are missing in this figure. */
export const isIncomplete = ({ derivation, unknownCount, value, distribution }: NotedFigure): boolean =>
  derivation !== 'reported' && unknownCount > 0 && (value !== null || distribution !== null)

/**
 * Returns what a reader must know to use a figure: the only list of such notes, for pages, charts, documents and files.
 * The figure reported for the area itself is stated next to a sum that differs.
 */
export function listFigureNotes(
  figure: NotedFigure,
  messages: typeof en,
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
