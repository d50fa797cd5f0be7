import { useQueryClient } from '@tanstack/react-query'
import { taskApi } from '#features/tasks/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { cycleRefusals } from '../../messages/index.ts'
import { questionApi } from './api.ts'

/** After an act on a question: what is on screen is asked again, and a refusal leaves what one wrote. */
export function useSettling() {
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  return (message: string, onDone?: () => void) => ({
    onSuccess: () => {
      toast({ message })
      onDone?.()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: questionApi.key() }),
        queries.invalidateQueries({ queryKey: taskApi.key() }),
      ]),
  })
}
