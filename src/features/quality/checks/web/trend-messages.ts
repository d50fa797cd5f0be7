import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { CheckTrend } from '../overview/contract.ts'
import { checkPageMessages } from './messages/index.ts'

/** Returns the number of new, solved and open issues since the last version, or a message that there is no version. */
export function describeTrend(trend: CheckTrend | null, language: Language): string {
  const messages = checkPageMessages[language].overview
  if (!trend) return messages.noTrend
  const { version, frozenAt, added, solved, remaining } = trend
  const date = formatDate(frozenAt.slice(0, 10), language)
  return messages.trend({
    version: String(version),
    on: date,
    came: String(added),
    solved: String(solved),
    remaining: String(remaining),
  })
}
