import { useQuery } from '@tanstack/react-query'
import type { Id } from '#shared/ids.ts'
import { checkApi } from './api.ts'

/** The checks of a plan: one question for the whole page, whatever shows them. */
export const planChecks = (planId: Id) => ({
  ...checkApi.getPlanChecks.queryOptions({ input: { planId } }),
  staleTime: 5_000,
})
export const usePlanChecks = (planId: Id) => useQuery(planChecks(planId))
