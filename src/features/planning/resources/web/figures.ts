import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber, getLocale } from '#shared/format.ts'
import type { TimeRow } from '../balance/contract.ts'
import { computeFigures, type Figures } from '../balance/model.ts'
import { resourceMessages } from '../messages/index.ts'

/** Returns formatters for resource figures in the reader's language. Missing figures are shown as not available. */
export function useFigures() {
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const number = (value: number | null): string =>
    value === null ? messages.notAvailable : formatNumber(value, language, Math.abs(value) < 10 ? 1 : 0)
  const people = (value: number | null): string =>
    value === null ? messages.notAvailable : formatNumber(value, language, 1)
  const getName = (row: TimeRow): string => {
    const service = messages.services[row.service]
    return row.kind === 'service'
      ? messages.total(service)
      : row.kind === 'unnamed'
        ? messages.noTeam
        : (row.name ?? '')
  }
  /** Formats the free hours: the number, "40 too much" when negative, or "not available". */
  const formatFreeCapacity = ({ free }: Figures): string =>
    free === null ? messages.notAvailable : free < 0 ? messages.tooMuch(number(-free)) : number(free)
  const month = (index: number, style: 'short' | 'long' = 'short'): string =>
    new Intl.DateTimeFormat(getLocale(language), { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, index, 1))
  return {
    number,
    people,
    getName: getName,
    formatFreeCapacity: formatFreeCapacity,
    month,
    computeFigures: computeFigures,
  }
}
