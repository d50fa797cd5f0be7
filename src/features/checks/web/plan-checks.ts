import { useQuery } from '@tanstack/react-query'
import type { Id } from '#shared/ids.ts'
import { checkApi } from './api.ts'

/** The checks of a plan: one question for the whole page, whatever shows them. */
export const usePlanChecks = (planId: Id) =>
  useQuery({ ...checkApi.getPlanChecks.queryOptions({ input: { planId } }), staleTime: 5_000 })
