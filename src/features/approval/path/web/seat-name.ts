import { useReading } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import type { Seat } from '../entities.ts'

export const seatKey = ({ organisationId, function: duty }: Seat): string => `${organisationId} ${duty ?? ''}`

/** Who sits on a seat, in the reader's words: a function and its body, or the body. */
export function useSeatName(): (one: { names: Names; functionNames: Names | null }) => string {
  const { name } = useReading()
  return ({ names, functionNames }) =>
    [functionNames ? name(functionNames) : '', name(names)].filter(Boolean).join(', ')
}
