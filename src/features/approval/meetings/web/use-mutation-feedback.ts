import { useMutation } from '@tanstack/react-query'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { refusalWords } from '#features/approval/path/error-messages/refusal-words.ts'
import type { RefusalData } from '#features/approval/path/errors.ts'
import { pathApi } from '#features/approval/path/web/api.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import type { Sitting, SittingItem } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { sittingApi } from './api.ts'
import { sittingPageMessages } from './messages/index.ts'

interface Act {
  call: () => Promise<unknown>
  /** Success message; absent = the change is visible on the page. */
  said?: string
  onDone?: () => void
}

/** The item that the path of a plan refused. */
type RefusedItem = RefusalData & { itemId: string; code: string; numbers?: string[] }

/** Returns the title of an item: the plan under decision, or the item's own title. */
export function useItemTitle(): (item: Pick<SittingItem, 'plan' | 'title'>) => string {
  const { text } = useReading()
  return ({ plan, title }) => (plan ? text(plan.title) : (title ?? ''))
}

/**
 * Mutation for changes of a meeting. Queries are invalidated. After an error, user input is kept and the message names
 * the item.
 */
export function useKeeping(sitting?: Sitting) {
  const words = useWords(sittingPageMessages)
  const ofPath = useWords(cycleRefusals)
  const titleOf = useItemTitle()
  const ofItem = ({ itemId, code, numbers, ...data }: RefusedItem): string => {
    const item = sitting?.items.find(({ id }) => id === itemId)
    const why = refusalWords(ofPath, code, { ...data, steps: numbers ?? data.steps })
    return words.refusedOn(item ? titleOf(item) : '', why ?? words.notAllowed)
  }
  const refusals = { ...useWords(sittingMessages).refusals, ITEM_REFUSED: ofItem }
  const settling = useSettlingWith(refusals, [sittingApi.key(), pathApi.key()])
  const act = useMutation({
    mutationFn: ({ call }: Act) => call(),
    ...settling(),
    onSuccess: (_, { said, onDone }) => settling(said, onDone).onSuccess(),
  })
  return { keep: (one: Act) => act.mutate(one), busy: act.isPending }
}
