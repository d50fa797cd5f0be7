import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { type Toast, useToast } from '#ui/toast.tsx'
import { useErrorMessage } from './failure.tsx'

/** What is shown after an act succeeded: a text, or a text with an action to undo the act. */
export type SuccessMessage = string | Pick<Toast, 'message' | 'undo'>

/**
 * Returns a function that creates callbacks for a mutation. They show a success or error message, and reload the given
 * queries in both cases. User input is kept after an error. The message and `onDone`, which runs after success only,
 * may depend on the result.
 * @param errors messages of the slice's errors, by code
 * @param queryKeys queries that are reloaded
 */
export function useMutationFeedback(
  errors: Readonly<Record<string, unknown>> = {},
  queryKeys: readonly QueryKey[] = [],
) {
  const describeError = useErrorMessage(errors)
  const toast = useToast()
  const queries = useQueryClient()
  return <Result>(
    successMessage?: string | ((result: Result) => SuccessMessage),
    onDone?: (result: Result) => unknown,
  ) => ({
    // Callers without use for the result may omit it.
    onSuccess: (result?: Result) => {
      const success = typeof successMessage === 'function' ? successMessage(result as Result) : successMessage
      if (success) toast(typeof success === 'string' ? { message: success } : success)
      return onDone?.(result as Result)
    },
    onError: (error: unknown) => toast({ message: describeError(error), tone: 'bad' as const }),
    onSettled: () => Promise.all(queryKeys.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
