import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useToast } from '#ui/toast.tsx'
import { useRefusalWords } from './failure.tsx'

/**
 * What follows an act, for its mutation: it is told that it was done, and what is on screen is asked again, done or not; a refusal is
 * said, and leaves what one wrote.
 * @param refusals words of the refusals of the slice, by code
 * @param asked what is asked again
 */
export function useSettlingWith(refusals: Readonly<Record<string, unknown>>, asked: readonly QueryKey[]) {
  const refusal = useRefusalWords(refusals)
  const toast = useToast()
  const queries = useQueryClient()
  return (said?: string, onDone?: () => void) => ({
    onSuccess: () => {
      if (said) toast({ message: said })
      onDone?.()
    },
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => Promise.all(asked.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
