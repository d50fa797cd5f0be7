import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import type { PriorityMatrix } from '../contract.ts'
import { prioritiesApi } from './api.ts'
import { priorityMessages } from './messages/index.ts'

/**
 * Returns the mutations of a matrix. They update the page, show errors, and invalidate other queries that use the
 * matrix.
 */
export function usePriorityActs(planId: Id, done?: () => void) {
  const messages = useMessages(priorityMessages)
  // Checks, history and the dossier use the matrix too, therefore every query is reloaded.
  const feedback = useMutationFeedback(messages.errors, [[]])
  const queries = useQueryClient()
  const { queryKey } = prioritiesApi.getMatrix.queryOptions({ input: { planId } })
  const act = (successMessage?: string) =>
    feedback(successMessage, (matrix: PriorityMatrix) => {
      queries.setQueryData(queryKey, matrix)
      done?.()
    })
  const callbacks = feedback(undefined, done)
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
