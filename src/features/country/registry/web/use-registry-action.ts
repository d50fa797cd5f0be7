import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { registryApi } from './api.ts'
import { registryMessages } from './messages/index.ts'

/** Returns the mutation callbacks of an act on the structure: a success or error message, and all queries reloaded. */
export function useRegistryAct<Result>(onDone: (result: Result) => unknown) {
  const messages = useMessages(registryMessages)
  return useMutationFeedback(messages.errors, [registryApi.key()])(messages.saved, onDone)
}
