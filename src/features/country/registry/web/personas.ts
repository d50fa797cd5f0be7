import { useLocalizedText } from '#platform/web/language.tsx'
import { type Role, roleNames } from '#shared/permission.ts'
import { useCountry } from './kinds.ts'

/** Returns the roles of the country with the pack's names, or else the given interface labels. */
export function usePersonas(messages: Readonly<Record<Role, string>>) {
  const { name } = useLocalizedText()
  const { data: country } = useCountry()
  const names = new Map(country?.personas.map((persona) => [persona.role, persona.names]))
  const getName = (role: Role): string => name(names.get(role)) || messages[role]
  return {
    getName: getName,
    availableRoles: names.size > 0 ? roleNames.filter((roleName) => names.has(roleName)) : roleNames,
  }
}
