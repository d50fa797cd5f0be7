import { useMutation } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { cycleRefusals } from '../../error-messages/index.ts'
import { extensionApi, pathApi } from '../../web/api.ts'

/** Mutation for an action on the period of a plan. */
export function useExtensionMutation<Input>(act: (input: Input) => Promise<unknown>, said: string, onDone: () => void) {
  const settling = useMutationFeedback(useMessages(cycleRefusals), [extensionApi.key(), pathApi.key(), planApi.key()])
  return useMutation({ mutationFn: act, ...settling(said, onDone) })
}
