import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { cycleRefusals } from '../../messages/index.ts'
import { pathApi } from '../../web/api.ts'
import { opinionsApi } from './api.ts'

/** What follows each act on points: it is told, and what is on screen is asked again; where the path stands may follow from it. */
export function useSettling(done: string, onDone: () => void) {
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  return {
    onSuccess: () => {
      toast({ message: done })
      onDone()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () =>
      Promise.all([opinionsApi, pathApi].map((api) => queries.invalidateQueries({ queryKey: api.key() }))),
  }
}
