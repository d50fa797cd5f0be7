import { useQueryClient } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { registryApi } from './api.ts'
import { registryMessages } from './messages/index.ts'

/** Handles the result of every act on the structure: shows a success or error message and reloads all queries. */
export function useRegistryAct(done: () => void) {
  const common = useMessages(registryMessages)
  const refusal = useErrorMessage(common.errors)
  const toast = useToast()
  const queries = useQueryClient()
  return {
    onSuccess: () => {
      toast({ message: common.saved })
      done()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: registryApi.key() }),
  }
}
