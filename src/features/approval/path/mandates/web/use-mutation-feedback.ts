import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { pathApi } from '../../acts/web/api.ts'
import { mandateApi } from './api.ts'
import { mandateMessages } from './messages/index.ts'

/** Mutation for giving or withdrawing a power of attorney. Dependent queries are invalidated. */
export function useGiving(successMessage: string, onDone: () => void) {
  const settling = useMutationFeedback(useMessages(mandateMessages).errors, [
    mandateApi.key(),
    pathApi.key(),
    [['meetings']],
  ])
  const act = useMutation({ mutationFn: (call: () => Promise<unknown>) => call(), ...settling(successMessage, onDone) })
  return { act: act.mutate, busy: act.isPending }
}
