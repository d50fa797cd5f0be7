import type { LegalDate } from '#shared/dates.ts'
import type { Holding } from './contract.ts'

interface Span {
  validFrom: LegalDate
  validTo: LegalDate | null
}

const overlap = (one: Span, other: Span): boolean =>
  (one.validTo === null || other.validFrom < one.validTo) && (other.validTo === null || one.validFrom < other.validTo)

/** Who already holds the function in that capacity in any part of the time: one at a time. */
export const alreadyHeld = <Held extends Span & Pick<Holding, 'capacity'>>(
  holdings: readonly Held[],
  wanted: Span & Pick<Holding, 'capacity'>,
): Held | undefined => holdings.find((one) => one.capacity === wanted.capacity && overlap(one, wanted))
