import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import { useMessages } from '#platform/web/language.tsx'
import { perRow } from '#platform/web/per-row.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import type { PeriodRange } from '#shared/period.ts'
import type { ExpectedResult } from '../../results/contract.ts'
import { resultApi } from '../api.ts'
import { resultMessages } from './messages/index.ts'

const getPlanResultsQuery = (planId: Id) => ({
  ...resultApi.listResults.queryOptions({ input: { planId } }),
  staleTime: 30_000,
})

export const usePlanResults = (planId: Id) => useQuery(getPlanResultsQuery(planId))

export const useElementResults = (planId: Id, elementId: Id) =>
  useQuery({
    ...getPlanResultsQuery(planId),
    select: ({ rows, editable }) => ({ rows: rows.filter((row) => row.elementId === elementId), editable }),
  })

/** Returns the first result of a row in the outline, which is the primary measure. */
export const useFirstResult = perRow({
  question: getPlanResultsQuery,
  marksIn: ({ rows }) => {
    const first = new Map<Id, ExpectedResult>()
    for (const row of rows) if (!first.has(row.elementId)) first.set(row.elementId, row)
    return first
  },
})

/** Mutations for expected results: show errors as text and refresh the affected queries. */
export function useResultActs(done: () => void) {
  const messages = useMessages(resultMessages)
  const queries = useQueryClient()
  const feedback = useMutationFeedback(messages.errors, [])
  const act = (successMessage?: string) => ({
    ...feedback(successMessage, done),
    // Checks and history depend on it too.
    onSettled: () => queries.invalidateQueries({ refetchType: 'active' }),
  })
  const expected = resultApi
  return {
    save: useMutation(expected.saveResult.mutationOptions(act(messages.form.saved))),
    remove: useMutation(expected.removeResult.mutationOptions(act(messages.form.removed))),
    overrideStatus: useMutation(expected.overrideStatus.mutationOptions(act())),
    explain: useMutation(expected.explainVariance.mutationOptions(act())),
  }
}

/** Returns the recorded figures for an expected result in preparation. Undefined while they are not known. */
export function useRecordedValues(
  code: string | null,
  areaId: Id | null,
  parts: ExpectedResult['parts'],
  period: PeriodRange | undefined,
) {
  const { data } = useQuery({
    ...resultApi.getRecordedValues.queryOptions({
      input: {
        indicator: code ?? '',
        areaId: areaId ?? '',
        parts,
        startsOn: period?.startsOn ?? '',
        endsOn: period?.endsOn ?? '',
      },
    }),
    enabled: code !== null && areaId !== null && period !== undefined && period.startsOn < period.endsOn,
    staleTime: 30_000,
  })
  return data
}

/** Returns the definition of the selected indicator. Undefined while it is not known. */
export function useDefinition(code: string | null) {
  const { data } = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code: code ?? '' } }),
    enabled: code !== null,
    staleTime: 300_000,
  })
  return data?.indicator.definition
}
