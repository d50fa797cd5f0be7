import type { Names } from './localized-text.ts'
import type { PackSeat } from './pack-path.ts'

/** A list to which a circular goes, as a country usually sends it: who is asked to answer, and who gets a copy. */
export interface PackDistributionList {
  code: string
  names: Names
  /** The circular or the practice on which it rests. */
  basis: Names
  to: readonly PackSeat[]
  copies?: readonly PackSeat[]
}
