import type { LegalDate } from './dates.ts'
import type { Names } from './localized-text.ts'
import type { Level } from './pack.ts'

/** A mandate that plans of a level follow (a municipal term): half-open, `to` is the first day of the next one. */
export interface PackTerm {
  code: string
  names: Names
  /** Of which level the elected bodies are. */
  level: Level
  from: LegalDate
  to: LegalDate
  basis: Names
  /** Whether the days are uncertain in the sources. */
  unverified?: boolean
}
