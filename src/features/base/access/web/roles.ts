import { useCallback } from 'react'
import { useLanguage } from '#platform/web/language.tsx'
import type { Role } from '#shared/country-vocabulary.ts'
import { getRoleName } from '../messages/get-role-name.ts'

/** Returns a function for the name of a role in the reader's language. */
export function useRoleName(): (role: Role) => string {
  const { language } = useLanguage()
  return useCallback((role: Role) => getRoleName(role, language), [language])
}
