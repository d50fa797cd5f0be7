import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber, localeOf } from '#shared/format.ts'
import type { TimeRow } from '../balance/contract.ts'
import { type Figures, figuresOf } from '../balance/model.ts'
import { meansMessages } from '../messages/index.ts'

/** Returns formatters for resource figures in the reader's language. Missing figures are shown as not available. */
export function useFigures() {
  const words = useWords(meansMessages)
  const { language } = useReading()
  const number = (value: number | null): string =>
    value === null ? words.notAvailable : formatNumber(value, language, Math.abs(value) < 10 ? 1 : 0)
  const people = (value: number | null): string =>
    value === null ? words.notAvailable : formatNumber(value, language, 1)
  const nameOf = (row: TimeRow): string => {
    const service = words.services[row.service]
    return row.kind === 'service' ? words.total(service) : row.kind === 'unnamed' ? words.noTeam : (row.name ?? '')
  }
  /** "120 free", "40 too much", or not available. */
  const freeWords = ({ free }: Figures): string =>
    free === null ? words.notAvailable : free < 0 ? words.tooMuch(number(-free)) : number(free)
  const month = (index: number, style: 'short' | 'long' = 'short'): string =>
    new Intl.DateTimeFormat(localeOf(language), { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, index, 1))
  return { number, people, nameOf, freeWords, month, figuresOf }
}
