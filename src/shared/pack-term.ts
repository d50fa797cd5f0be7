import type { LegalDate } from './dates.ts'
import type { Names } from './localized-text.ts'
import type { Level } from './pack-level.ts'

/** A term that plans of a level follow (a municipal term). Half-open: `to` is the first day of the next term. */
export interface PackTerm {
  code: string
  names: Names
  /** The level of the elected organisations. */
  level: Level
  from: LegalDate
  to: LegalDate
  basis: Names
  /** Whether the days are uncertain in the sources. */
  unverified?: boolean
}
