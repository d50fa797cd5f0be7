import type { Names } from './localized-text.ts'
import type { Role } from './permission.ts'

/** A persona of a country: a role of the product with the local name. The permissions are the same everywhere. */
export interface PackPersona {
  role: Role
  names: Names
}
