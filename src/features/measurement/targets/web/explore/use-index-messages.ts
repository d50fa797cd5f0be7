import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { getLocale } from '#shared/format.ts'
import type { Bar } from './compare.ts'
import { exploreMessages } from './messages/index.ts'

/** Formats an index in the reader's language, or the reason why there is none. */
export function useIndexMessages() {
  const { compare: messages } = useMessages(exploreMessages)
  const { language } = useLocalizedText()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(getLocale(language), { maximumFractionDigits: 1 })
    return {
      index: (value: number): string => numbers.format(value),
      missingReason: (bar: Bar): string => messages.bars[bar],
    }
  }, [messages, language])
}
