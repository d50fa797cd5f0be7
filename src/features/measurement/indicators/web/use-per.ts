import { useSearchValue } from '#platform/web/address.ts'
import type { Definition } from '../entities.ts'
import { longerThan, type Per } from './periods.ts'

/** Returns the selected period length: the indicator's, or a longer length. */
export function usePer(type: Definition['periodType']) {
  const [requestedPer, setPer] = useSearchValue('per')
  const availablePeriods = longerThan(type)
  const per: Per | undefined = availablePeriods.find((value) => value === requestedPer && value !== type)
  return { per, availablePeriods, setPer }
}
