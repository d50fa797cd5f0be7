import { figureNoteMessages } from '#features/measurement/indicators/figures/notes/messages/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { PeriodRange } from '#shared/period.ts'
import type { ExpectedResult } from '../../results/contract.ts'
import { resultMessages } from './messages/index.ts'

/** A partial figure would look like a rise or a fall next to complete figures. */
const isCompared = ({ value, partial }: ExpectedResult['series'][number]): boolean => value !== null && !partial

/** Whether the line of a result has a point. */
export const hasLine = ({ series }: Pick<ExpectedResult, 'series'>): boolean => series.some(isCompared)

/** Returns texts for a result: line, values with unit, target. */
export function useResultMessages() {
  const messages = useMessages(resultMessages)
  const common = useMessages(indicatorMessages)
  const notes = useMessages(figureNoteMessages)
  const { language, name } = useLocalizedText()
  const { amount, period } = useFigures()
  const value = ({ indicator }: ExpectedResult, of: number | string): string => amount(of, indicator)
  /** The change per period may lie between whole numbers, so it has an additional decimal. */
  const change = (result: ExpectedResult, of: number): string => {
    const { unit } = result.indicator
    const text = amount(of, { unit: { ...unit, decimals: unit.decimals + 1 } })
    return of > 0 ? text.replace(/(?=\d)/, '+') : text
  }
  const line = (result: ExpectedResult): string => {
    const known = result.series.filter(isCompared)
    const [first, last] = [known[0], known.at(-1)]
    const label = name(result.indicator.names)
    if (!first || !last) return common.noLine(label)
    return common.line(
      label,
      `${value(result, first.value!)} (${period(first)})`,
      `${value(result, last.value!)} (${period(last)})`,
    )
  }
  /** The number of figures that are missing in a period. */
  const missing = (incomplete: PeriodRange & { missingCount: number }): string =>
    `${period(incomplete)}: ${notes.missing(incomplete.missingCount, formatNumber(incomplete.missingCount, language))}`
  return { messages: messages, name, value, change, line, period, missing }
}

/** Returns the data of a sparkline for a result. */
export function toSparkline({ series, expectation }: ExpectedResult) {
  const open = series.findIndex((entry) => entry.open)
  const last = expectation.targets.at(-1)
  return {
    values: series.map((entry) => (isCompared(entry) ? Number(entry.value) : null)),
    ...(last?.value != null && { target: Number(last.value) }),
    ...(open >= 0 && { provisionalFrom: open }),
  }
}
