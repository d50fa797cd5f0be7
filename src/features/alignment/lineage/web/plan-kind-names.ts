import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'

/** Returns the names of the country's kinds of plan. A code without a name is returned unchanged. */
export function usePlanKindNames(): (code: string) => string {
  const { name } = useLocalizedText()
  const { data } = useQuery({
    ...planApi.kinds.listPlanKinds.queryOptions({ input: { former: true } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (code) => name(data?.find((kind) => kind.code === code)?.names) || code
}
