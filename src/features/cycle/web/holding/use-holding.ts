import { useMutation, useQueryClient } from '@tanstack/react-query'
import { planApi } from '#features/plans/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { cycleRefusals } from '../../messages/index.ts'
import { holdingApi, pathApi } from '../api.ts'

/** One act on how a plan holds: says that it is done and asks what is on screen again; a refusal leaves what one wrote. */
export function useHoldingAct<Input>(act: (input: Input) => Promise<unknown>, said: string, onDone: () => void) {
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      toast({ message: said })
      onDone()
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () =>
      Promise.all(
        [holdingApi.key(), pathApi.key(), planApi.key()].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
