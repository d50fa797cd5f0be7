import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useToast } from '#ui/toast.tsx'
import { useErrorMessage } from './failure.tsx'

/**
 * Returns a function that creates callbacks for a mutation. They show a success or error message, and reload the given
 * queries in both cases. User input is kept after an error.
 * @param refusals messages of the slice's errors, by code
 * @param asked queries that are reloaded
 */
export function useMutationFeedback(refusals: Readonly<Record<string, unknown>>, asked: readonly QueryKey[]) {
  const refusal = useErrorMessage(refusals)
  const toast = useToast()
  const queries = useQueryClient()
  return (successMessage?: string, onDone?: () => void) => ({
    onSuccess: () => {
      if (successMessage) toast({ message: successMessage })
      onDone?.()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => Promise.all(asked.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
