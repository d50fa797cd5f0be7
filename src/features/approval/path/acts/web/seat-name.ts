import { useLocalizedText } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import type { Seat } from '../../entities.ts'

export const seatKey = ({ organisationId, function: organisationFunction }: Seat): string =>
  `${organisationId} ${organisationFunction ?? ''}`

/** Returns the name of a seat in the reader's language: the function with the organisation, or the organisation. */
export function useSeatName(): (entry: { names: Names; functionNames: Names | null }) => string {
  const { name } = useLocalizedText()
  return ({ names, functionNames }) =>
    [functionNames ? name(functionNames) : '', name(names)].filter(Boolean).join(', ')
}
