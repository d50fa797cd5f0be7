import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { findLevelNames, listLevels } from '#shared/country-vocabulary.ts'
import { registryMessages } from './messages/index.ts'

/** Returns the label of a level, and the levels of the country as choices of a field, the widest first. */
export function useLevels() {
  const { levels } = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const countryLevels = listLevels()
  return useMemo(() => {
    const getLevelName = (code: string): string =>
      name(findLevelNames(code)) || (code === 'instance' ? levels.instance : code.replaceAll('_', ' '))
    return { getLevelName, levelChoices: countryLevels.map(({ code }) => ({ value: code, label: getLevelName(code) })) }
  }, [levels, name, countryLevels])
}
