import { useReading } from '#platform/web/language.tsx'
import type { Extension } from '../../holding/contract.ts'
import type { Seat } from '../../path/entities.ts'

export const seatKey = ({ organisationId, function: duty }: Seat): string => `${organisationId} ${duty ?? ''}`

/** Who decides, in the reader's words: a function and its body, or the body. */
export function useSeatName(): (one: Extension['decided'][number]) => string {
  const { name } = useReading()
  return ({ names, functionNames }) =>
    [functionNames ? name(functionNames) : '', name(names)].filter(Boolean).join(', ')
}
