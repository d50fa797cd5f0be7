import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import type { PriorityMatrix } from '../contract.ts'
import { prioritiesApi } from './api.ts'
import { priorityMessages } from './messages/index.ts'

/**
 * Returns the mutations of a matrix. They update the page, show errors, and invalidate other queries that use the
 * matrix.
 */
export function usePriorityActs(planId: Id, done?: () => void) {
  const messages = useMessages(priorityMessages)
  const refusal = useErrorMessage(messages.errors)
  const toast = useToast()
  const queries = useQueryClient()
  const { queryKey } = prioritiesApi.getMatrix.queryOptions({ input: { planId } })
  const onError = (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const })
  const act = (successMessage?: string) => ({
    onSuccess: (matrix: PriorityMatrix) => {
      queries.setQueryData(queryKey, matrix)
      if (successMessage) toast({ message: successMessage })
      done?.()
    },
    onError,
    // Checks, history and the dossier use it too.
    onSettled: () => queries.invalidateQueries({ refetchType: 'active' }),
  })
  const callbacks = {
    onSuccess: () => done?.(),
    onError,
    onSettled: () => queries.invalidateQueries({ refetchType: 'active' }),
  }
  return {
    saveCriteria: useMutation(prioritiesApi.saveCriteria.mutationOptions(act(messages.criteria.saved))),
    addPhenomena: useMutation(prioritiesApi.addPhenomena.mutationOptions(act())),
    removePhenomenon: useMutation(prioritiesApi.removePhenomenon.mutationOptions(act())),
    saveNotes: useMutation(prioritiesApi.saveNotes.mutationOptions(act(messages.dossier.saved))),
    rate: useMutation(prioritiesApi.rateCells.mutationOptions(act())),
    agree: useMutation(prioritiesApi.agreeScores.mutationOptions(act())),
    decide: useMutation(prioritiesApi.decidePriorities.mutationOptions(act(messages.decision.saved))),
    expect: useMutation(prioritiesApi.saveExpectation.mutationOptions(callbacks)),
    removeExpectation: useMutation(prioritiesApi.removeExpectation.mutationOptions(callbacks)),
  }
}

export const today = (): string => new Date().toLocaleDateString('sv')
