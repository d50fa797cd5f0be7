import type { LegalDate } from '#shared/dates.ts'
import type { FunctionHolder } from './contract.ts'

interface Span {
  validFrom: LegalDate
  validTo: LegalDate | null
}

const overlap = (span: Span, other: Span): boolean =>
  (span.validTo === null || other.validFrom < span.validTo) &&
  (other.validTo === null || span.validFrom < other.validTo)

/**
 * Returns the appointment in the same capacity that overlaps with the period. Only a single appointment is allowed at a
 * time.
 */
export const findOverlappingHolder = <Held extends Span & Pick<FunctionHolder, 'capacity'>>(
  holdings: readonly Held[],
  wanted: Span & Pick<FunctionHolder, 'capacity'>,
): Held | undefined => holdings.find((holding) => holding.capacity === wanted.capacity && overlap(holding, wanted))
