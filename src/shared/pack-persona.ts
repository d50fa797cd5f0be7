import type { Names } from './localized-text.ts'
import type { Role } from './permission.ts'

/** A persona of a country: a role of the product (what it may do is the same everywhere), by the name that it has there. */
export interface PackPersona {
  role: Role
  names: Names
}
