import { findBundle, findRoleNames, type Role } from '#shared/country-vocabulary.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/read-text.ts'
import { accessMessages } from './index.ts'

/**
 * Returns the name of a role: that of the country, or else of its bundle. A role that the country no longer has is shown
 * with its code.
 */
export function getRoleName(role: Role, language: Language): string {
  const bundle = findBundle(role)
  return loadName(findRoleNames(role) ?? {}, language) || (bundle ? accessMessages[language].bundles[bundle] : role)
}
