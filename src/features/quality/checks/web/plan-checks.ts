import { useQuery } from '@tanstack/react-query'
import type { Id } from '#shared/ids.ts'
import { checkApi } from './api.ts'

/** What the pages of a plan show beside it: how many, and on which elements. One question, whatever shows them. */
export const planMarks = (planId: Id) => ({
  ...checkApi.getPlanMarks.queryOptions({ input: { planId } }),
  staleTime: 5_000,
})
export const usePlanMarks = (planId: Id) => useQuery(planMarks(planId))
