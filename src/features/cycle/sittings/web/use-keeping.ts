import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { cycleRefusals } from '../../messages/index.ts'
import { pathApi } from '../../web/api.ts'
import type { Sitting, SittingItem } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { sittingApi } from './api.ts'
import { sittingPageMessages } from './messages/index.ts'

interface Act {
  call: () => Promise<unknown>
  /** Said when it is done; absent: what is on the page shows it. */
  said?: string
  onDone?: () => void
}

/** What an item is called: the plan that is before them, or its own words. */
export function useItemTitle(): (item: Pick<SittingItem, 'plan' | 'title'>) => string {
  const { text } = useReading()
  return ({ plan, title }) => (plan ? text(plan.title) : (title ?? ''))
}

/** Writes something down of a sitting: what is on screen is asked again; a refusal leaves what one wrote, and names the item. */
export function useKeeping(sitting?: Sitting) {
  const words = useWords(sittingPageMessages)
  const ofPath: Readonly<Record<string, unknown>> = useWords(cycleRefusals)
  const titleOf = useItemTitle()
  const ofItem = ({ itemId, code }: { itemId: string; code: string }): string => {
    const item = sitting?.items.find(({ id }) => id === itemId)
    const why = ofPath[code]
    return words.refusedOn(item ? titleOf(item) : '', typeof why === 'string' ? why : words.notAllowed)
  }
  const refusal = useRefusalWords({ ...useWords(sittingMessages).refusals, ITEM_REFUSED: ofItem })
  const toast = useToast()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: ({ call }: Act) => call(),
    onSuccess: (_, { said, onDone }) => {
      if (said) toast({ message: said })
      onDone?.()
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: sittingApi.key() }),
        queries.invalidateQueries({ queryKey: pathApi.key() }),
      ]),
  })
  return { keep: (one: Act) => act.mutate(one), busy: act.isPending }
}
