import { planMessages } from '#features/planning/plans/messages/index.ts'
import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import type { Facet, FacetCounts } from '#platform/search/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isLanguage, languageNames } from '#shared/language.ts'
import { searchMessages } from './messages.ts'

type Value = FacetCounts['values'][number]

/** Returns the label of a filter value in the reader's language. */
export function useValueMessages() {
  const own = useMessages(searchMessages)
  const plans = useMessages(planMessages)
  const kinds = usePlanKinds({ former: true })
  const { name } = useLocalizedText()
  return (facet: Facet, value: string, names?: Value['names']): string => {
    if (names) return name(names)
    const known: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
      type: { ...plans.kinds, ...own.types },
      state: { ...plans.planStates, ...plans.states },
    }
    if (facet === 'planKind') return kinds.getName(value)
    if (facet === 'language' && isLanguage(value)) return languageNames[value]
    return known[facet]?.[value] ?? value
  }
}
