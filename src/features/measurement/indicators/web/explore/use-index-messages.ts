import { useMemo } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { localeOf } from '#shared/format.ts'
import type { Bar } from './compare.ts'
import { exploreMessages } from './messages/index.ts'

/** Formats an index in the reader's language, or the reason why there is none. */
export function useIndexWords() {
  const { compare: words } = useWords(exploreMessages)
  const { language } = useReading()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 })
    return {
      index: (value: number): string => numbers.format(value),
      whyNot: (bar: Bar): string => words.bars[bar],
    }
  }, [words, language])
}
