import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import { peopleApi } from './api.ts'

/** What every act on people does afterwards: say why not, and ask everything anew. */
export function usePeopleAct() {
  const words = useWords(administrationMessages)
  const refusal = useRefusalWords(words.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  return {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleApi.key() }),
  }
}
