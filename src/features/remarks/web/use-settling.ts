import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { remarkMessages } from '../messages/index.ts'
import { remarkApi } from './api.ts'

/** What follows each act on remarks: it is told, and what is on screen is asked again. */
export function useSettling() {
  const refusal = useRefusalWords(useWords(remarkMessages).refusals)
  const toast = useToast()
  const queries = useQueryClient()
  return (done: string) => ({
    onSuccess: () => toast({ message: done }),
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: remarkApi.key() }),
  })
}
