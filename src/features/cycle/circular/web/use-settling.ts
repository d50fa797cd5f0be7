import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { cycleRefusals } from '../../messages/index.ts'
import { circularApi } from './api.ts'

/** What follows each act on a circular: it is told, and what is on screen is asked again; a refusal leaves what one wrote. */
export function useSettling(done: string, onDone: () => void = () => {}) {
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  return {
    onSuccess: () => {
      toast({ message: done })
      onDone()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: circularApi.key() }),
  }
}
