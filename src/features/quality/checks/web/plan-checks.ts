import { useQuery } from '@tanstack/react-query'
import type { Id } from '#shared/ids.ts'
import { checkApi } from './api.ts'

/**
 * Returns the query for the number of issues and the elements with issues, for the pages of a plan. All components
 * share this query.
 */
export const planMarks = (planId: Id) => ({
  ...checkApi.getPlanMarks.queryOptions({ input: { planId } }),
  staleTime: 5_000,
})
export const usePlanMarks = (planId: Id) => useQuery(planMarks(planId))
