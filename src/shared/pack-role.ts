import type { Names } from './localized-text.ts'
import type { Bundle } from './permission.ts'

/** A role of people in the organisations of a country. The bundle determines its permissions. */
export interface PackRole {
  /** Stored with each person who has the role. Never use a code again for another role. */
  code: string
  names: Names
  bundle: Bundle
}
