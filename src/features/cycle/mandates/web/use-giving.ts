import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { pathApi } from '../../web/api.ts'
import { mandateApi } from './api.ts'
import { mandateMessages } from './messages/index.ts'

/** Gives or withdraws a mandate: what rests upon it is asked again, and a refusal leaves what one wrote. */
export function useGiving(said: string, onDone: () => void) {
  const refusal = useRefusalWords(useWords(mandateMessages).refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (call: () => Promise<unknown>) => call(),
    onSuccess: () => {
      toast({ message: said })
      onDone()
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () =>
      Promise.all(
        [mandateApi.key(), pathApi.key(), ['sittings']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
  return { act: act.mutate, busy: act.isPending }
}
