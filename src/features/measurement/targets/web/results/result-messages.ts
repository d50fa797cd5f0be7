import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import { resultMessages } from './messages/index.ts'

/** Returns texts for a result: line, values with unit, target. */
export function useResultMessages() {
  const messages = useMessages(resultMessages)
  const common = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { amount, period } = useFigures()
  const value = ({ indicator }: ExpectedResult, of: number | string): string => amount(of, indicator)
  /** The change per period may lie between whole numbers, so it has an additional decimal. */
  const change = (result: ExpectedResult, of: number): string => {
    const { unit } = result.indicator
    return `${of > 0 ? '+' : ''}${amount(of, { unit: { ...unit, decimals: unit.decimals + 1 } })}`
  }
  const targetValue = (result: ExpectedResult): string | undefined => {
    const last = result.expectation.targets.at(-1)
    if (!last) return undefined
    if (last.low !== null && last.high !== null)
      return messages.range(value(result, last.low), value(result, last.high))
    return last.value === null ? undefined : value(result, last.value)
  }
  const line = (result: ExpectedResult): string => {
    const known = result.series.filter((entry) => entry.value !== null)
    const [first, last] = [known[0], known.at(-1)]
    const label = name(result.indicator.names)
    if (!first || !last) return common.noLine(label)
    return common.line(
      label,
      `${value(result, first.value!)} (${period(first)})`,
      `${value(result, last.value!)} (${period(last)})`,
    )
  }
  return { messages: messages, name, value, change, targetValue, line, period }
}

/** Returns the data of a sparkline for a result. */
export function toSparkline({ series, expectation }: ExpectedResult) {
  const open = series.findIndex((entry) => entry.open)
  const last = expectation.targets.at(-1)
  return {
    values: series.map((entry) => entry.value),
    ...(last?.value != null && { target: Number(last.value) }),
    ...(open >= 0 && { provisionalFrom: open }),
  }
}
