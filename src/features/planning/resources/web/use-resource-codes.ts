import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { resourceMessages } from '../messages/index.ts'

/** Returns the labels of purposes of reserved capacity and of sources of budgets: those of the country, or general ones. */
export function useResourceCodes() {
  const messages = useMessages(resourceMessages)
  const { name } = useLocalizedText()
  const { reservations = [], budgetOrigins = [] } = currentVocabulary().resources ?? {}
  const getLabel = (code: string, own: typeof reservations, general: Readonly<Record<string, string>>): string =>
    name(own.find((entry) => entry.code === code)?.names) || (general[code] ?? code.replaceAll('_', ' '))
  return {
    getReservationName: (code: string) => getLabel(code, reservations, messages.inventory.reservedFor),
    getOriginName: (code: string) => getLabel(code, budgetOrigins, messages.money.origins),
  }
}
