import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { registryApi } from './api.ts'
import { registryMessages } from './messages/index.ts'

const getKindText = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code.replaceAll('_', ' ')

/** Capitalises the first letter. Kinds are lower case in running text. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** Returns the country with hierarchies and kinds. It is cached because it rarely changes. */
export const useCountry = () =>
  useQuery({ ...registryApi.country.getCountry.queryOptions({ input: {} }), staleTime: 300_000 })

/**
 * Returns labels for the codes of the country's pack in the reader's language: names of the pack, or else messages of
 * this feature.
 */
export function useKinds() {
  const messages = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { data: country } = useCountry()
  return useMemo(() => {
    const areaNames = new Map(country?.areaKinds.map((areaKind) => [areaKind.kind, areaKind.names]))
    const organisationNames = new Map(
      country?.organisationKinds.map((organisationKind) => [organisationKind.kind, organisationKind.names]),
    )
    const hierarchyNames = new Map(country?.hierarchies.map((hierarchy) => [hierarchy.code, hierarchy.names]))
    return {
      areaKind: (code: string) => name(areaNames.get(code)) || getKindText(messages.areaKinds, code),
      organisationKind: (code: string) => name(organisationNames.get(code)) || getKindText({}, code),
      hierarchy: (code: string) => name(hierarchyNames.get(code)) || getKindText(messages.hierarchies, code),
    }
  }, [country, messages, name])
}
