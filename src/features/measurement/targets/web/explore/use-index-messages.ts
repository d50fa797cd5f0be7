import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatAmount } from '#shared/format.ts'
import type { Bar } from './compare.ts'
import { exploreMessages } from './messages/index.ts'

/** Formats an index in the reader's language, or the reason why there is none. */
export function useIndexMessages() {
  const { compare: messages } = useMessages(exploreMessages)
  const { language } = useLocalizedText()
  return useMemo(
    () => ({
      index: (value: number): string =>
        formatAmount(value, language, { decimals: Number.isInteger(value) ? 0 : 1, isComputed: true }),
      missingReason: (bar: Bar): string => messages.bars[bar],
    }),
    [messages, language],
  )
}
