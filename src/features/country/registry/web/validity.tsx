import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import { registryMessages } from './messages/index.ts'

/** Shows a half-open period of validity as text. Renders an empty result when neither end is known. */
export function Validity({
  period: { validFrom, validTo },
}: {
  period: { validFrom: LegalDate | null; validTo: LegalDate | null }
}) {
  const messages = useMessages(registryMessages)
  const { language } = useLocalizedText()
  const day = (date: LegalDate) => formatDate(date, language)
  if (validFrom && validTo) return messages.between(day(validFrom), day(validTo))
  if (validFrom) return messages.since(day(validFrom))
  return validTo ? messages.ended(day(validTo)) : null
}
