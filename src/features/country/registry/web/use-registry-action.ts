import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { registryApi } from './api.ts'
import { registryMessages } from './messages/index.ts'

/** Handles the result of every act on the structure: shows a success or error message and reloads all queries. */
export function useRegistryAct(done: () => void) {
  const common = useWords(registryMessages)
  const refusal = useRefusalWords(common.refusals)
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
